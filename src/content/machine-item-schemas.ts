/** Items whose answers the machine of the law gives: authors name a point of a real situation and what is asked there. */
import { z } from 'zod';
import { articlesOf, type LegalTestName } from '../law/legal-tests.ts';
import { actIds } from '../learning/figures/simulator/drafts.ts';
import { claimsItemSchema } from './claims-item-schemas.ts';
import { commonFields, id, inline, itemSchema } from './item-schemas.ts';
import { message } from './ui-message.ts';

const act = z.enum(actIds);
const { articles: _articles, ...common } = commonFields;

export const machineItemSchema = z.strictObject({
  ...common,
  type: z.literal('from-machine'),
  /** Id of a file of `situations/`. */
  situation: id,
  /** After how many of its events the question is asked. */
  after: z.int().min(0),
  /** `next-open`: what can happen next; `why-shut`: which test shuts an act; `is-open`: whether an act is open, and why. */
  ask: z.enum(['next-open', 'why-shut', 'is-open']),
  /** The act that is asked about; not for `next-open`. */
  act: act.optional(),
  /** The acts to choose from; only for `next-open`. */
  among: z.array(act).min(3).optional(),
  /** The case that an act of judges is about: A for the first of the situation, then B. */
  person: z.string().min(1).default('A'),
});
export type MachineItemSource = z.infer<typeof machineItemSchema>;

/** An item as it stands in `items.yaml`. */
export const authoredItemSchema = z.discriminatedUnion('type', [
  ...itemSchema.options,
  machineItemSchema,
  claimsItemSchema,
]);
export const authoredItemsSchema = z.array(authoredItemSchema);

/** All else is made from the words of the law; what is written here stands instead. */
export const machineItemWordsSchema = z.strictObject({
  stem: inline,
  hints: z.tuple([inline, inline]).optional(),
  explanation: inline.optional(),
});

export type MachineItemWordsSource = z.infer<typeof machineItemWordsSchema>;

// content/<locale>/from-machine.yaml: what the answers of the machine are put into
const hints = z.tuple([inline, inline]);
export const fromMachineWordsSchema = z.strictObject({
  hints: z.strictObject({ 'next-open': hints, 'why-shut': hints, 'is-open': hints }),
  option: message('organ', 'act'),
  open: message('organ', 'act', 'stage', 'articles'),
  shut: message('why', 'articles'),
  fails: message('articles'),
  met: message('articles'),
  notAsked: message('articles', 'act'),
  nothing: inline,
  nothingRight: inline,
  nothingWrong: message('why', 'articles'),
  judgedOpen: message('act'),
  judgedShut: message('act', 'articles'),
  yes: inline,
  no: inline,
  explainShut: message('why'),
  explainOpen: message('act', 'stage'),
});
export type FromMachineWords = z.infer<typeof fromMachineWordsSchema>;

// content/test-misconceptions.yaml: what a learner believes who passes over a legal test, or sees one fail that does not
export const testMisconceptionsSchema = z.partialRecord(
  z.enum(Object.keys(articlesOf) as [LegalTestName, ...LegalTestName[]]), // its keys are the names
  z.strictObject({ overlooked: id, imagined: id }),
);
export type TestMisconceptions = z.infer<typeof testMisconceptionsSchema>;
