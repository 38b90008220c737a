import { Prose } from '../ui/Prose.tsx';
import { Part, Parts } from './Part.tsx';
import { at } from './parts.ts';
import styles from './ShortAnswer.module.css';
import type { ItemViewProps } from './view-props.ts';

/** A number or a word, written by the learner. */
export function ShortAnswer({ item, words, response, score, ui, labelledBy, onChange }: ItemViewProps<'short-answer'>) {
  const answerWith = (marks: readonly string[]) =>
    item.answers.find(({ id }) => marks.includes(score?.marks[id] ?? ''))?.id;
  const given = answerWith(['hit', 'wrong']);
  const missed = answerWith(['missed']);
  const mark = given === undefined ? 'wrong' : score?.marks[given];
  return (
    <Parts>
      <Part
        mark={score ? mark : undefined}
        feedback={score ? (given === undefined ? words.otherwise : at(words.answers, given).feedback) : undefined}
      >
        <label className={styles.answer}>
          <span className={styles.label}>{ui.yourAnswer}</span>
          {words.before !== undefined && <Prose html={words.before} />}
          <input
            className={styles.field}
            type="text"
            inputMode={item.kind === 'number' ? 'numeric' : 'text'}
            autoComplete="off"
            autoCapitalize="off"
            spellCheck={false}
            value={response.text}
            readOnly={score !== null}
            aria-describedby={labelledBy}
            onChange={(event) => onChange({ text: event.currentTarget.value })}
          />
          {words.after !== undefined && <Prose html={words.after} />}
        </label>
      </Part>
      {missed !== undefined && (
        <Part mark="missed" feedback={at(words.answers, missed).feedback}>
          <p className={styles.answer}>
            <span className={styles.label}>{ui.key}</span>
            <Prose html={at(words.answers, missed).text} />
          </p>
        </Part>
      )}
    </Parts>
  );
}
