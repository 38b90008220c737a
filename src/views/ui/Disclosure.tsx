import type { ReactNode } from 'react';
import styles from './Disclosure.module.css';
import { Icon } from './Icon.tsx';

export type DisclosureProps = { summary: ReactNode; isOpen?: boolean; onToggle?: () => void; children: ReactNode };

/** Words that can be opened, with or without script. `isOpen` sets how it stands at first. */
export function Disclosure({ summary, isOpen = false, onToggle, children }: DisclosureProps) {
  return (
    <details className={styles.disclosure} open={isOpen} onToggle={onToggle}>
      <summary className={styles.summary}>
        <Icon name="open" />
        {summary}
      </summary>
      <div className={styles.body}>{children}</div>
    </details>
  );
}
