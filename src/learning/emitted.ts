import type { Lesson } from '../content/lesson.ts';
import type { LearnerRecord, LessonEmitted, LessonEvent } from './lesson-events.ts';
import { itemIn } from './lesson-index.ts';
import { lessonScore } from './mastery.ts';
import { progressOf } from './progress.ts';

const isSame = (a: object, b: object) => JSON.stringify(a) === JSON.stringify(b);

function answeredIn(lesson: Lesson, before: LearnerRecord, after: LearnerRecord, at: number): LessonEmitted[] {
  return after.attempts.slice(before.attempts.length).flatMap((attempt): LessonEmitted[] => {
    const entry = itemIn(lesson, attempt.item);
    return entry ? [{ type: 'answered', attempt, objective: entry.item.objective, step: entry.step.id, at }] : [];
  });
}

/**
 * What hosts are told when a record changes: that a learner began (`before` is `null`, or another's), or the answers
 * given here (another tab tells of its own); then progress; then the score; then, once, that the lesson was
 * completed. On completion the score is told even where it has not changed: gradebooks take a verdict with its score.
 * A lesson to practise tells no score.
 */
export function emittedBy(
  lesson: Lesson,
  before: LearnerRecord | null,
  after: LearnerRecord,
  cause: LessonEvent['type'] | 'started',
  at: number,
): LessonEmitted[] {
  // Most events change no more than a draft: each key that is typed is one of them.
  if (before && before.attempts === after.attempts && before.seen === after.seen && before.policy === after.policy)
    return [];
  const progress = progressOf(lesson, after);
  if (before === null || before.learner !== after.learner)
    return [
      { type: 'started', at },
      { type: 'progress', ...progress, at },
    ];
  const emitted = cause === 'PROGRESS_MERGED' ? [] : answeredIn(lesson, before, after, at);
  if (!isSame(progress, progressOf(lesson, before))) emitted.push({ type: 'progress', ...progress, at });
  const { isPassed, raw, max, scaled } = lessonScore(lesson, after);
  const isCompleted = before.completedAt === null && after.completedAt !== null;
  if (!lesson.isPractice && (isCompleted || scaled !== lessonScore(lesson, before).scaled))
    emitted.push({ type: 'scored', scaled, raw, max, at });
  if (isCompleted) emitted.push({ type: 'completed', passed: isPassed, scaled, at });
  return emitted;
}
