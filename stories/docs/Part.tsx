import type { ReactNode } from 'react';
import styles from './Docs.module.css';

/** One part of a docs page, under its heading. */
export function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={styles.part} aria-label={title}>
      <h2 className={styles.subhead}>{title}</h2>
      {children}
    </section>
  );
}
