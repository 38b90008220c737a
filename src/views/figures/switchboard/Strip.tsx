import { Lamp } from './Lamp.tsx';
import type { LampsProps } from './Lamps.tsx';
import styles from './Strip.module.css';
import { lampOf } from './words.ts';

/**
 * All lamps in one row that stays in sight while one switches. For the eye: the status says the same, and `Lamps` says
 * why.
 */
export function Strip({ reading: { parts, isWithin }, words, ui }: LampsProps) {
  return (
    <div className={styles.strip} aria-hidden="true">
      <ul className={styles.parts}>
        {parts.map(({ part, result }) => (
          <li key={part} className={styles.part} data-lamp={lampOf[result]}>
            <Lamp state={lampOf[result]} />
            <span className={styles.name}>{words.parts[part].name}</span>
            <strong>{ui.lit[result]}</strong>
          </li>
        ))}
      </ul>
      <p className={styles.whole}>
        <Lamp state={isWithin ? 'lit' : 'dark'} />
        {isWithin ? ui.within : ui.outside}
      </p>
    </div>
  );
}
