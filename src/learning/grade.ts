/** Every type of item under one roof: grading, what is missing, the order of parts, and what counts as a response. */
import type { Item, ItemType } from '../content/lesson.ts';
import { shuffled } from './draw.ts';
import { type ItemKind, isLoose, type Missing } from './items/item-kind.ts';
import { markSentences } from './items/mark-sentences.ts';
import { match } from './items/match.ts';
import { multipleChoice } from './items/multiple-choice.ts';
import { order } from './items/order.ts';
import { predict } from './items/predict.ts';
import { shortAnswer } from './items/short-answer.ts';
import { singleChoice } from './items/single-choice.ts';
import { sort } from './items/sort.ts';
import { trueFalse } from './items/true-false.ts';
import type { Response } from './responses.ts';
import type { Score } from './score.ts';

export type { Missing } from './items/item-kind.ts';

const kinds = {
  'single-choice': singleChoice,
  'multiple-choice': multipleChoice,
  'true-false': trueFalse,
  sort,
  order,
  match,
  'mark-sentences': markSentences,
  predict,
  'short-answer': shortAnswer,
} satisfies { [T in ItemType]: ItemKind<T> } & Record<ItemType, unknown>;

// The compiler cannot see that the type of an item picks the kind that takes it; the registry above has checked it.
const kindOf = (item: Item) => kinds[item.type] as ItemKind<ItemType>;

/** Whether a value from outside is a response to the item: of its type, and with no id but the item's own. */
export function isResponseFor(item: Item, value: unknown): value is Response {
  return isLoose(value) && kindOf(item).fits(item, value);
}

/**
 * Grades a response by the formula of the item's type.
 * @throws {RangeError} where the response is of another type, or names an id that is none of the item's
 */
export function gradeItem(item: Item, response: Response): Score {
  if (!isResponseFor(item, response))
    throw new RangeError(`${JSON.stringify(response)} is no response to the ${item.type} item '${item.id}'.`);
  return kindOf(item).grade(item, response);
}

/** What the learner has still to put down before the response can be checked; `null`: nothing. */
export function missingIn(item: Item, response: Response): Missing {
  return kindOf(item).missing(item, response);
}

/**
 * The ids that the learner sees in a drawn order: options, reasons, cards, entries or targets; sentences as they
 * stand in their text. The same for the same seed, so a reload moves nothing; a prediction that revisits an earlier
 * one shows its options in the same order.
 */
export function presentedParts(item: Item, seed: number): readonly string[] {
  const purpose = item.type === 'predict' ? (item.revisits ?? item.id) : item.id;
  return kindOf(item).presented(item, (ids) => shuffled(ids, seed, purpose));
}

/** What stands there before the learner has put anything down. */
export function emptyResponse(item: Item, seed: number): Response {
  return kindOf(item).empty(presentedParts(item, seed));
}
