import type { ReactNode } from 'react';
import styles from './Doors.module.css';
import type { Did } from './door-state.ts';

const shut = (
  <>
    <path d="M1 14V1h9v13z" />
    <path d="M0 8h11" strokeWidth="3" />
  </>
);
const drawings = {
  opens: <path d="M1 14V1h9v13M1 1l5 2v11" />,
  refused: shut,
  failed: shut,
  posted: (
    <>
      <path d="M1 14V1h9v13z" />
      <path d="M3 5.5h5" strokeWidth="2" />
    </>
  ),
  untried: <path d="M1 14V1h9v13" strokeWidth="1.2" strokeDasharray="1.5 1.8" />,
} satisfies Record<Did, ReactNode>;

/** A door so small that it is a sign: open, bolted, with a slot, or dashed. It always stands beside its word. */
export function Pip({ did }: { did: Did }) {
  return (
    <svg className={styles.pip} viewBox="0 0 11 15" aria-hidden="true">
      {drawings[did]}
    </svg>
  );
}
