import { useId } from 'react';
import type { UiWords } from '../../content/lesson.ts';
import type { Mark, Score } from '../../learning/score.ts';
import { Prose } from '../ui/Prose.tsx';
import styles from './Choices.module.css';
import { Part, Parts } from './Part.tsx';
import { at, type PartWords } from './parts.ts';

export type ChoicesProps = {
  kind: 'radio' | 'checkbox';
  labelledBy: string;
  /** Ids of the options in the order of display. */
  order: readonly string[];
  words: Readonly<Record<string, PartWords>>;
  chosen: readonly string[];
  score: Score | null;
  /** The marks that get words and feedback; the others stay quiet. */
  shown: readonly Mark[];
  ui: UiWords['check'];
  onToggle: (id: string) => void;
};

/** Options to choose from, with native radio buttons or checkboxes; marked option by option once scored. */
export function Choices({ kind, labelledBy, order, words, chosen, score, shown, ui, onToggle }: ChoicesProps) {
  const group = useId();
  const isOne = kind === 'radio';
  const option = (id: string) => {
    const mark = score?.marks[id];
    const isChosen = chosen.includes(id);
    // A prediction has no marks: the option that was chosen still gets its feedback.
    const isShown = score !== null && (mark === undefined ? isChosen : shown.includes(mark));
    return (
      <Part
        key={id}
        mark={isShown ? mark : undefined}
        tag={mark && (isOne && mark === 'missed' ? ui.marks.key : ui.marks[mark])}
        // Feedback answers what the learner did; what was left out is named, and the explanation says why.
        feedback={isShown && mark !== 'missed' ? at(words, id).feedback : undefined}
        tagId={`${group}${id}`}
        isChosen={isChosen}
      >
        <label className={styles.option}>
          <input
            className={styles.input}
            type={kind}
            name={group}
            checked={isChosen}
            aria-disabled={score !== null || undefined}
            aria-describedby={isShown ? `${group}${id}` : undefined}
            onChange={() => score === null && onToggle(id)}
          />
          <Prose html={at(words, id).text} />
        </label>
      </Part>
    );
  };
  return (
    <fieldset className={styles.choices} aria-labelledby={labelledBy}>
      <Parts>{order.map(option)}</Parts>
    </fieldset>
  );
}
