import type { Item } from '../../src/content/lesson.ts';
import type { Response } from '../../src/learning/responses.ts';
import { rightFor, wrongFor } from '../../tests/learning/lesson.fixture.ts';

/** How well a learner of a story answers. */
export type How = 'right' | 'partly' | 'wrong';

/** The right parts with the first of them taken from the wrong ones. */
function firstWrong(right: Readonly<Record<string, string>>, wrong: Readonly<Record<string, string>>) {
  const [first] = Object.keys(right);
  return first === undefined ? right : { ...right, [first]: wrong[first] ?? '' };
}

/** A whole response that earns a part of the credit, where the type of the item gives parts. */
function partlyFor(item: Item): Response {
  const right = rightFor(item);
  const wrong = wrongFor(item);
  if ('placed' in right && 'placed' in wrong) return { placed: firstWrong(right.placed, wrong.placed) };
  if ('matched' in right && 'matched' in wrong) return { matched: firstWrong(right.matched, wrong.matched) };
  if ('marked' in right && 'marked' in wrong) return { marked: firstWrong(right.marked, wrong.marked) };
  if ('sequence' in right) {
    const [first = '', second = '', ...rest] = right.sequence;
    return { sequence: [second, first, ...rest] };
  }
  if (item.type === 'multiple-choice') {
    const [first, second] = item.options.filter(({ isKey }) => isKey);
    const distractor = item.options.find(({ isKey }) => !isKey);
    // With one key alone, to choose it would be all of the credit.
    return { chosen: [first, second ? undefined : distractor].flatMap((option) => option?.id ?? []) };
  }
  if (item.type === 'true-false') return { judgement: item.isTrue, reason: item.reasons[0]?.id ?? null };
  return wrong;
}

export const responseFor = (item: Item, how: How): Response =>
  ({ right: rightFor, partly: partlyFor, wrong: wrongFor })[how](item);
