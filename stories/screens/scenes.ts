/** Where stories find their learners. Which items a seed draws follows from the content, so it is looked for. */
import { createActor } from 'xstate';
import type { Item, ItemType } from '../../src/content/lesson.ts';
import { createLessonMachine } from '../../src/learning/lesson.machine.ts';
import { lesson } from './pages.tsx';
import type { Learner, Scene } from './story-site.ts';

const seeds = Array.from({ length: 60 }, (_, index) => index + 1);
const machine = createLessonMachine(lesson);

/** The items that a learner of this seed is asked first in the check of a step. */
function drawnBy(seed: number, step: string): readonly string[] {
  const place = { kind: 'check', step } as const;
  const input = { learner: 'story', seed, policy: 'open', at: 0, place } as const;
  return createActor(machine, { input }).getSnapshot().context.record.rounds[step]?.at(-1)?.items ?? [];
}

/** A learner who is asked an item that is meant in a check, and as which of the round. */
function learnerAsked(isMeant: (item: Item) => boolean) {
  for (const { id: step, items } of lesson.steps) {
    if (!items.some(isMeant)) continue;
    for (const seed of seeds) {
      const index = drawnBy(seed, step).findIndex((id) => items.some((item) => item.id === id && isMeant(item)));
      if (index !== -1) return { step, seed, index };
    }
  }
  return null;
}

/** @throws {RangeError} where no check asks the item */
export function learnerAskedItem(id: string): { step: string; seed: number; index: number } {
  const found = learnerAsked((item) => item.id === id);
  if (!found) throw new RangeError(`No check of the lesson asks the item '${id}'.`);
  return found;
}

/**
 * A check at its first item of this type.
 * @param then what the learner does there
 * @throws {RangeError} where the lesson asks none
 */
export function atItem(type: ItemType, then: (learner: Learner) => void = () => undefined): Scene {
  const found = learnerAsked((item) => item.type === type);
  if (!found) throw new RangeError(`No check of the lesson asks an item of the type '${type}'.`);
  const { step, seed, index } = found;
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
