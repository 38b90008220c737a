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
        d="M272 14 196 8l-58 14-70-6-44 40 10 46-24 44 30 52 66 30 74-8 84 12 26-34-18-40 24-44-16-46z"
      />
      <path
        className={ground(parties.to)}
        d="M272 14l76-6 66 16 72-12 46 46-8 52 26 40-34 58-78 20-70-12-86 16-18 0 26-34-18-40 24-44-16-46z"
      />
      {children}
    </Drawing>
  );
}
