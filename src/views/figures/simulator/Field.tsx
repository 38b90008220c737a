import { type ReactNode, useId } from 'react';
import styles from './Simulator.module.css';

/** A native control under its words. */
export function Field({ label, children }: { label: string; children: (id: string) => ReactNode }) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {children(id)}
    </div>
  );
}
