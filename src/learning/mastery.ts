/** What the learner has earned: scores of steps and of the lesson, and mastery by objective. All of it only rises. */
import type { Lesson, LessonStep } from '../content/lesson.ts';
import type { LearnerRecord, Round } from './lesson-events.ts';
import { stepIn } from './lesson-index.ts';
import { attemptsOf, isAnswered } from './record.ts';

/** The best fraction that the item earned, in one round or ever; `null`: not answered, or nothing to be right. */
function bestFraction(record: LearnerRecord, item: string, round?: string): number | null {
  const fractions = attemptsOf(record, item).flatMap((attempt) =>
    attempt.fraction === null || (round !== undefined && attempt.round !== round) ? [] : [attempt.fraction],
  );
  return fractions.length === 0 ? null : Math.max(...fractions);
}

function roundScore(record: LearnerRecord, { id, items }: Round): number {
  const fractions = items.map((item) => bestFraction(record, item, id)).filter((fraction) => fraction !== null);
  // A round of predictions only has nothing to get wrong.
  return fractions.length === 0 ? 1 : fractions.reduce((sum, fraction) => sum + fraction, 0) / fractions.length;
}

/**
 * The score of the check of a step, from 0 to 1: of its best round, in which each item counts with its best attempt.
 * Only rounds whose items have all been answered count; predictions do not. Practice is not part of it.
 * @returns `null` while no round is answered
 */
export function stepScore(record: LearnerRecord, step: string): number | null {
  const scores = (record.rounds[step] ?? [])
    .filter((round) => isAnswered(record, round))
    .map((round) => roundScore(record, round));
  return scores.length === 0 ? null : Math.max(...scores);
}

const withItems = (lesson: Lesson) => lesson.steps.filter(({ items }) => items.length > 0);

/** Whether the score of the step reaches the lesson's pass mark. */
export const isPassed = (lesson: Lesson, record: LearnerRecord, step: string): boolean =>
  (stepScore(record, step) ?? 0) >= lesson.passMark || stepIn(lesson, step)?.items.length === 0;

/**
 * Under the policy `guided`: the step that has to be passed before this one earns credit, the first of the lesson
 * that is not passed. `null` where nothing is withheld. Always worked out anew, never stored, so that passing that
 * step brings all the credit that waits for it.
 */
export function withheldBy(lesson: Lesson, record: LearnerRecord, step: string): string | null {
  if (record.policy === 'open') return null;
  const before = lesson.steps.slice(
    0,
    lesson.steps.findIndex(({ id }) => id === step),
  );
  return before.find(({ id }) => !isPassed(lesson, record, id))?.id ?? null;
}

export type LessonScore = { raw: number; max: number; scaled: number; isPassed: boolean };

/**
 * The score of the lesson: the mean of the scores of its steps, each of which weighs the same; a step without a
 * score, or whose credit is withheld, counts 0. `raw` of `max` tells the same in items' worth, `drawnPerCheck` a step.
 */
export function lessonScore(lesson: Lesson, record: LearnerRecord): LessonScore {
  const steps = withItems(lesson);
  const credits = steps.map(({ id }) => (withheldBy(lesson, record, id) ? 0 : (stepScore(record, id) ?? 0)));
  const sum = credits.reduce((total, credit) => total + credit, 0);
  const scaled = steps.length === 0 ? 0 : sum / steps.length;
  const { drawnPerCheck, passMark } = lesson;
  return { raw: sum * drawnPerCheck, max: steps.length * drawnPerCheck, scaled, isPassed: scaled >= passMark };
}

export type Level = 'mastered' | 'nearly' | 'practise' | 'not-begun';
export type Mastery = { objective: string; step: string; level: Level; right: number; of: number };

/**
 * How far the learner has mastered one objective. An item is right once some attempt, in check or practice, earned
 * it in full. `of` is what mastery asks for: half of the objective's items, rounded up, as much as one round draws
 * from a bank of twice its size. Mastered: `of` right; nearly: at least half of that; practise: something was
 * answered. Predictions count only where an objective has no other item.
 */
function masteryIn(record: LearnerRecord, step: LessonStep, objective: string): Mastery {
  const tested = step.items.filter((item) => item.objective === objective);
  const graded = tested.filter(({ type }) => type !== 'predict');
  const items = graded.length > 0 ? graded : tested;
  const isRight = (item: string) =>
    attemptsOf(record, item).length > 0 && (bestFraction(record, item) ?? (graded.length > 0 ? 0 : 1)) === 1;
  const of = Math.ceil(items.length / 2);
  const right = Math.min(of, items.filter(({ id }) => isRight(id)).length);
  const isBegun = items.some(({ id }) => attemptsOf(record, id).length > 0);
  const levelBegun = right === of ? 'mastered' : right >= of / 2 ? 'nearly' : 'practise';
  return { objective, step: step.id, level: isBegun ? levelBegun : 'not-begun', right, of };
}

/** Mastery of every objective of the lesson, in the order of its steps. */
export const masteryOf = (lesson: Lesson, record: LearnerRecord): Mastery[] =>
  lesson.steps.flatMap((step) => step.objectives.map((objective) => masteryIn(record, step, objective)));

export const masteryOfStep = (lesson: Lesson, record: LearnerRecord, id: string): Mastery[] => {
  const step = stepIn(lesson, id);
  return step ? step.objectives.map((objective) => masteryIn(record, step, objective)) : [];
};
