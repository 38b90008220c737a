import type { CrossingsUi, CrossingWords } from '../../../content/lesson.ts';
import { Button } from '../../ui/Button.tsx';
import { Cited } from '../../ui/Cited.tsx';
import { inFull } from '../../ui/date.ts';
import { Facts } from '../Slip.tsx';
import styles from './CrossingDetails.module.css';

export type CrossingDetailsProps = {
  crossing: CrossingWords;
  ui: CrossingsUi;
  lang: string;
  /** On the map; without a script all crossings are read, one after the other. */
  isCurrent: boolean;
  /** Id of the reading on the map. */
  reading: string | null;
  onRead: (reading: string) => void;
};

/** What is known of one crossing, and each side that says where the crime lies, with its day and its sources. */
export function CrossingDetails({ crossing, ui, lang, isCurrent, reading, onRead }: CrossingDetailsProps) {
  return (
    <li className={styles.details} data-current={isCurrent || undefined}>
      <p className={styles.name}>{crossing.name}</p>
      <p className={styles.heading}>{ui.readings}</p>
      <ul className={styles.readings}>
        {crossing.readings.map(({ id, who, date, says }) => (
          <li key={id} className={styles.reading} data-shown={id === reading || undefined}>
            <p className={styles.who}>
              <strong>{who}</strong> <span>{inFull(date, lang)}</span>
            </p>
            <Cited html={says} />
            <div className={styles.show}>
              <Button kind="quiet" aria-pressed={id === reading} onClick={() => onRead(id)}>
                {id === reading ? ui.shown : ui.show}
              </Button>
            </div>
          </li>
        ))}
      </ul>
      <Facts
        facts={[
          { label: ui.happens, html: crossing.happens },
          { label: ui.route, html: crossing.route },
          { label: ui.status, html: crossing.status },
          { label: ui.decided, html: crossing.decided },
        ]}
      />
    </li>
  );
}
