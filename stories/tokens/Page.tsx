import type { ReactNode } from 'react';
import { Docket } from '../../src/views/ui/Docket.tsx';
import styles from './Page.module.css';

/** A sheet of the dossier that shows tokens. */
export function Page({ title, intro, children }: { title: string; intro: string; children: ReactNode }) {
  return (
    <div className={styles.desk}>
      <article className={styles.sheet}>
        <Docket entries={['Tokens', title]} />
        <h1>{title}</h1>
        <p className={`standfirst ${styles.intro}`}>{intro}</p>
        {children}
      </article>
    </div>
  );
}

export function Section({ title, says, children }: { title: string; says?: string; children: ReactNode }) {
  return (
    <section className={styles.section}>
      <h2>{title}</h2>
      {says && <p className={styles.says}>{says}</p>}
      {children}
    </section>
  );
}

export type LabelProps = {
  name: string;
  value?: string | null | undefined;
  use?: string | undefined;
  /** A custom property, as all but the springs are. */
  isProperty?: boolean;
};

/** Name, value as the browser gives it, and use of a token. */
export function Label({ name, value, use, isProperty = true }: LabelProps) {
  return (
    <div className={styles.label}>
      <p>
        <code>{isProperty ? `--${name}` : name}</code> <span className={styles.value}>{value}</span>
      </p>
      {use && <p className={styles.use}>{use}</p>}
    </div>
  );
}
