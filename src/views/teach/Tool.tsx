import type { ReactNode } from 'react';
import styles from './Tool.module.css';

export type ToolProps = { id: string; title: string; intro: string; children: ReactNode };

/** A part of the page for teachers that needs a script: its heading and what it is for stand there without one. */
export function Tool({ id, title, intro, children }: ToolProps) {
  return (
    <section id={id} aria-labelledby={`${id}-title`} className={styles.tool}>
      <h2 id={`${id}-title`}>{title}</h2>
      <p className={styles.intro}>{intro}</p>
      {children}
    </section>
  );
}
