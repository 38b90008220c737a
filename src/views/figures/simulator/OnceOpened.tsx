import { type ReactNode, useState } from 'react';
import disclosure from '../../ui/Disclosure.module.css';
import { Icon } from '../../ui/Icon.tsx';
import styles from './Simulator.module.css';

export type OnceOpenedProps = { summary: string; children: ReactNode };

/** What can be opened, as in `Disclosure`, and is drawn only once it was: its code too can come then. */
export function OnceOpened({ summary, children }: OnceOpenedProps) {
  const [wasOpened, setWasOpened] = useState(false);
  return (
    <details className={`${disclosure.disclosure} ${styles.wide}`} onToggle={() => setWasOpened(true)}>
      <summary className={disclosure.summary}>
        <Icon name="open" />
        {summary}
      </summary>
      <div className={`${disclosure.body} ${styles.opened}`}>{wasOpened && children}</div>
    </details>
  );
}
