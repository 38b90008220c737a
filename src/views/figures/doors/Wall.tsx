import * as m from 'framer-motion/m';
import type { UiWords } from '../../../content/lesson.ts';
import type { Door, DoorAnswer } from '../../../learning/figures/doors.ts';
import { Letter } from '../../drawings/Letter.tsx';
import { WayIn } from '../../drawings/WayIn.tsx';
import styles from './Doors.module.css';
import type { DoorWords } from './Doors.tsx';
import { didOf, drawnAs } from './door-state.ts';

export type WallProps = {
  doors: readonly DoorWords[];
  ui: UiWords['figures']['doors'];
  /** What the doors have answered the carrier. */
  answers: Partial<Readonly<Record<Door, DoorAnswer>>>;
  /** The door at which the letter lies. */
  at: Door | null;
  onTry: (door: Door) => void;
};

/** Three doors in one wall, on the ink line; pressing one tries it. */
export function Wall({ doors, ui, answers, at, onTry }: WallProps) {
  return (
    <ul className={styles.wall} aria-label={ui.wall}>
      {doors.map(({ id, name, articles, emblem }) => {
        const did = didOf(answers[id]);
        return (
          <li key={id} className={styles.way}>
            <button type="button" className={styles.door} data-at={id === at || undefined} onClick={() => onTry(id)}>
              <span className={styles.plate}>
                <strong>{name}</strong>
                <span>{articles}</span>
              </span>
              <span className={styles.picture}>
                <WayIn emblem={emblem} state={drawnAs[did]} hasSlot={id === 'prosecutor'} />
                {id === at && (
                  <m.span
                    layoutId="letter"
                    initial={false}
                    className={did === 'posted' ? styles.inSlot : styles.onStep}
                  >
                    <Letter isFine />
                  </m.span>
                )}
              </span>
              <span className={styles.did} data-did={did}>
                {ui.did[did]}
              </span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
