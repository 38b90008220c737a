import type { PartOfJurisdiction } from '../../../law/jurisdiction.ts';
import type { Reading } from '../../../learning/figures/switchboard.ts';
import { Cited } from '../../ui/Cited.tsx';
import { Slip } from '../Slip.tsx';
import { Lamp } from './Lamp.tsx';
import styles from './Switchboard.module.css';
import { type LampWords, lampOf } from './words.ts';

export type LampsProps = LampWords & { reading: Reading };

/** What the law says of the switches: a lamp for each part of the test, and one for the whole. */
export function Lamps({ reading: { parts, isWithin }, ...all }: LampsProps) {
  const { words, ui } = all;
  return (
    <ol className={styles.lamps} aria-label={ui.lamps}>
      {parts.map((part) => (
        <PartLamp key={part.part} part={part} {...all} />
      ))}
      <li className={styles.whole} data-lamp={isWithin ? 'lit' : 'dark'}>
        <p className={styles.lampName}>
          <Lamp state={isWithin ? 'lit' : 'dark'} />
          <span>
            <span className={styles.part}>{ui.whole}</span> <strong>{isWithin ? ui.within : ui.outside}</strong>
          </span>
        </p>
        {isWithin ? (
          <Cited html={words.within} />
        ) : (
          <p>
            {words.whole.text} <span className={styles.written}>{words.whole.articles}</span>
          </p>
        )}
      </li>
    </ol>
  );
}

function PartLamp({ part: { part, result, states }, words, ui }: LampWords & { part: PartOfJurisdiction }) {
  const { name, articles, results } = words.parts[part];
  const lamp = lampOf[result];
  const title = (
    <>
      <Lamp state={lamp} />
      <span>
        <span className={styles.part}>{name}</span> <strong>{ui.lit[result]}</strong>
      </span>
    </>
  );
  const sentence = results[result] ?? '';
  // Every state that is asked about is asked here; aggression asks the same ones again.
  const found = part === 'place-or-person' && <StatesThen states={states} words={words} ui={ui} />;
  if (result === 'not-met')
    return (
      <li data-lamp={lamp}>
        <Slip
          title={title}
          facts={[
            { label: ui.found, html: sentence },
            { label: ui.written, text: articles },
          ]}
        />
        {found}
      </li>
    );
  return (
    <li className={styles.said} data-lamp={lamp}>
      <p className={styles.lampName}>{title}</p>
      <Cited html={sentence} />
      {found}
    </li>
  );
}

/** What each state concerned had accepted. */
function StatesThen({ states, words, ui }: Pick<LampWords, 'words' | 'ui'> & Pick<PartOfJurisdiction, 'states'>) {
  const concerned = words.states.filter(({ code }) => states[code] !== undefined);
  if (concerned.length === 0) return null;
  return (
    <ul className={styles.states}>
      {concerned.map(({ id, code, name, note }) => {
        const then = states[code];
        return (
          <li key={id}>
            <strong>{name}</strong> {then && ui.standings[then]}. <Cited html={note} />
          </li>
        );
      })}
    </ul>
  );
}
