import type { Lesson } from '../../content/lesson.ts';
import type { At } from '../../learning/current.ts';
import type { Place } from '../../learning/lesson-events.ts';
import { lessonScore } from '../../learning/mastery.ts';
import { progressOf } from '../../learning/progress.ts';

export type Verdict = 'passed' | 'failed' | 'completed' | null;
export type Achievement = {
  /** False where nothing is asked, and in a lesson to practise: then no score is told. */
  isScored: boolean;
  scaled: number;
  progress: number;
  verdict: Verdict;
};

/**
 * What a host is told of the learner's record. A score once told is never lowered, and a pass never taken away,
 * whatever a new release of the lesson makes of the answers.
 * @param told the best score that the host has, from 0 to 1, and whether it has called the lesson passed
 * @param passMark of the course, where it has one of its own
 */
export function achievedIn(
  lesson: Lesson,
  { record }: At,
  told: { scaled: number; isPassed: boolean },
  passMark: number | null,
): Achievement {
  const { done, total } = progressOf(lesson, record);
  const progress = total === 0 ? 0 : done / total;
  const isUnasked = lesson.steps.every(({ items }) => items.length === 0);
  if (isUnasked || lesson.isPractice) {
    const isDone = isUnasked ? done === total : record.completedAt !== null;
    return { isScored: false, scaled: 0, progress, verdict: isDone ? 'completed' : null };
  }
  const scaled = Math.max(told.scaled, lessonScore(lesson, record).scaled);
  const isPassed = told.isPassed || scaled >= (passMark ?? lesson.passMark);
  return {
    isScored: true,
    scaled,
    progress,
    verdict: told.isPassed ? 'passed' : record.completedAt === null ? null : isPassed ? 'passed' : 'failed',
  };
}

/** A place in a few words, for the eyes of an administrator. */
export const placeName = (place: Place): string =>
  [place.kind, 'step' in place ? place.step : '', 'screen' in place ? place.screen : ''].filter(Boolean).join('/');
