import type { Lesson } from '../../content/lesson.ts';
import type { Place } from '../../learning/lesson-events.ts';

/** Where a step begins. */
export function firstPlaceOf(lesson: Lesson, step: string): Place {
  const screen = lesson.steps.find(({ id }) => id === step)?.screens[0];
  return screen === undefined ? { kind: 'check', step } : { kind: 'screen', step, screen };
}
