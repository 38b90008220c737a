import type { Item, Lesson, LessonStep } from '../content/lesson.ts';

type Entry = { item: Item; step: LessonStep };
const indexes = new WeakMap<Lesson, ReadonlyMap<string, Entry>>();

/** The item of an id with the step that it belongs to; `undefined` where the lesson has none (any more). */
export function itemIn(lesson: Lesson, item: string): Entry | undefined {
  let index = indexes.get(lesson);
  if (!index) {
    index = new Map(lesson.steps.flatMap((step) => step.items.map((one) => [one.id, { item: one, step }])));
    indexes.set(lesson, index);
  }
  return index.get(item);
}

export const stepIn = (lesson: Lesson, id: string): LessonStep | undefined =>
  lesson.steps.find((step) => step.id === id);

/** How many items a round of the step asks. */
export function roundLength({ items }: LessonStep, { drawnPerCheck }: Lesson): number {
  const always = items.filter(({ isAlwaysAsked }) => isAlwaysAsked).length;
  return Math.min(items.length, always + drawnPerCheck);
}
