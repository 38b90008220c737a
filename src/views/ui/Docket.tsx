import { Fragment } from 'react';
import styles from './Docket.module.css';

/** Where one is, in a few short entries: step, item, kind. */
export function Docket({ entries }: { entries: readonly string[] }) {
  return (
    <p className={styles.docket}>
      {entries.map((entry) => (
        <Fragment key={entry}>
          <span>{entry}</span>{' '}
        </Fragment>
      ))}
    </p>
  );
}
