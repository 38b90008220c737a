/** An answer in the terms that LMSs and record stores share (IEEE 1484.11.1); each host writes it in its own way. */
import type { Item, ItemOf, Lesson } from '../../content/lesson.ts';
import { matchedAnswer } from '../../learning/items/short-answer.ts';
import type { Attempt } from '../../learning/lesson-events.ts';
import { itemIn } from '../../learning/lesson-index.ts';
import type { ResponseOf } from '../../learning/responses.ts';

/** What was answered, or would have been right: by the ids of options, cards and places. */
export type Reply =
  | { type: 'true-false'; value: boolean }
  | { type: 'choice' | 'sequencing'; ids: readonly string[] }
  | { type: 'matching'; pairs: readonly (readonly [part: string, place: string])[] }
  | { type: 'fill-in'; text: string }
  | { type: 'numeric'; value: number };

export type Interaction = {
  /** Id of the item, or of the reason of a judgement: `<item>-reason`. */
  id: string;
  item: Item;
  /** Every id that a reply can name, in the order of the content: by their place they become letters. */
  parts: readonly string[];
  places: readonly string[];
  reply: Reply;
  /** Replies that are right; of a prediction there is none. */
  right: readonly Reply[];
  result: 'correct' | 'incorrect' | 'neutral';
  /** When it was answered, and since when it was shown, in milliseconds. */
  at: number;
  latency: number;
};

type Outcome = Pick<Interaction, 'reply' | 'right' | 'parts' | 'places'> & { isRight?: boolean; part?: 'reason' };

const idsOf = (parts: readonly { id: string }[]) => parts.map(({ id }) => id);
const keysOf = (options: readonly { id: string; isKey: boolean }[]) => idsOf(options.filter(({ isKey }) => isKey));
const chosen = (id: string | null): readonly string[] => (id === null ? [] : [id]);

function choice(options: readonly { id: string }[], keys: readonly string[], ids: readonly string[]): Outcome {
  const right: Reply[] = keys.length === 0 ? [] : [{ type: 'choice', ids: keys }];
  return { reply: { type: 'choice', ids }, right, parts: idsOf(options), places: [] };
}

function matching(
  parts: readonly { id: string; place: string }[],
  places: readonly string[],
  placed: Readonly<Record<string, string>>,
): Outcome {
  const pairs = parts.flatMap(({ id }): [string, string][] => {
    const place = placed[id];
    return place === undefined ? [] : [[id, place]];
  });
  const right: Reply = { type: 'matching', pairs: parts.map(({ id, place }) => [id, place]) };
  return { reply: { type: 'matching', pairs }, right: [right], parts: idsOf(parts), places };
}

/** A judgement and its reason are two interactions: no type of the standards holds both. */
function judged(item: ItemOf<'true-false'>, { judgement, reason }: ResponseOf['true-false']): Outcome[] {
  const none = { parts: [], places: [] };
  const value = judgement ?? !item.isTrue; // a judgement that was checked is never missing
  const keys = keysOf(item.reasons);
  return [
    {
      reply: { type: 'true-false', value },
      right: [{ type: 'true-false', value: item.isTrue }],
      ...none,
      isRight: value === item.isTrue,
    },
    { ...choice(item.reasons, keys, chosen(reason)), part: 'reason', isRight: keys.some((key) => key === reason) },
  ];
}

/** A number where it can be read as one; a learner may have written anything else. */
function written(item: ItemOf<'short-answer'>, text: string): Outcome {
  const none = { parts: [], places: [] };
  const matched = item.answers.find(({ id }) => id === matchedAnswer(item, text));
  const value = matched?.value ?? (text.trim() === '' ? Number.NaN : Number(text));
  const key = item.answers.find(({ isKey }) => isKey);
  if (item.kind === 'number' && key?.value !== undefined && Number.isFinite(value))
    return { reply: { type: 'numeric', value }, right: [{ type: 'numeric', value: key.value }], ...none };
  const spellings = [...(key?.spellings ?? []), ...(key?.value === undefined ? [] : [String(key.value)])];
  return { reply: { type: 'fill-in', text }, right: spellings.map((one) => ({ type: 'fill-in', text: one })), ...none };
}

/** Responses differ by type; the type of the item says which, and the machine has checked that they fit. */
const as = <T extends Item['type']>({ response }: Attempt) => response as ResponseOf[T];

function outcomesOf(item: Item, attempt: Attempt): Outcome[] {
  switch (item.type) {
    case 'single-choice':
      return [choice(item.options, keysOf(item.options), chosen(as<'single-choice'>(attempt).chosen))];
    case 'multiple-choice':
      return [choice(item.options, keysOf(item.options), as<'multiple-choice'>(attempt).chosen)];
    case 'predict':
      return [choice(item.options, [], chosen(as<'predict'>(attempt).chosen))];
    case 'true-false':
      return judged(item, as<'true-false'>(attempt));
    case 'sort': {
      const cards = item.cards.map(({ id, category }) => ({ id, place: category }));
      return [matching(cards, item.categories, as<'sort'>(attempt).placed)];
    }
    case 'match': {
      const prompts = item.prompts.map(({ id, target }) => ({ id, place: target }));
      return [matching(prompts, item.targets, as<'match'>(attempt).matched)];
    }
    case 'mark-sentences': {
      const sentences = item.sentences.map(({ id, label }) => ({ id, place: label }));
      return [matching(sentences, item.labels, as<'mark-sentences'>(attempt).marked)];
    }
    case 'order': {
      const parts = idsOf(item.entries);
      const reply: Reply = { type: 'sequencing', ids: as<'order'>(attempt).sequence };
      return [{ reply, right: [{ type: 'sequencing', ids: parts }], parts, places: [] }];
    }
    case 'short-answer':
      return [written(item, as<'short-answer'>(attempt).text)];
    default:
      return item satisfies never;
  }
}

/** What a host is told of one answer: one interaction, or two for a judgement with its reason. */
export function interactionsOf(lesson: Lesson, attempt: Attempt): Interaction[] {
  const item = itemIn(lesson, attempt.item)?.item;
  if (!item) return [];
  const { at, latency, fraction } = attempt;
  return outcomesOf(item, attempt).map(({ isRight = fraction === 1, part, ...outcome }) => {
    const result = fraction === null ? 'neutral' : isRight ? 'correct' : 'incorrect';
    return { id: part ? `${item.id}-${part}` : item.id, item, ...outcome, result, at, latency };
  });
}
