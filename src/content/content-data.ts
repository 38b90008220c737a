/** The content as data for others (`/content.json`), with its JSON Schema. */
import { z } from 'zod';
import { claimsFiguresSchema } from './claims-figures-schemas.ts';
import { claimsFileSchema, claimWordsSchema, voicesFileSchema, voiceWordsSchema } from './claims-schemas.ts';
import type { Content } from './content.ts';
import { councilFileSchema, councilWordsSchema } from './council-schemas.ts';
import { crossingsFileSchema, crossingsWordsSchema } from './crossings-schemas.ts';
import { doorsFileSchema, doorsWordsSchema } from './doors-schemas.ts';
import { itemSchema, itemWordsSchemas } from './item-schemas.ts';
import { journeyFileSchema, journeyWordsSchema } from './journey-schemas.ts';
import * as schemas from './schemas.ts';
import { simulatorFileSchema, simulatorWordsSchema } from './simulator-schemas.ts';
import { situationFileSchema } from './situation-schema.ts';
import { switchboardFileSchema, switchboardWordsSchema } from './switchboard-schemas.ts';
import { teachFileSchema, teachWordsSchema } from './teach-schemas.ts';
import { uiSchema } from './ui-schema.ts';

const blockSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('paragraph'), text: z.string() }),
  z.strictObject({ kind: z.literal('list'), isOrdered: z.boolean(), items: z.array(z.string()) }),
  z.strictObject({ kind: z.literal('note'), paragraphs: z.array(z.string()) }),
]);

const wordsSchema = z.strictObject({
  ui: uiSchema,
  steps: z.record(
    z.string(),
    schemas.stepFrontMatterSchema.extend({
      screens: z.array(z.strictObject({ id: z.string(), title: z.string(), blocks: z.array(blockSchema) })),
    }),
  ),
  items: z.record(z.string(), z.union(Object.values(itemWordsSchemas))),
  sources: schemas.sourceWordsSchema,
  glossary: schemas.glossaryWordsSchema,
  actors: schemas.actorWordsSchema,
  claims: claimWordsSchema,
  voices: voiceWordsSchema,
  claimsFigures: claimsFiguresSchema,
  misconceptions: schemas.misconceptionWordsSchema,
  news: schemas.newsWordsSchema.optional(),
  actorsTable: schemas.actorsTableWordsSchema.optional(),
  ladder: schemas.ladderWordsSchema.optional(),
  switchboard: switchboardWordsSchema.optional(),
  doors: doorsWordsSchema.optional(),
  journey: journeyWordsSchema.optional(),
  simulator: simulatorWordsSchema.optional(),
  council: councilWordsSchema.optional(),
  crossings: crossingsWordsSchema.optional(),
  law: schemas.lawWordsSchema,
  teach: teachWordsSchema,
});

/** What `/content.json` holds; texts keep their inline markup (`content/README.md`). */
export const contentSchema = z.strictObject({
  $schema: z.literal('./content.schema.json'),
  lesson: schemas.lessonFileSchema,
  steps: z.array(z.strictObject({ step: schemas.stepFileSchema, items: z.array(itemSchema) })),
  sources: schemas.sourcesFileSchema,
  glossary: schemas.glossaryFileSchema,
  actors: schemas.actorsFileSchema,
  claims: claimsFileSchema,
  voices: voicesFileSchema,
  misconceptions: schemas.misconceptionsFileSchema,
  news: schemas.newsFileSchema.optional(),
  ladder: schemas.ladderFileSchema.optional(),
  switchboard: switchboardFileSchema.optional(),
  doors: doorsFileSchema.optional(),
  journey: journeyFileSchema.optional(),
  simulator: simulatorFileSchema.optional(),
  council: councilFileSchema.optional(),
  crossings: crossingsFileSchema.optional(),
  situations: z.array(situationFileSchema),
  teach: teachFileSchema,
  /** BCP 47 tags of the languages in `words`. */
  languages: z.array(z.string()),
  words: z.record(z.string(), wordsSchema),
});

/** The whole content as JSON values, and the JSON Schema (2020-12) that they keep. */
export function contentData(content: Content): { data: object; schema: object } {
  return { data: { $schema: './content.schema.json', ...content }, schema: z.toJSONSchema(contentSchema) };
}
