import type { LadderRung, UiWords } from '../../../content/lesson.ts';
import { Docket } from '../../ui/Docket.tsx';
import shared from '../OneAtATime.module.css';
import { Facts } from '../Slip.tsx';
import styles from './Ladder.module.css';

export type RungDetailsProps = {
  rung: LadderRung;
  ui: UiWords['figures']['ladder'];
  position: string;
  isCurrent: boolean;
};

/** What one rung asks for, who decides there, and what it does not mean. */
export function RungDetails({ rung, ui, position, isCurrent }: RungDetailsProps) {
  return (
    <li className={`${styles.detail} ${shared.one}`} data-current={isCurrent || undefined}>
      <Docket entries={rung.articles === '' ? [position] : [position, rung.articles]} />
      <p className={styles.name}>{rung.name}</p>
      <p className={styles.standard}>{rung.standard}</p>
      <Facts
        facts={[
          { label: ui.decides, text: rung.decides },
          { label: ui.asks, html: rung.asks },
          { label: ui.meaning, html: rung.meaning },
        ]}
      />
    </li>
  );
}
