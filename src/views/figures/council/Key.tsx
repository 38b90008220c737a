import type { CouncilUi } from '../../../content/lesson.ts';
import { Seat } from '../../drawings/Seat.tsx';
import styles from './Key.module.css';

/** What the seats of the table show. */
export function Key({ ui }: { ui: CouncilUi }) {
  return (
    <ul className={styles.key}>
      <li>
        <Seat className={styles.seat} isPermanent ballot={null} />
        <span>{ui.permanent}</span>
      </li>
      {(['yes', 'no', 'abstain'] as const).map((ballot) => (
        <li key={ballot}>
          <Seat className={styles.seat} ballot={ballot} />
          <span>{ui.ballots[ballot]}</span>
        </li>
      ))}
    </ul>
  );
}
