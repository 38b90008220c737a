import type { Unread } from '../../../learning/figures/switchboard.ts';
import { Lamp } from './Lamp.tsx';
import type { LampsProps } from './Lamps.tsx';
import styles from './Strip.module.css';
import { lampOf } from './words.ts';

export type StripProps = Omit<LampsProps, 'reading'> & { reading: LampsProps['reading'] | Unread };

/**
 * All lamps in one row that stays in sight while one switches. For the eye: the status says the same, and `Lamps` says
 * why. While no day is set, none is lit or dark.
 */
export function Strip({ reading: { parts, isWithin }, words, ui }: StripProps) {
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
        <Lamp state={isWithin === null ? 'not-asked' : isWithin ? 'lit' : 'dark'} />
        {isWithin === null ? ui.noDay : isWithin ? ui.within : ui.outside}
      </p>
    </div>
  );
}
