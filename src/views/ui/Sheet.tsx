import type { ReactNode, Ref } from 'react';
import styles from './Sheet.module.css';

export type SheetProps = {
  /** Target of "skip to the text". */
  id?: string;
  /** Takes focus when another screen has come. */
  ref?: Ref<HTMLElement>;
  /** No rail above it to be joined to. */
  isAlone?: boolean;
  children: ReactNode;
};

/** The paper on the desk: the page's main part. */
export function Sheet({ id, ref, isAlone = false, children }: SheetProps) {
  return (
    <div className={styles.wrap}>
      <main className={`${styles.sheet} ${isAlone ? styles.alone : ''}`} id={id} ref={ref} tabIndex={-1}>
        {children}
      </main>
    </div>
  );
}
