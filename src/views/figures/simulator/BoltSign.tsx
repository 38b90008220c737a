import { Drawing, ink } from '../../drawings/Drawing.tsx';
import styles from './Simulator.module.css';

/** A bolt across its bracket: shut. Always beside its word. */
export function BoltSign() {
  return (
    <Drawing box="0 0 24 24" className={styles.bolt}>
      <path className={`${ink.paper} ${ink.line}`} d="M7 4h10v16H7z" />
      <path className={`${ink.ink} ${ink.line}`} d="M3 11h18v2H3z" />
    </Drawing>
  );
}
