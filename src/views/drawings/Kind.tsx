import type { ReactNode } from 'react';
import styles from './Kind.module.css';

export type KindName = 'claim' | 'reply' | 'evidence' | 'decision' | 'reported' | 'opinion';

/** Speech box with a tail, tag that points back, sheet with a folded corner, solid disc; a report is plain lines, an opinion a thought bubble. */
const marks = {
  claim: <path d="M2.5 3.5h15v10H9.5L5 18v-4.5H2.5z" />,
  reply: <path d="M7.5 3.5h10v13h-10v-3L2 10l5.5-3.5z" />,
  evidence: <path d="M4 2h8l4.5 4.5V18H4zM12 2v4.5h4.5" />,
  decision: <circle cx="10" cy="10" r="8" />,
  reported: <path d="M3 5h14M3 10h14M3 15h9" />,
  opinion: <path d="M6 12.5a4 4 0 0 1 0-8 5 5 0 0 1 9 .8 3.7 3.7 0 0 1-.5 7.2zM6.5 15.5h.01M3.5 18h.01" />,
} satisfies Record<KindName, ReactNode>;

/** Sets the two colours of a kind, `--kind` and `--kind-tint`, for what is inside. */
export const kindColours = (kind: KindName) => styles[kind];

/** One of the four kinds, a plain report, or the newspaper's own view: colour, shape and word together. `isNone` draws a kind that is absent. */
export function Kind({ kind, isNone = false, children }: { kind: KindName; isNone?: boolean; children: ReactNode }) {
  return (
    <span className={`${styles.kind} ${styles[kind]} ${isNone ? styles.none : ''}`}>
      <svg className={styles.mark} viewBox="0 0 20 20" aria-hidden="true">
        {marks[kind]}
      </svg>
      <span>{children}</span>
    </span>
  );
}
