import type { Html, ItemWords, UiWords } from '../../content/lesson.ts';
import type { Response } from '../../learning/responses.ts';
import type { Mark, Score } from '../../learning/score.ts';
import { plain } from '../ui/plain.ts';

/** The words of one part of an item. `mistaken` where feedback differs by whether it was put right. */
export type PartWords = { text: Html; feedback: Html; mistaken?: Html };

/** The entry of a record of words. A missing one is a fault of the build, which checks them all. */
export function at<Value>(words: Readonly<Record<string, Value>>, id: string): Value {
  const found = words[id];
  if (found === undefined) throw new RangeError(`There are no words for '${id}'.`);
  return found;
}

/** The words of every part that can be marked, whatever the type of the item. */
export function partsOf(words: ItemWords, ui: UiWords['check']): Readonly<Record<string, PartWords>> {
  if ('options' in words) return words.options;
  if ('cards' in words) return words.cards;
  if ('entries' in words) return words.entries;
  if ('prompts' in words) return words.prompts;
  if ('sentences' in words) return words.sentences;
  if ('answers' in words) return words.answers;
  return {
    ...words.reasons,
    true: { text: ui.true, feedback: words.judgements.true },
    false: { text: ui.false, feedback: words.judgements.false },
  };
}

export const feedbackOn = ({ feedback, mistaken }: PartWords, mark: Mark | undefined): Html =>
  mark === 'hit' ? feedback : (mistaken ?? feedback);

/**
 * What is read out when a score arrives, besides the verdict: feedback on the parts that were chosen,
 * or, where every part has to be put somewhere, on those that lie wrong.
 */
export function spoken(
  words: ItemWords,
  { marks }: Score,
  response: Response,
  order: readonly string[],
  ui: UiWords['check'],
): readonly PartWords[] {
  const parts = partsOf(words, ui);
  const heard = order.flatMap((id) => {
    const mark = marks[id];
    const part = at(parts, id);
    // A prediction has no marks; what was expected gets its feedback all the same.
    const isExpected = mark === undefined && 'chosen' in response && response.chosen === id;
    const isNews = mark === 'wrong' || isExpected || (mark === 'hit' && part.mistaken === undefined);
    return isNews ? [{ text: plain(part.text), feedback: plain(feedbackOn(part, mark)) }] : [];
  });
  if (heard.length > 0 || !('otherwise' in words && 'text' in response)) return heard;
  return [{ text: response.text, feedback: plain(words.otherwise) }];
}
