/** Where stories find their learners. Which items a seed draws follows from the content, so it is looked for. */
import { createActor } from 'xstate';
import type { Item, ItemType, PageWords } from '../../src/content/lesson.ts';
import { createLessonMachine } from '../../src/learning/lesson.machine.ts';
import { chosenByLength } from './length.ts';
import { lesson, words } from './pages.tsx';
import type { Learner, Length, Scene } from './story-site.ts';

const seeds = Array.from({ length: 60 }, (_, index) => index + 1);
const machine = createLessonMachine(lesson);

/** The items that a learner of this seed is asked first in the check of a step. */
function drawnBy(seed: number, step: string): readonly string[] {
  const place = { kind: 'check', step } as const;
  const input = { learner: 'story', seed, policy: 'open', at: 0, place } as const;
  return createActor(machine, { input }).getSnapshot().context.record.rounds[step]?.at(-1)?.items ?? [];
}

/**
 * Where a check asks an item first.
 * @throws {RangeError} where none does
 */
export function learnerAskedItem(id: string): { step: string; seed: number; index: number } {
  const step = lesson.steps.find(({ items }) => items.some((item) => item.id === id))?.id ?? '';
  for (const seed of seeds) {
    const index = drawnBy(seed, step).indexOf(id);
    if (index !== -1) return { step, seed, index };
  }
  throw new RangeError(`No check of the lesson asks the item '${id}'.`);
}

/** The English words of an item. */
export const wordsOf = (item: Item): unknown =>
  Object.values(words).flatMap(({ step }: PageWords) => step?.items[item.id] ?? [])[0] ?? {};

/**
 * A check at an item of this type: the first of the lesson, unless another length is wanted.
 * @param then what the learner does there
 * @throws {RangeError} where the lesson asks none
 */
export function atItem(
  type: ItemType,
  then: (learner: Learner) => void = () => undefined,
  length: Length | null = null,
): Scene {
  const items = lesson.steps.flatMap((one) => one.items).filter((item) => item.type === type);
  const item = length === null ? items[0] : chosenByLength(items, wordsOf, length);
  const { step, seed, index } = learnerAskedItem(item?.id ?? `of the type ${type}`);
  const place = { kind: 'check', step } as const;
  return {
    page: step,
    place,
    input: { seed },
    before: (learner) => {
      learner.open(place);
      learner.do({ type: 'ITEM_OPENED', index });
      then(learner);
    },
    ofLength: (wanted) => atItem(type, then, wanted),
  };
}

const steps = lesson.steps.map(({ id }) => id);

/** Three steps behind the learner, in the middle of the fourth. */
export function midLesson(learner: Learner): void {
  const [first = '', second = '', third = '', fourth = ''] = steps;
  learner.master(first);
  learner.master(second);
  learner.finish(third, 'partly');
  const screen = lesson.steps[3]?.screens[1] ?? '';
  learner.open({ kind: 'screen', step: fourth, screen });
}

export const mastersAll = (learner: Learner): void => steps.forEach(learner.master);

/** Every check answered: most of it right, some partly, some not. */
export function finishesMixed(learner: Learner): void {
  steps.forEach((step, index) => {
    if (index < 5) learner.master(step);
    else learner.finish(step, (item) => (['right', 'partly', 'wrong'] as const)[(item + index) % 3] ?? 'right');
  });
}
