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
        d="M274 16S230 8 200 10S138 20 110 26S60 28 44 44S23 90 22 116S25 167 40 186S77 217 104 222S159 213 190 214S261 224 276 226L320 190V50z"
      />
      {/* The second lies over the edge of the first, so that the border is drawn once. */}
      <path
        className={ground(parties.to)}
        d="M274 16S288 47 286 66S261 100 262 120S287 157 290 176S279 217 276 226S316 234 340 232S380 219 410 216S483 226 506 216S536 180 540 160S527 125 526 104S548 60 534 44S481 18 450 14S392 24 360 24S289 17 274 16z"
      />
      {children}
    </Drawing>
  );
}
