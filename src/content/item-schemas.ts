/**
 * Items of the quiz: keys (no language) and words (one language), one pair of schemas a type.
 * The only source of the item types: `z.infer` gives `Item` and `ItemWords` to every other layer.
 */
import { z } from 'zod';

/** A stable id: it goes to saved places, gradebooks and links, so it never changes once published. */
export const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'is not kebab-case: write lower-case letters and digits, joined by "-"');

/** An article of the Rome Statute, such as `15(2)` or `8bis`; of the UN Charter with its prefix: `UN Charter 27(3)`. */
export const article = z
  .string()
  .regex(/^(UN Charter )?\d+(bis|ter)?(\([0-9a-z]+\))*$/, 'is not an article: write for example "15(2)"');

/** Text with the inline marks of `markup.ts`: emphasis, `[word](term:id)` and `[^source-id: locator]`. */
export const inline = z.string().min(1, 'is empty: write the text');

/** What every item has. */
export const commonFields = {
  id,
  /** The objective that the item tests; listed in the step's `step.yaml`. */
  objective: id,
  /** The screen that teaches what the item asks; a wrong answer links back to it. */
  screen: id,
  articles: z.array(article).default([]),
  /** Sources of the explanation. */
  sources: z.array(id).min(1, 'is empty: name at least one source id of sources.yaml'),
  /** Asked in every check of its step, besides the items drawn. */
  isAlwaysAsked: z.boolean().default(false),
};

const distractorFields = { isKey: z.boolean().default(false), misconception: id.optional() };
const option = z.strictObject({ id, ...distractorFields });

const singleChoice = z.strictObject({
  ...commonFields,
  type: z.literal('single-choice'),
  options: z.array(option).min(3),
});
const multipleChoice = z.strictObject({
  ...commonFields,
  type: z.literal('multiple-choice'),
  options: z.array(option).min(3),
});
const trueFalse = z.strictObject({
  ...commonFields,
  type: z.literal('true-false'),
  isTrue: z.boolean(),
  /** The misunderstanding behind the wrong judgement. */
  misconception: id,
  /** Reasons to choose from; exactly one is the key. */
  reasons: z.array(option).min(3),
});
const sort = z.strictObject({
  ...commonFields,
  type: z.literal('sort'),
  categories: z.array(id).min(2),
  cards: z.array(z.strictObject({ id, category: id, misconception: id })).min(3),
});
const order = z.strictObject({
  ...commonFields,
  type: z.literal('order'),
  /** In the right order, first to last. */
  entries: z.array(z.strictObject({ id, misconception: id })).min(3),
});
const match = z.strictObject({
  ...commonFields,
  type: z.literal('match'),
  prompts: z.array(z.strictObject({ id, target: id, misconception: id })).min(3),
  /** May hold more targets than there are prompts. */
  targets: z.array(id).min(3),
});
const markSentences = z.strictObject({
  ...commonFields,
  type: z.literal('mark-sentences'),
  labels: z.array(id).min(2),
  sentences: z.array(z.strictObject({ id, label: id, misconception: id })).min(3),
});
const predict = z.strictObject({
  ...commonFields,
  type: z.literal('predict'),
  options: z.array(z.strictObject({ id })).min(3),
  /** The earlier prediction that this one asks again, shown beside it in the summary. */
  revisits: id.optional(),
});
const shortAnswer = z.strictObject({
  ...commonFields,
  type: z.literal('short-answer'),
  /** `number`: compared as a number; `word`: compared with the spellings of the words file. */
  kind: z.enum(['number', 'word']),
  /** Answers that have feedback of their own; exactly one is the key. */
  answers: z.array(z.strictObject({ id, ...distractorFields, value: z.number().optional() })).min(2),
});

export const itemSchema = z.discriminatedUnion('type', [
  singleChoice,
  multipleChoice,
  trueFalse,
  sort,
  order,
  match,
  markSentences,
  predict,
  shortAnswer,
]);
export const itemsFileSchema = z.array(itemSchema);

/** An item as its author writes it, in no language. */
export type ItemSource = z.infer<typeof itemSchema>;
export type ItemType = ItemSource['type'];

const commonWords = {
  stem: inline,
  /** Two levels: the first points to where to look, the second narrows it down. */
  hints: z.tuple([inline, inline]),
  /** Shown after the feedback of the parts chosen; cites its sources. */
  explanation: inline,
};
const optionWords = z.strictObject({ text: inline, feedback: inline });
/** `feedback` where it was put right, `mistaken` where it was not: it names the misunderstanding. */
const partWords = z.strictObject({ text: inline, feedback: inline, mistaken: inline });
const named = z.strictObject({ name: inline, note: inline.optional() });

export const itemWordsSchemas = {
  'single-choice': z.strictObject({ ...commonWords, options: z.record(id, optionWords) }),
  'multiple-choice': z.strictObject({ ...commonWords, options: z.record(id, optionWords) }),
  /** The stem is the statement that is judged. */
  'true-false': z.strictObject({
    ...commonWords,
    /** Feedback for each judgement. */
    judgements: z.strictObject({ true: inline, false: inline }),
    reasons: z.record(id, optionWords),
  }),
  sort: z.strictObject({ ...commonWords, categories: z.record(id, named), cards: z.record(id, partWords) }),
  order: z.strictObject({ ...commonWords, entries: z.record(id, partWords) }),
  match: z.strictObject({ ...commonWords, prompts: z.record(id, partWords), targets: z.record(id, named) }),
  'mark-sentences': z.strictObject({
    ...commonWords,
    labels: z.record(id, named),
    sentences: z.record(id, partWords),
  }),
  predict: z.strictObject({ ...commonWords, options: z.record(id, optionWords) }),
  'short-answer': z.strictObject({
    ...commonWords,
    /** Words before and after the field, such as "Article". */
    before: inline.optional(),
    after: inline.optional(),
    answers: z.record(
      id,
      z.strictObject({ text: inline, feedback: inline, spellings: z.array(z.string()).optional() }),
    ),
    /** Feedback for an answer that none of `answers` foresees. */
    otherwise: inline,
  }),
} satisfies Record<ItemType, z.ZodType>;

/** The words of an item of one type, as its author writes them; inline marks not yet rendered. */
export type ItemWordsSource<T extends ItemType = ItemType> = z.infer<(typeof itemWordsSchemas)[T]>;
