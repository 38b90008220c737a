/** What the policy `guided` means for a learner who looks at the steps. */
import type { Lesson } from '../content/lesson.ts';
import type { LearnerRecord } from './lesson-events.ts';
import { isPassed, withheldBy } from './mastery.ts';
import { stepStatus } from './progress.ts';

const isGuided = (lesson: Lesson, { policy }: LearnerRecord) => policy === 'guided' && !lesson.isPractice;

/** Whether a step that was done counts: under `guided` only once it and each step before it are passed. */
export const isCounted = (lesson: Lesson, record: LearnerRecord, step: string): boolean =>
  !isGuided(lesson, record) || (isPassed(lesson, record, step) && withheldBy(lesson, record, step) === null);

/** Under `guided` the step that has to be passed next; `null` where all are passed, or each counts by itself. */
export const nextToPass = (lesson: Lesson, record: LearnerRecord): string | null =>
  isGuided(lesson, record) ? (lesson.steps.find(({ id }) => !isPassed(lesson, record, id))?.id ?? null) : null;

/** The step that withholds the credit of this one; in practice there is no credit to withhold. */
export const waitsFor = (lesson: Lesson, record: LearnerRecord, step: string): string | null =>
  isGuided(lesson, record) ? withheldBy(lesson, record, step) : null;

/** The steps that were done and passed, and whose credit nothing withholds. */
export const stepsPassed = (lesson: Lesson, record: LearnerRecord): string[] =>
  lesson.steps
    .map(({ id }) => id)
    .filter(
      (id) =>
        ['done', 'mastered'].includes(stepStatus(lesson, record, id)) &&
        isPassed(lesson, record, id) &&
        waitsFor(lesson, record, id) === null,
    );
