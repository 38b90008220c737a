/** The places of a lesson, and which comes before and after another. */
import type { Lesson, LessonStep } from '../content/lesson.ts';
import { isLoose, type Loose } from './items/item-kind.ts';
import type { Place } from './lesson-events.ts';

/** Under which `seen` keeps a screen. */
export const screenKey = (step: string, screen: string): string => `${step}/${screen}`;

const checkOf = (step: LessonStep): Place[] => (step.items.length > 0 ? [{ kind: 'check', step: step.id }] : []);
/** The places of a step, in reading order. */
export const placesOf = (step: LessonStep): Place[] => [
  ...step.screens.map((screen): Place => ({ kind: 'screen', step: step.id, screen })),
  ...checkOf(step),
];

/** Every place of the lesson in reading order; a step without items has no check; the practice follows the summary. */
export const places = (lesson: Lesson): Place[] => [
  { kind: 'cover' },
  ...lesson.steps.flatMap(placesOf),
  { kind: 'summary' },
  { kind: 'practice' },
];

const isAt = (place: Place, value: Loose): boolean =>
  Object.entries(place).every(([field, named]) => value[field] === named);

/** The place of the lesson that a value from outside names; `null` where it has none such (any more). */
export const placeIn = (lesson: Lesson, value: unknown): Place | null =>
  (isLoose(value) && places(lesson).find((place) => isAt(place, value))) || null;

function beside(lesson: Lesson, place: Place, distance: 1 | -1): Place | null {
  const all = places(lesson);
  const index = all.findIndex((one) => isAt(one, place));
  return index === -1 ? null : (all[index + distance] ?? null);
}

/** The place after this one; `null` at the end: after the summary only those go on who choose to practise. */
export const nextPlace = (lesson: Lesson, place: Place): Place | null =>
  place.kind === 'summary' ? null : beside(lesson, place, 1);

/** The place before this one; `null` on the cover. */
export const previousPlace = (lesson: Lesson, place: Place): Place | null => beside(lesson, place, -1);
