import type { ReactNode } from 'react';
import { Drawing, ink } from '../../drawings/Drawing.tsx';
import styles from './Switchboard.module.css';

/** Lit, dark, or not asked; the word always stands beside it. */
export type LampState = 'lit' | 'dark' | 'not-asked';

const bulb = 'M16 6a9 9 0 0 1 5 16.5V26H11v-3.5A9 9 0 0 1 16 6z';
const drawings = {
  lit: (
    <>
      <path className={`${ink.paper} ${ink.line}`} d={bulb} />
      <path className={ink.line} d="M12 29.5h8M16 1v1.5M4 6l1.4 1M28 6l-1.4 1M2 15.5h1.8M30 15.5h-1.8" />
      <path className={ink.detail} d="M13 15l3 3 3-3M16 18v8" />
    </>
  ),
  dark: (
    <>
      <path className={`${ink.slate2} ${ink.line}`} d={bulb} />
      <path className={ink.line} d="M12 29.5h8" />
    </>
  ),
  'not-asked': <path className={`${ink.detail} ${styles.dashed}`} d={`${bulb}M12 29.5h8`} />,
} satisfies Record<LampState, ReactNode>;

export function Lamp({ state }: { state: LampState }) {
  return (
    <Drawing box="0 0 32 32" className={styles.lamp}>
      {drawings[state]}
    </Drawing>
  );
}
