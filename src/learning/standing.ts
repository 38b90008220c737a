/** How far a step is, as cover and rail tell it, and where the cover leads back to. */
import type { Lesson } from '../content/lesson.ts';
import { isCounted } from './credit.ts';
import type { LearnerRecord, Place } from './lesson-events.ts';
import { isPassed } from './mastery.ts';
import { resumePlace, type StepStatus, stepStatus } from './progress.ts';

/** `waits`: done, and the policy does not let it count yet. `not-passed`: answered, with too little right. */
export type Standing = StepStatus | 'waits' | 'not-passed';

export function standingOf(lesson: Lesson, record: LearnerRecord, step: string): Standing {
  const status = stepStatus(lesson, record, step);
  if (status !== 'done' && status !== 'mastered') return status;
  if (!isCounted(lesson, record, step)) return 'waits';
  return lesson.isPractice || isPassed(lesson, record, step) ? status : 'not-passed';
}

/** Where the learner was last; the summary once every step was answered, which tells what is not passed yet. */
export function wayBack(lesson: Lesson, { record }: { record: LearnerRecord }, last: Place | null): Place {
  const next = resumePlace(lesson, { record });
  return next.kind === 'summary' ? next : (last ?? next);
}
