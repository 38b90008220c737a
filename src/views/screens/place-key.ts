import type { LessonSnapshot } from '../../learning/lesson.machine.ts';

/** Tells one place of the lesson from another, down to the item that is asked. */
export function placeKey({ context, value }: LessonSnapshot): string {
  return JSON.stringify([context.place, value]);
}
