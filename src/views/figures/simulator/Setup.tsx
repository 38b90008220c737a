import { type RefObject, useEffect, useRef } from 'react';
import type { SimulatorData } from '../../../content/lesson.ts';
import type { Facts } from '../../../law/facts.ts';
import { Button } from '../../ui/Button.tsx';
import { Field } from './Field.tsx';
import { KnownFacts } from './KnownFacts.tsx';
import { OwnFacts } from './OwnFacts.tsx';
import styles from './Simulator.module.css';
import type { Teller } from './teller.ts';

export type SetupProps = {
  teller: Teller;
  data: SimulatorData;
  facts: Facts;
  /** The real situation whose facts these are; `null` for those of one's own. */
  preset: string | null;
  /** Nothing is missing that the machine asks for. */
  canBegin: boolean;
  onFacts: (facts: Facts, preset: string | null) => void;
  onBegin: () => void;
  /** Whether the learner came here by a button that is gone. */
  takesFocus?: RefObject<boolean>;
};

/** What is alleged: a real situation's facts, or one's own about two states that we made up. Native controls alone. */
export function Setup({ teller, data, facts, preset, canBegin, onFacts, onBegin, takesFocus }: SetupProps) {
  const first = useRef<HTMLSelectElement>(null);
  useEffect(() => {
    if (takesFocus?.current) first.current?.focus();
  }, [takesFocus]);
  const { labels, situations } = teller.words;
  const choose = (id: string) => {
    const real = data.paths.find((path) => path.id === id);
    onFacts(real?.facts ?? data.own, real?.id ?? null);
  };
  return (
    <div className={styles.setup}>
      <Field label={labels.preset}>
        {(id) => (
          <select id={id} ref={first} value={preset ?? ''} onChange={({ target }) => choose(target.value)}>
            <option value="">{labels.own}</option>
            <optgroup label={labels.realOnes}>
              {situations.map((real) => (
                <option key={real.id} value={real.id}>
                  {real.name}
                </option>
              ))}
            </optgroup>
          </select>
        )}
      </Field>
      {preset === null ? (
        <OwnFacts teller={teller} facts={facts} states={Object.keys(data.own.acceptance)} onFacts={onFacts} />
      ) : (
        <KnownFacts teller={teller} facts={facts} isReal />
      )}
      <Button className={styles.start ?? ''} icon="next" iconAt="end" waiting={!canBegin} onClick={onBegin}>
        {canBegin ? labels.begin : labels.missing}
      </Button>
    </div>
  );
}
