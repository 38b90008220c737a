import styles from './Docket.module.css';

/** Where one is, in a few short entries: step, item, kind. */
export function Docket({ entries }: { entries: readonly string[] }) {
  return (
    <p className={styles.docket}>
      {entries.map((entry) => (
        <span key={entry}>{entry} </span>
      ))}
    </p>
  );
}
