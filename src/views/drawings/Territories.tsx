import type { ReactNode } from 'react';
import { Drawing, type DrawingProps, ink } from './Drawing.tsx';

export type TerritoriesProps = DrawingProps & {
  /** Which of the two is a State Party: slate, as the doors of the Court are; the other is stone. */
  parties: Readonly<Record<'from' | 'to', boolean>>;
  children?: ReactNode;
};

/** Two states and the border between them, like no real ones; what crosses it is drawn on top. */
export function Territories({ className, parties, children }: TerritoriesProps) {
  const ground = (isParty: boolean) => `${isParty ? ink.slate : ink.stone} ${ink.line}`;
  return (
    <Drawing box="0 0 560 240" className={className}>
      <path
        className={ground(parties.from)}
        d="M274 16C276 22 287 42 286 54C285 66 266 80 266 92C266 104 289 120 288 132C287 144 262 156 262 168C262 180 287 197 290 206C293 215 280 223 278 226C271 227 248 233 236 232C224 231 213 218 200 218C187 218 167 230 152 230C137 230 117 217 104 216C91 215 81 226 70 222C59 218 44 202 36 190C28 178 21 162 22 150C23 138 43 127 42 116C41 105 18 96 18 84C18 72 29 54 40 44C51 34 70 24 84 22C98 20 114 32 128 30C142 28 155 13 170 12C185 11 205 21 222 22C239 23 266 17 274 16z"
      />
      <path
        className={ground(parties.to)}
        d="M274 16C276 22 287 42 286 54C285 66 266 80 266 92C266 104 289 120 288 132C287 144 262 156 262 168C262 180 287 197 290 206C293 215 280 223 278 226C285 225 309 217 322 218C335 219 348 232 362 232C376 232 393 216 408 216C423 216 440 230 456 230C472 230 493 222 506 214C519 206 536 194 540 182C544 170 527 154 528 142C529 130 545 116 544 104C543 92 524 81 520 70C516 59 528 45 522 36C516 27 494 16 480 14C466 12 451 27 436 26C421 25 404 10 388 10C372 10 354 23 336 24C318 25 284 17 274 16z"
      />
      {children}
    </Drawing>
  );
}
