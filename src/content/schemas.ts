/** Schemas of every content file but items and interface words. See `content/README.md` for authors. */
import { z } from 'zod';
import type { EventType } from '../law/events.ts';
import { articlesOf, type LegalTestName } from '../law/legal-tests.ts';
import { actorsOf, organs } from '../law/organs.ts';
import { caseStates, situationStates } from '../law/stages.ts';
import { article, id, inline } from './item-schemas.ts';

/** ISO 8601: a day, or a month or year where no more is known. */
export const date = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'is not a date: write YYYY-MM-DD, YYYY-MM or YYYY');

// content/lesson.yaml
export const lessonFileSchema = z.strictObject({
  id,
  passMark: z.number().min(0).max(1),
  drawnPerCheck: z.int().min(1),
  steps: z.array(id).min(1),
});

// content/steps/<step-id>/step.yaml
export const figureId = z.enum([
  'news',
  'actors',
  'ladder',
  'switchboard',
  'doors',
  'journey',
  'council',
  'crossings',
  'simulator',
  'claims',
  'misplaced',
  'retold',
  'voices',
]);
export const stepFileSchema = z.strictObject({
  id,
  minutes: z.int().min(1),
  objectives: z.array(id).min(1),
  screens: z
    .array(z.strictObject({ id, articles: z.array(article).default([]), figure: figureId.optional() }))
    .min(2)
    .max(4),
});

// front matter of content/<locale>/steps/<step-id>.md
export const stepFrontMatterSchema = z.strictObject({
  title: inline,
  /** The question of the cover's nine stops. */
  question: inline,
  /** Objective id: "By the end you can …", as a sentence that begins with "You can". */
  objectives: z.record(id, inline),
});

// content/sources.yaml and its words
export const sourceKind = z.enum([
  'treaty',
  'court',
  'un',
  'parliament',
  'government',
  'press-release',
  'press',
  'scholarship',
  'organisation',
]);
export type SourceKind = z.infer<typeof sourceKind>;
export const sourcesFileSchema = z.array(
  z.strictObject({
    id,
    kind: sourceKind,
    title: z.string().min(1),
    publisher: z.string().min(1),
    date,
    /** The day on which its text was last compared with what the lesson says. */
    checked: date,
    url: z.url({ protocol: /^https?$/ }),
    /** The source that this one copies or rests on, where known: five outlets and one press release are one source. */
    restsOn: id.optional(),
  }),
);
export const sourceWordsSchema = z.record(id, z.strictObject({ short: inline, says: inline }));

// content/glossary.yaml and its words
export const glossaryFileSchema = z.array(
  z.strictObject({ id, articles: z.array(article).default([]), sources: z.array(id).min(1) }),
);
export const glossaryWordsSchema = z.record(
  id,
  z.strictObject({
    term: inline,
    /** Other forms in which the term appears in the text, such as its plural; readability passes over all of them. */
    forms: z.array(z.string()).default([]),
    definition: inline,
  }),
);

// content/misconceptions.yaml and its words: what a wrong answer usually means
export const misconceptionsFileSchema = z.array(id);
export const misconceptionWordsSchema = z.record(id, inline);

// content/actors.yaml and its words
/** Where an actor can stand at the Court; an actor may stand in several places. */
export const place = z.enum(['refer', 'inform', 'decide', 'block', 'deny', 'affected']);
export type Place = z.infer<typeof place>;
export const emblem = z.enum([
  'treaty',
  'horseshoe',
  'file',
  'hemicycle',
  'briefcase',
  'report',
  'bench',
  'building',
  'microphone',
  'people',
  'newspaper',
]);
export const actorsFileSchema = z.array(
  z.strictObject({
    id,
    emblem,
    places: z.array(place).default([]),
    articles: z.array(article).default([]),
    sources: z.array(id).min(1),
    /** Has a card on the table of step 2. */
    isOnTable: z.boolean().default(false),
  }),
);
export type ActorSource = z.infer<typeof actorsFileSchema>[number];
export const actorWordsSchema = z.record(
  id,
  z.strictObject({
    name: inline,
    /** What the actor can and cannot do at the Court, and why it stands where it stands. */
    can: inline,
    cannot: inline,
    why: inline,
  }),
);

// words of the law: why a step is not open, where a situation or a case can stand, what can happen, who acts
/** One word or sentence for each name that the law gives: none forgotten, none too many. */
const forEach = <Name extends string, Words extends z.ZodType>(names: readonly Name[], words: Words) =>
  // Every name gets the same schema, which `fromEntries` cannot say.
  z.strictObject(Object.fromEntries(names.map((name) => [name, words])) as Record<Name, Words>);
const standing = z.strictObject({ name: inline, meaning: inline });
const namesOf = <Name extends string>(named: Readonly<Record<Name, unknown>>) => Object.keys(named) as Name[]; // of a record by name
export const lawWordsSchema = z.strictObject({
  tests: forEach(namesOf<LegalTestName>(articlesOf), inline),
  organs: forEach(organs, inline),
  stages: forEach(situationStates, standing),
  cases: forEach(['none', ...caseStates], standing),
  events: forEach(namesOf<EventType>(actorsOf), z.strictObject({ act: inline, told: inline })),
});

// content/figures/*.yaml and their words
const sentence = {
  id,
  sources: z.array(id).min(1),
  /** How many independent sources confirm that it was said or done: not that it is true. */
  verification: z.enum(['several-sources', 'one-source', 'article-only', 'misreported', 'imprecise']),
};
export const newsFileSchema = z.strictObject({
  sentences: z
    .array(
      z.discriminatedUnion('kind', [
        /** The newspaper in its own voice: what it reports, or what it thinks of it. */
        z.strictObject({ ...sentence, kind: z.enum(['reported', 'opinion']), speaker: id, date }),
        /** Somebody else, or a statement that answers or is answered: a node of claims.yaml, which says who and when. */
        z.strictObject({ ...sentence, kind: z.literal('told'), node: id }),
      ]),
    )
    .min(1),
});
export type NewsSource = z.infer<typeof newsFileSchema>;
export const newsWordsSchema = z.strictObject({
  intro: inline,
  sentences: z.record(
    id,
    z.strictObject({
      /** The sentence of the news retold in our own words, with its short quotations. */
      text: inline,
      who: inline,
      how: inline,
      imprecise: inline.optional(),
    }),
  ),
});
export const actorsTableWordsSchema = z.strictObject({
  intro: inline,
  places: z.record(place, z.strictObject({ name: inline, note: inline })),
});
export const ladderFileSchema = z.strictObject({
  rungs: z
    .array(
      z.strictObject({
        id,
        /** Where the allegation lies before it is carried: no standard is asked there, so it is no rung. */
        isFoot: z.literal(true).optional(),
        articles: z.array(article).min(1),
        decides: id,
        sources: z.array(id).min(1),
      }),
    )
    .min(1),
});
export type LadderSource = z.infer<typeof ladderFileSchema>;
export const ladderWordsSchema = z.strictObject({
  /** The allegation that the learner carries up: alleged, by whom, when. */
  allegation: inline,
  note: inline,
  rungs: z.record(
    id,
    z.strictObject({ name: inline, standard: inline, decides: inline, asks: inline, meaning: inline }),
  ),
});
