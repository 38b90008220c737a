import type { ItemOf, Lesson } from '../content/lesson.ts';
import type { Attempt, LearnerRecord } from './lesson-events.ts';
import { itemIn } from './lesson-index.ts';
import { attemptsOf } from './record.ts';

export type Prediction = { item: string; step: string; chosen: string; confidence: number; at: number };
/** A prediction and the later one that asks the same again; `null` where it was not made (yet). */
export type PredictionPair = {
  earlier: Prediction | null;
  later: Prediction | null;
  ask: { then: string; now: string };
};

function predicted(lesson: Lesson, attempt: Attempt | undefined): Prediction | null {
  if (!attempt || !('confidence' in attempt.response) || attempt.response.chosen === null) return null;
  const { chosen, confidence } = attempt.response;
  const step = itemIn(lesson, attempt.item)?.step.id ?? '';
  return { item: attempt.item, step, chosen, confidence, at: attempt.at };
}

/**
 * Every prediction that a later one of the lesson revisits. The earlier counts as first made, before the lesson could change it;
 * the later one as made last.
 */
export function predictionsOf(lesson: Lesson, record: LearnerRecord): PredictionPair[] {
  return lesson.steps
    .flatMap(({ items }) => items)
    .filter((item): item is ItemOf<'predict'> & { revisits: string } => item.type === 'predict' && !!item.revisits)
    .filter(({ revisits }) => itemIn(lesson, revisits)) // its step may not have been chosen
    .map(({ id, revisits }) => ({
      ask: { then: revisits, now: id },
      earlier: predicted(lesson, attemptsOf(record, revisits)[0]),
      later: predicted(lesson, attemptsOf(record, id).at(-1)),
    }));
}
