import type { PositionsSoFar, Reading, Unread } from '../../../learning/figures/switchboard.ts';
import { Cited } from '../../ui/Cited.tsx';
import { Frame } from '../Frame.tsx';
import { Lamps } from './Lamps.tsx';
import { Strip } from './Strip.tsx';
import styles from './Switchboard.module.css';
import { SwitchboardList } from './SwitchboardList.tsx';
import { Switches } from './Switches.tsx';
import type { LampWords } from './words.ts';

export type SwitchboardProps = LampWords & {
  lang: string;
  positions: PositionsSoFar;
  /** The real situation that the switches show; `null` once one of them was moved. */
  preset: string | null;
  reading: Reading | Unread;
  /** The state concerned that has left, by its name; `null` where none has. */
  left: string | null;
  verdicts: Readonly<Record<string, boolean>>;
  onSwitch: (set: Partial<PositionsSoFar>) => void;
  onPreset: (preset: string) => void;
};

const verdictOf = ({ isWithin, parts }: Reading, { words, ui }: LampWords): string =>
  `${isWithin ? ui.within : ui.outside}: ${parts.map(({ part, result }) => `${words.parts[part].name}: ${ui.lit[result]}`).join('. ')}`;

/** The switchboard of jurisdiction: crime, day, place, person and way in; a lamp for each part of the test, and why. */
export function Switchboard(props: SwitchboardProps) {
  const { words, ui, lang, positions, preset, reading, left, verdicts, onSwitch, onPreset } = props;
  const shown = words.presets.find(({ id }) => id === preset);
  return (
    <Frame title={ui.title} intro={words.intro}>
      <div className={styles.board}>
        <ul className={styles.presets} aria-label={ui.presets}>
          {words.presets.map(({ id, name }) => (
            <li key={id}>
              <button type="button" className={styles.preset} aria-pressed={id === preset} onClick={() => onPreset(id)}>
                {name}
              </button>
            </li>
          ))}
        </ul>
        <div className={styles.presetNote}>{shown && <Cited key={shown.id} html={shown.note} />}</div>
        <div className={styles.console}>
          <Strip {...{ words, ui, reading }} />
          <Switches {...{ words, ui, lang, positions, left, onSwitch }} />
        </div>
        <p className="sr" role="status">
          {reading.isWithin === null ? ui.noDay : verdictOf(reading, { words, ui })}
        </p>
        {reading.isWithin !== null && <Lamps {...{ words, ui, reading }} />}
      </div>
      <SwitchboardList {...{ words, ui, verdicts }} />
      <div className={styles.note}>
        <Cited html={words.note} />
      </div>
    </Frame>
  );
}
