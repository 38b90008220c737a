import type { ReactNode } from 'react';
import type { NewsSentence } from '../../../content/lesson.ts';
import styles from './News.module.css';

type Verification = NewsSentence['verification'];

/** Two sheets, one sheet, one sheet of dashes; a wave where the reports differ or are not exact. */
const marks = {
  'several-sources': <path d="M7 6h9v12H7zM4 15V3h9" />,
  'one-source': <path d="M5 3h10v14H5z" />,
  'article-only': <path d="M5 3h10v14H5z" strokeDasharray="2.2 2.2" />,
  misreported: <path d="M3 8c2.5-3 4.5-3 7 0s4.5 3 7 0M3 14c2.5-3 4.5-3 7 0s4.5 3 7 0" />,
  imprecise: <path d="M3 10.5c2.5-3 4.5-3 7 0s4.5 3 7 0" />,
} satisfies Record<Verification, ReactNode>;

/** How well it is known that it was said or done: a sign and its word. */
export function Known({ verification, children }: { verification: Verification; children: ReactNode }) {
  return (
    <span className={styles.known}>
      <svg className={styles.sign} viewBox="0 0 20 20" aria-hidden="true">
        {marks[verification]}
      </svg>
      <span>{children}</span>
    </span>
  );
}
