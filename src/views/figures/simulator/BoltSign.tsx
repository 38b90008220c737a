import { Drawing, ink } from '../../drawings/Drawing.tsx';
import styles from './Simulator.module.css';

/** A bolt in two brackets: shut. Always beside its word. */
export function BoltSign() {
  return (
    <Drawing box="0 0 28 24" className={styles.bolt}>
      <path className={`${ink.ink} ${ink.line}`} d="M2 9H26V15H2z" />
      <path className={`${ink.paper} ${ink.line}`} d="M5 5h6v14H5zM17 5h6v14h-6z" />
    </Drawing>
  );
}
