import type { Item, Lesson } from '../../../content/lesson.ts';
import { digest } from '../../../learning/digest.ts';
import { screenKey } from '../../../learning/places.ts';
import { toCode } from './digits.ts';
import { tablesOf } from './letters.ts';

/** Long enough that no two things of the lesson share a code; a test of the real lesson says so. */
export const codeLength = 3;

export type Codes = {
  of(key: string): string | undefined;
  keyOf(code: string): string | undefined;
};

/** Codes of these keys. Of two that meet in one code the first has it, and the other cannot be kept. */
function codesOf(entries: readonly (readonly [key: string, whole: string])[]): Codes {
  const byCode = new Map<string, string>();
  for (const [key, whole] of entries) {
    const code = toCode(digest(whole), codeLength);
    if (!byCode.has(code)) byCode.set(code, key);
  }
  const byKey = new Map([...byCode].map(([code, key]) => [key, code]));
  return { of: (key) => byKey.get(key), keyOf: (code) => byCode.get(code) };
}

/** Answers are kept as places in the tables of an item, so an item whose tables change gets another code. */
const wholeOf = (item: Item) => JSON.stringify([item.id, item.type, tablesOf(item)]);

const known = new WeakMap<Lesson, { items: Codes; steps: Codes; screens: Codes }>();

/**
 * Short names for items, steps and screens. They depend on the thing alone, not on its place in the lesson, so what
 * is kept under them still maps after others have been added, moved or removed.
 */
export function codesIn(lesson: Lesson) {
  const found = known.get(lesson);
  if (found) return found;
  const codes = {
    items: codesOf(lesson.steps.flatMap(({ items }) => items.map((item) => [item.id, wholeOf(item)] as const))),
    steps: codesOf(lesson.steps.map(({ id }) => [id, id] as const)),
    screens: codesOf(
      lesson.steps.flatMap((step) =>
        step.screens.map((screen) => [screenKey(step.id, screen), screenKey(step.id, screen)] as const),
      ),
    ),
  };
  known.set(lesson, codes);
  return codes;
}
