import type { ReactNode } from 'react';
import styles from './Spread.module.css';

/** Text beside its figure, which stays in view while the text is read; on a narrow page the figure follows the text. */
export function Spread({ text, figure }: { text: ReactNode; figure: ReactNode }) {
  return (
    <div className={styles.spread}>
      <div className={styles.text}>{text}</div>
      <div className={styles.figure}>{figure}</div>
    </div>
  );
}
