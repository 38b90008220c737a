/** What the cover says of a step, and where it leads back to. */
import type { Lesson } from '../content/lesson.ts';
import { isCounted } from './credit.ts';
import type { LearnerRecord, Place } from './lesson-events.ts';
import { isPassed } from './mastery.ts';
import { resumePlace, type StepStatus, stepStatus } from './progress.ts';

/** `waits`: done, and the policy does not let it count yet. `not-passed`: answered, with too little right. */
export type CoverStatus = StepStatus | 'waits' | 'not-passed';

export function coverStatus(lesson: Lesson, record: LearnerRecord, step: string): CoverStatus {
  const status = stepStatus(lesson, record, step);
  if (status !== 'done' && status !== 'mastered') return status;
  if (!isCounted(lesson, record, step)) return 'waits';
  return lesson.isPractice || isPassed(lesson, record, step) ? status : 'not-passed';
}

/** Where the learner was last, while something is left to do; the summary once nothing is. */
export function wayBack(lesson: Lesson, { record }: { record: LearnerRecord }, last: Place | null): Place {
  const next = resumePlace(lesson, { record });
  return next.kind === 'summary' ? next : (last ?? next);
}
