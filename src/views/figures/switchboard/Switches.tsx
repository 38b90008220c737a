import { useId } from 'react';
import type { UiWords } from '../../../content/lesson.ts';
import { crimes } from '../../../law/facts.ts';
import type { Route } from '../../../law/jurisdiction.ts';
import type { PositionsSoFar } from '../../../learning/figures/switchboard.ts';
import { inFull } from '../../ui/date.ts';
import { fill } from '../../ui/message.ts';
import { Day } from './Day.tsx';
import { Select } from './Select.tsx';
import styles from './Switchboard.module.css';
import type { SwitchboardWords } from './words.ts';

export type SwitchesProps = {
  words: SwitchboardWords;
  ui: UiWords['figures']['switchboard'];
  lang: string;
  positions: PositionsSoFar;
  /** The state concerned that has left, by its name; `null` where none has. */
  left: string | null;
  onSwitch: (set: Partial<PositionsSoFar>) => void;
};

const routes = ['own-motion', 'state-party', 'council'] as const satisfies readonly Route[];

/** All switches; every one is a control of the browser's own. */
export function Switches({ words, ui, lang, positions, left, onSwitch }: SwitchesProps) {
  const id = useId();
  const states = words.states.map((state) => ({ value: state.id, text: state.name }));
  const days = words.days.map(({ day, text }) => ({ value: day, text: `${inFull(day, lang)}: ${text}` }));
  const thatMatters = days.find(({ value }) => value === positions.day);
  return (
    <div className={styles.switches}>
      <Select
        label={ui.crime}
        value={positions.crime}
        options={crimes.map((crime) => ({ value: crime, text: words.crimes[crime] }))}
        onSet={(crime) => onSwitch({ crime })}
      />
      <div className={styles.switch}>
        <label htmlFor={id}>{ui.day}</label>
        <Day id={id} className={styles.control} day={positions.day} onSet={(day) => onSwitch({ day })} />
      </div>
      <Select
        label={ui.dayThatMatters}
        value={thatMatters?.value ?? ''}
        options={[{ value: '', text: ui.ownDay }, ...days]}
        onSet={(day) => day !== '' && onSwitch({ day })}
      />
      <Select label={ui.place} value={positions.place} options={states} onSet={(place) => onSwitch({ place })} />
      <Select
        label={ui.also}
        value={positions.also ?? ''}
        options={[{ value: '', text: ui.noBorder }, ...states.filter(({ value }) => value !== positions.place)]}
        onSet={(also) => onSwitch({ also: also === '' ? null : also })}
      />
      <Select
        label={ui.nationality}
        value={positions.nationality}
        options={states}
        onSet={(nationality) => onSwitch({ nationality })}
      />
      <fieldset className={styles.routes}>
        <legend>{ui.route}</legend>
        {routes.map((route) => (
          <label key={route} className={styles.route}>
            <input
              type="radio"
              name={`${id}route`}
              checked={positions.route === route}
              onChange={() => onSwitch({ route })}
            />
            <span>
              {words.routes[route].name} <small>{words.routes[route].note}</small>
            </span>
          </label>
        ))}
      </fieldset>
      {left !== null && (
        <label className={`${styles.route} ${styles.considered}`}>
          <input
            type="checkbox"
            checked={positions.isConsidered}
            onChange={({ target }) => onSwitch({ isConsidered: target.checked })}
          />
          <span>{fill(ui.considered, { state: left })}</span>
        </label>
      )}
    </div>
  );
}
