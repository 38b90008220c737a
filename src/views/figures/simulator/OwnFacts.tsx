import { type Conduct, crimes, type Facts, type StateCode } from '../../../law/facts.ts';
import { fill } from '../../ui/message.ts';
import { Field } from './Field.tsx';
import styles from './Simulator.module.css';
import type { Teller } from './teller.ts';

export type OwnFactsProps = {
  teller: Teller;
  facts: Facts;
  states: readonly StateCode[];
  onFacts: (facts: Facts, preset: null) => void;
};

/** Crime, time, place, persons and memberships of one's own. */
export function OwnFacts({ teller, facts, states, onFacts }: OwnFactsProps) {
  const { labels, crimes: names } = teller.words;
  const { conduct, acceptance } = facts;
  const change = (part: Partial<Conduct>) => onFacts({ ...facts, conduct: { ...conduct, ...part } }, null);
  const join = (state: StateCode, party: string) =>
    onFacts({ ...facts, acceptance: { ...acceptance, [state]: party === '' ? {} : { party } } }, null);
  const toggle = (state: StateCode) =>
    change({ territory: states.filter((one) => conduct.territory.includes(one) !== (one === state)) });
  return (
    <>
      <Field label={labels.crime}>
        {(id) => (
          <select
            id={id}
            value={conduct.crimes[0]}
            onChange={({ target }) => change({ crimes: crimes.filter((crime) => crime === target.value) })}
          >
            {crimes.map((crime) => (
              <option key={crime} value={crime}>
                {names[crime]}
              </option>
            ))}
          </select>
        )}
      </Field>
      <div className={styles.pair}>
        <Field label={labels.from}>
          {(id) => (
            <input id={id} type="date" value={conduct.from} onChange={({ target }) => change({ from: target.value })} />
          )}
        </Field>
        <Field label={labels.to}>
          {(id) => (
            <input
              id={id}
              type="date"
              value={conduct.to ?? ''}
              min={conduct.from}
              onChange={({ target }) => change({ to: target.value || null })}
            />
          )}
        </Field>
      </div>
      <fieldset className={styles.field}>
        <legend>{labels.places}</legend>
        <div className={styles.row}>
          {states.map((state) => (
            <label key={state} className={styles.tick}>
              <input type="checkbox" checked={conduct.territory.includes(state)} onChange={() => toggle(state)} />
              {teller.stateName(state)}
            </label>
          ))}
        </div>
      </fieldset>
      <Field label={labels.persons}>
        {(id) => (
          <select
            id={id}
            value={conduct.nationality[0]}
            onChange={({ target }) => change({ nationality: [target.value] })}
          >
            {states.map((state) => (
              <option key={state} value={state}>
                {teller.stateName(state)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <div className={styles.pair}>
        {states.map((state) => (
          <Field key={state} label={fill(labels.joined, { state: teller.stateName(state) })}>
            {(id) => (
              <input
                id={id}
                type="date"
                min="2002-07-01"
                value={acceptance[state]?.party ?? ''}
                onChange={({ target }) => join(state, target.value)}
              />
            )}
          </Field>
        ))}
      </div>
    </>
  );
}
