import type { ReactNode } from 'react';
import type { Html } from '../../content/lesson.ts';
import { Cited } from '../ui/Cited.tsx';
import styles from './Slip.module.css';

/** `html` or plain `text` under a short label. */
export type SlipFact = { label: string } & ({ html: Html } | { text: string });

/** What was found, and where it is written: the same object at every figure. */
export function Slip({ title, facts }: { title: ReactNode; facts: readonly SlipFact[] }) {
  return (
    <div className={styles.slip}>
      <p className={styles.title}>{title}</p>
      <Facts facts={facts} />
    </div>
  );
}

export function Facts({ facts }: { facts: readonly SlipFact[] }) {
  return (
    <dl className={styles.facts}>
      {facts.map((fact) => (
        <Fact key={fact.label} fact={fact} />
      ))}
    </dl>
  );
}

function Fact({ fact }: { fact: SlipFact }) {
  return (
    <>
      <dt>{fact.label}</dt>
      <dd>{'html' in fact ? <Cited html={fact.html} /> : fact.text}</dd>
    </>
  );
}
