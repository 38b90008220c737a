import { type RefObject, useEffect, useRef } from 'react';
import type { SimulatorData } from '../../../content/lesson.ts';
import type { Facts } from '../../../law/facts.ts';
import { Button } from '../../ui/Button.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Pick } from '../Pick.tsx';
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

/** One choice: a situation that we made up, whose facts can be changed, or a real one. Native controls alone. */
export function Setup({ teller, data, facts, preset, canBegin, onFacts, onBegin, takesFocus }: SetupProps) {
  const first = useRef<HTMLElement>(null);
  useEffect(() => {
    if (takesFocus?.current) first.current?.focus();
  }, [takesFocus]);
  const { labels, situations } = teller.words;
  const choose = (id: string) => {
    const real = data.paths.find((path) => path.id === id);
    onFacts(real?.facts ?? data.own, real?.id ?? null);
  };
  return (
    <section className={styles.setup} aria-label={labels.preset} ref={first} tabIndex={-1}>
      <Pick
        legend={labels.preset}
        options={[
          { id: 'own', name: labels.own },
          { id: 'real', name: labels.realOnes },
        ]}
        chosen={preset === null ? 'own' : 'real'}
        onChoose={(kind) => choose(kind === 'own' ? '' : (situations[0]?.id ?? ''))}
      />
      {preset !== null && (
        <Field label={labels.whichReal}>
          {(id) => (
            <select id={id} value={preset} onChange={({ target }) => choose(target.value)}>
              {situations.map((real) => (
                <option key={real.id} value={real.id}>
                  {real.name}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
      <div className={styles.facts}>
        <KnownFacts teller={teller} facts={facts} isReal={preset !== null} />
      </div>
      <Button className={styles.start ?? ''} icon="next" iconAt="end" waiting={!canBegin} onClick={onBegin}>
        {canBegin ? labels.begin : labels.missing}
      </Button>
      {preset === null && (
        <Disclosure summary={labels.change}>
          <OwnFacts teller={teller} facts={facts} states={Object.keys(data.own.acceptance)} onFacts={onFacts} />
        </Disclosure>
      )}
    </section>
  );
}
