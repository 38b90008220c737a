import type { Lesson } from '../content/lesson.ts';
import { finished } from './changes.ts';
import type { LearnerRecord } from './lesson-events.ts';
import { latestAt } from './record.ts';

export type Choice = {
  /** Ids of steps; `null` for all. */
  steps: readonly string[] | null;
  /** In practice nothing is scored. */
  isPractice: boolean;
};

/**
 * The lesson that a teacher chose: some of its steps, in the lesson's order, or without scores. Path, next places,
 * progress and score follow from it, because machines and selectors know no other. What is kept is read and written
 * with the whole lesson, so that nothing of a step that was not chosen is lost.
 * @returns the lesson itself where nothing, or no step of it, was chosen
 */
export function chosenLesson(lesson: Lesson, { steps, isPractice }: Choice): Lesson {
  const left = steps ? lesson.steps.filter(({ id }) => steps.includes(id)) : [];
  const isNarrow = left.length > 0 && left.length < lesson.steps.length;
  if (!isNarrow && !isPractice) return lesson;
  return { ...lesson, ...(isNarrow && { steps: left }), ...(isPractice && { isPractice }) };
}

/**
 * A kept record as the chosen lesson sees it: its end may have been reached long before that of the whole, which
 * is the one that is kept (`toSaved`).
 */
export const inLesson = (lesson: Lesson, record: LearnerRecord): LearnerRecord =>
  finished(lesson, record, latestAt(record));
