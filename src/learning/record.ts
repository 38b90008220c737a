/** Reading a learner's record; every change of it stands in `changes.ts`. */
import type { Lesson, LessonStep } from '../content/lesson.ts';
import type { Attempt, LearnerRecord, Place, Policy, Round } from './lesson-events.ts';

/** Under this name `asked` keeps the item of the practice; no step id holds a slash. */
export const practiceKey = '/practice';

export type NewLearner = { learner: string; seed: number; policy: Policy; at: number };

/** The record of somebody who has done nothing yet. */
export function newRecord({ learner, seed, policy, at }: NewLearner): LearnerRecord {
  const empty = { attempts: [], rounds: {}, seen: {}, drafts: {}, hints: {}, asked: {} };
  return { learner, seed, policy, startedAt: at, ...empty, completedAt: null };
}

/** Where drafts and hints of an item are kept: those of the practice apart from those of the check. */
export const draftKey = (place: Place, item: string): string => (place.kind === 'practice' ? `practice/${item}` : item);

const none: readonly Attempt[] = [];
const byItem = new WeakMap<readonly Attempt[], ReadonlyMap<string, readonly Attempt[]>>();

function groupByItem(attempts: readonly Attempt[]) {
  const groups = new Map<string, Attempt[]>();
  for (const attempt of attempts) {
    const group = groups.get(attempt.item);
    if (group) group.push(attempt);
    else groups.set(attempt.item, [attempt]);
  }
  return groups;
}

/** All attempts at an item, first to last. Grouped once a list of attempts, as selectors ask often. */
export function attemptsOf({ attempts }: LearnerRecord, item: string): readonly Attempt[] {
  let groups = byItem.get(attempts);
  if (!groups) {
    groups = groupByItem(attempts);
    byItem.set(attempts, groups);
  }
  return groups.get(item) ?? none;
}

/** The last attempt at an item in one round, or, for `null`, in the practice. */
export const lastAttempt = (record: LearnerRecord, item: string, round: string | null): Attempt | undefined =>
  attemptsOf(record, item).findLast((attempt) => attempt.round === round);

export const currentRound = ({ rounds }: LearnerRecord, step: string): Round | undefined => rounds[step]?.at(-1);

/** Whether each item of the round has been answered in it. */
export const isAnswered = (record: LearnerRecord, { id, items }: Round): boolean =>
  items.every((item) => lastAttempt(record, item, id));

/** Whether the learner has answered a whole round of the step. A step without items asks nothing. */
export const isStepAnswered = (record: LearnerRecord, { id, items }: LessonStep): boolean =>
  items.length === 0 || (record.rounds[id] ?? []).some((round) => isAnswered(record, round));

export const isComplete = (lesson: Lesson, record: LearnerRecord): boolean =>
  lesson.steps.every((step) => isStepAnswered(record, step));

/** The time of the last thing in the record. */
export const latestAt = ({ startedAt, attempts, seen }: LearnerRecord): number =>
  Math.max(startedAt, attempts.at(-1)?.at ?? 0, ...Object.values(seen));
