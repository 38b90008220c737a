/** How far the learner has come, and where it goes on. */
import type { Lesson, LessonStep } from '../content/lesson.ts';
import type { LearnerRecord, Place } from './lesson-events.ts';
import { roundLength, stepIn } from './lesson-index.ts';
import { masteryOfStep } from './mastery.ts';
import { placesOf, screenKey } from './places.ts';
import { attemptsOf, isStepAnswered } from './record.ts';

export type StepStatus = 'not-begun' | 'begun' | 'done' | 'mastered';

const isSeen = (record: LearnerRecord, { id, screens }: LessonStep, all: boolean) =>
  all
    ? screens.every((screen) => record.seen[screenKey(id, screen)] !== undefined)
    : screens.some((screen) => record.seen[screenKey(id, screen)] !== undefined);

const isStepDone = (record: LearnerRecord, step: LessonStep) =>
  step.items.length > 0 ? isStepAnswered(record, step) : isSeen(record, step, true);

/**
 * Begun: a screen was seen or an item answered. Done: a whole round was answered, whatever it earned; where there is
 * nothing to answer, all screens were seen. Mastered: done, and each objective of the step is mastered.
 */
export function stepStatus(lesson: Lesson, record: LearnerRecord, id: string): StepStatus {
  const step = stepIn(lesson, id);
  if (!step) return 'not-begun';
  if (isStepDone(record, step))
    return masteryOfStep(lesson, record, id).every(({ level, of }) => of === 0 || level === 'mastered')
      ? 'mastered'
      : 'done';
  const isTouched = isSeen(record, step, false) || step.items.some((item) => attemptsOf(record, item.id).length > 0);
  return isTouched ? 'begun' : 'not-begun';
}

/** Whether a screen was seen or an item answered. */
export const isBegun = ({ attempts, seen }: LearnerRecord): boolean =>
  attempts.length > 0 || Object.keys(seen).length > 0;

/** Screens seen, and items answered up to the length of a round, of all steps. */
export function progressOf(lesson: Lesson, record: LearnerRecord): { done: number; total: number } {
  let done = 0;
  let total = 0;
  for (const step of lesson.steps) {
    const length = roundLength(step, lesson);
    total += step.screens.length + length;
    done += step.screens.filter((screen) => record.seen[screenKey(step.id, screen)] !== undefined).length;
    done += Math.min(length, step.items.filter(({ id }) => attemptsOf(record, id).length > 0).length);
  }
  return { done, total };
}

/**
 * Where to go on: in the step of the learner's latest act, else in the first step after it (and round again from the
 * start) that is not done, the first screen not seen, or else the check. The summary where every step is done, the
 * cover where nothing is begun.
 */
export function resumePlace(lesson: Lesson, { record }: { record: LearnerRecord }): Place {
  const { seen } = record;
  if (!isBegun(record)) return { kind: 'cover' };
  const latestIn = ({ id, screens, items }: LessonStep) =>
    Math.max(
      -1,
      ...screens.map((screen) => seen[screenKey(id, screen)] ?? -1),
      ...items.map((item) => attemptsOf(record, item.id).at(-1)?.at ?? -1),
    );
  const times = lesson.steps.map(latestIn);
  const from = Math.max(0, times.lastIndexOf(Math.max(...times)));
  const step = [...lesson.steps.slice(from), ...lesson.steps.slice(0, from)].find((one) => !isStepDone(record, one));
  const isUnseen = (place: Place) => place.kind !== 'screen' || seen[screenKey(place.step, place.screen)] === undefined;
  return (step && placesOf(step).find(isUnseen)) ?? { kind: 'summary' };
}
