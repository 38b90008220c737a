import { useId } from 'react';
import { fill } from '../ui/message.ts';
import { Prose } from '../ui/Prose.tsx';
import { plain } from '../ui/plain.ts';
import { Judged } from './Judged.tsx';
import styles from './MarkSentences.module.css';
import { at } from './parts.ts';
import type { ItemViewProps } from './view-props.ts';

/** The sentences of a text, each to be given one of a few labels. */
export function MarkSentences(props: ItemViewProps<'mark-sentences'>) {
  const { item, words, response, score, ui } = props;
  if (score === null) return <Marking {...props} />;
  const nameOf = (label: string) => plain(at(words.labels, label).name);
  const placings = item.sentences.map(({ id, label }) => {
    const given = response.marked[id];
    return {
      id,
      given: given === undefined ? null : nameOf(given),
      right: fill(ui.rightPlace, { place: nameOf(label) }),
    };
  });
  return <Judged isOrdered placings={placings} words={words.sentences} score={score} ui={ui} />;
}

function Marking({ item, words, response, ui, onChange }: ItemViewProps<'mark-sentences'>) {
  const group = useId();
  const noted = item.labels.map((label) => at(words.labels, label)).filter(({ note }) => note !== undefined);
  const mark = (sentence: string, label: string) => onChange({ marked: { ...response.marked, [sentence]: label } });
  return (
    <>
      {noted.length > 0 && (
        <dl className={styles.legend}>
          {noted.map(({ name, note = '' }) => (
            <div key={name}>
              <Prose as="dt" html={name} />
              <Prose as="dd" html={note} />
            </div>
          ))}
        </dl>
      )}
      <ol className={styles.sentences}>
        {item.sentences.map(({ id }) => (
          <li key={id} className={styles.sentence}>
            <Prose as="p" id={`${group}${id}`} html={at(words.sentences, id).text} />
            <fieldset className={styles.labels} aria-labelledby={`${group}${id}`} title={ui.chooseLabel}>
              {item.labels.map((label) => (
                <label key={label} className={styles.label}>
                  <input
                    type="radio"
                    name={`${group}${id}`}
                    checked={response.marked[id] === label}
                    onChange={() => mark(id, label)}
                  />
                  {plain(at(words.labels, label).name)}
                </label>
              ))}
            </fieldset>
          </li>
        ))}
      </ol>
    </>
  );
}
