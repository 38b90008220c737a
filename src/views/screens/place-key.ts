import { itemAt } from '../../learning/current.ts';
import type { LessonSnapshot } from '../../learning/lesson.machine.ts';

/** Tells one place of one learner from another, down to the item; asked and scored, an item is the same place. */
export const placeKey = ({ context }: LessonSnapshot): string =>
  JSON.stringify([context.record.learner, context.place, itemAt(context)]);
