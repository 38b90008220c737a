import type { ReactNode } from 'react';
import styles from './Spread.module.css';

/** Text beside its figure: the shorter of the two stays in view while the other is read. On a narrow page the figure follows. */
export function Spread({ text, figure }: { text: ReactNode; figure: ReactNode }) {
  return (
    <div className={styles.spread}>
      <div className={styles.text}>{text}</div>
      <div className={styles.figure}>{figure}</div>
    </div>
  );
}
