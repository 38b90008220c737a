/** Schemas of the argument graph: who said what, what answers it, and on what it rests. See `content/README.md`. */
import { z } from 'zod';
import { id, inline } from './item-schemas.ts';
import { date } from './schemas.ts';

export const claimKind = z.enum(['allegation', 'finding', 'request', 'proposal', 'measure', 'statement-of-law']);
/** What a reply does; a reply can do several things at once. A description, never a grade. */
export const replyKind = z.enum([
  'direct-denial',
  'counter-evidence',
  'contests-source',
  'contests-mandate',
  'non-interference',
  'counter-accusation',
  'does-not-address',
]);
export const documentKind = z.enum([
  'letter',
  'communication',
  'resolution',
  'report',
  'law',
  'order',
  'press-release',
  'article',
]);
/** Who decided: a vote of states or parliamentarians, the Prosecutor's Office, judges, or a lawgiver. */
export const decisionKind = z.enum(['vote', 'prosecutor', 'court', 'law']);
/** What a decision settles: how to go on, what the law allows, or what happened. */
export const settles = z.enum(['procedure', 'law', 'facts']);

/**
 * How well we know that it was said or done; never whether it is so. `several-sources` independent of each other ·
 * `one-source` that is its own record · `one-family` many copies of one text · `article-only` in the news article and
 * nowhere else · `misreported` printed otherwise than its origin has it · `imprecise` printed so that it can mislead ·
 * `unverified` we could not check it.
 */
export const verification = z.enum([
  'several-sources',
  'one-source',
  'one-family',
  'article-only',
  'misreported',
  'imprecise',
  'unverified',
]);

const ids = z.array(id).default([]);
const said = {
  id,
  /** As the case file numbers it: for a drawing that has no room for words. */
  label: z
    .string()
    .regex(/^[A-Z]\d+$/, 'is no label: write a capital letter and a number, such as C1')
    .optional(),
  /** The actor who said or decided it. */
  speaker: id,
  date,
  sources: z.array(id).min(1),
  verification,
  /** How many independent sources confirm that it was said. */
  confirmedBy: z.int().min(2).optional(),
  /** The text holds the speaker's own words. */
  isQuotation: z.boolean().default(false),
  /** Sentences of `figures/news.yaml` that tell it. */
  inNews: ids,
  /** Among its sources, those that tell this at first hand, whatever they copy elsewhere. */
  firstHand: ids,
  cites: ids,
  supports: ids,
  restsOn: ids,
  /** The statement that it tells again in other words; which need not be where its author took it from. */
  retells: id.optional(),
};

const claim = z.strictObject({
  ...said,
  node: z.literal('claim'),
  kind: claimKind,
  /** A finding names the claims that it assesses. */
  about: ids,
  /** We looked for a reply and found none; `checked` is the day. */
  noReply: z.strictObject({ checked: date }).optional(),
});
const reply = z.strictObject({
  ...said,
  node: z.literal('reply'),
  kinds: z.array(replyKind).min(1),
  answers: z.array(id).min(1),
  /** Whether it speaks to the claim itself. */
  addresses: z.enum(['directly', 'partly', 'not']),
  /** The claim beside which the news prints it: not always the one that it answers. */
  printedBeside: id.optional(),
});
const document = z.strictObject({ ...said, node: z.literal('document'), kind: documentKind });
const votes = z.strictObject({ for: z.int().min(0), against: z.int().min(0), abstentions: z.int().min(0).optional() });
const decision = z.strictObject({
  ...said,
  node: z.literal('decision'),
  kind: decisionKind,
  settles,
  /** What it is about. */
  about: ids,
  votes: votes.optional(),
});

// content/claims.yaml and its words
export const claimsFileSchema = z.array(z.discriminatedUnion('node', [claim, reply, document, decision]));
export type ClaimSource = z.infer<typeof claimsFileSchema>[number];
export const claimWordsSchema = z.record(
  id,
  z.strictObject({
    /** What was said, quoted or retold. */
    text: inline,
    /** The verb between speaker and text: "says". One of the neutral verbs of `fairness.yaml`. */
    attribution: inline,
    /** What to look out for: what it does not speak of, or how its wording changed on the way. */
    note: inline.optional(),
  }),
);

// content/voices.yaml and its words: whom the article does not let speak
export const voicesFileSchema = z.array(
  z.strictObject({
    id,
    actors: z.array(id).min(1),
    /** Nodes of claims.yaml in which they do speak. */
    onRecord: ids,
    sources: z.array(id).min(1),
  }),
);
export type VoiceSource = z.infer<typeof voicesFileSchema>[number];
export const voiceWordsSchema = z.record(
  id,
  z.strictObject({
    name: inline,
    /** How the article leaves them out. */
    missing: inline,
    /** What is on record from them. */
    record: inline,
  }),
);

const list = z.array(z.string().min(1));
// content/<locale>/fairness.yaml: by what a text is found unfair; no page shows it
export const fairnessSchema = z.strictObject({
  /** Verbs that put a speaker before a text and take no side. */
  attribution: list.min(1),
  /** Words that take a side; allowed in quotations only. */
  loaded: list.min(1),
  /** Ways to call somebody guilty; allowed in quotations only. */
  guilt: list.min(1),
  /** Names of places and bodies that stand in no list of actors or sources. Without this field names are not checked. */
  names: list.optional(),
});
export type Fairness = z.infer<typeof fairnessSchema>;
