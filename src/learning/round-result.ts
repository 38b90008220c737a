import type { Lesson } from '../content/lesson.ts';
import type { LearnerRecord } from './lesson-events.ts';
import { itemIn } from './lesson-index.ts';
import { currentRound, isAnswered, lastAttempt } from './record.ts';

/** The result of the round of a step: whether it is answered, and its items with their last score. */
export function roundResult(lesson: Lesson, record: LearnerRecord, step: string) {
  const round = currentRound(record, step);
  const items = round?.items ?? [];
  return {
    isAnswered: round !== undefined && isAnswered(record, round),
    items: items.map((item) => ({
      item,
      fraction: lastAttempt(record, item, round?.id ?? null)?.fraction ?? null,
      objective: itemIn(lesson, item)?.item.objective ?? '',
    })),
  };
}
