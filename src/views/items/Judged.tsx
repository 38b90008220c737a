import type { UiWords } from '../../content/lesson.ts';
import type { Score } from '../../learning/score.ts';
import { Prose } from '../ui/Prose.tsx';
import styles from './Judged.module.css';
import { Part, Parts } from './Part.tsx';
import { at, feedbackOn, type PartWords } from './parts.ts';

/** Where the learner put a part, and the sentence that says where it belongs. */
export type Placing = { id: string; given: string | null; right: string };
export type JudgedProps = {
  placings: readonly Placing[];
  words: Readonly<Record<string, PartWords>>;
  score: Score;
  ui: UiWords['check'];
  isOrdered?: boolean;
  /** The words of the marks, where they are not those of places. */
  tags?: { placed: string; misplaced: string };
};

/** What became of parts that had to be put somewhere: no inputs any more, but each with its mark and feedback. */
export function Judged({ placings, words, score, ui, isOrdered = false, tags = ui.marks }: JudgedProps) {
  return (
    <Parts isOrdered={isOrdered}>
      {placings.map(({ id, given, right }) => {
        const mark = score.marks[id];
        const isHit = mark === 'hit';
        const tag = mark === 'missed' ? ui.marks.missed : isHit ? tags.placed : tags.misplaced;
        return (
          <Part key={id} mark={mark} tag={tag} feedback={feedbackOn(at(words, id), mark)}>
            <div className={styles.judged}>
              <Prose as="p" className={styles.text} html={at(words, id).text} />
              <p className={styles.place}>
                {given !== null && (
                  <span>
                    {ui.yourAnswer} <b>{given}</b>
                  </span>
                )}{' '}
                {!isHit && <span>{right}</span>}
              </p>
            </div>
          </Part>
        );
      })}
    </Parts>
  );
}
