/** JSON Schemas by which an editor completes and checks content files while they are written. */
import { z } from 'zod';
import { claimsFiguresSchema } from './claims-figures-schemas.ts';
import { fromClaimsWordsSchema } from './claims-item-schemas.ts';
import * as claims from './claims-schemas.ts';
import { councilFileSchema, councilWordsSchema } from './council-schemas.ts';
import { crossingsFileSchema, crossingsWordsSchema } from './crossings-schemas.ts';
import { doorsFileSchema, doorsWordsSchema } from './doors-schemas.ts';
import { itemWordsSchemas } from './item-schemas.ts';
import { journeyFileSchema, journeyWordsSchema } from './journey-schemas.ts';
import {
  authoredItemsSchema,
  fromMachineWordsSchema,
  machineItemWordsSchema,
  testMisconceptionsSchema,
} from './machine-item-schemas.ts';
import * as schemas from './schemas.ts';
import { simulatorFileSchema, simulatorWordsSchema } from './simulator-schemas.ts';
import { situationFileSchema } from './situation-schema.ts';
import { switchboardFileSchema, switchboardWordsSchema } from './switchboard-schemas.ts';
import { teachFileSchema, teachWordsSchema } from './teach-schemas.ts';
import { uiSchema } from './ui-schema.ts';

/** Schema by its name, and the files that it describes; `*` in a path is a step or a language. */
const described: Record<string, { schema: z.ZodType; files: string }> = {
  lesson: { schema: schemas.lessonFileSchema, files: 'content/lesson.yaml' },
  step: { schema: schemas.stepFileSchema, files: 'content/steps/*/step.yaml' },
  items: { schema: authoredItemsSchema, files: 'content/steps/*/items.yaml' },
  sources: { schema: schemas.sourcesFileSchema, files: 'content/sources.yaml' },
  glossary: { schema: schemas.glossaryFileSchema, files: 'content/glossary.yaml' },
  actors: { schema: schemas.actorsFileSchema, files: 'content/actors.yaml' },
  claims: { schema: claims.claimsFileSchema, files: 'content/claims.yaml' },
  voices: { schema: claims.voicesFileSchema, files: 'content/voices.yaml' },
  misconceptions: { schema: schemas.misconceptionsFileSchema, files: 'content/misconceptions.yaml' },
  news: { schema: schemas.newsFileSchema, files: 'content/figures/news.yaml' },
  ladder: { schema: schemas.ladderFileSchema, files: 'content/figures/ladder.yaml' },
  switchboard: { schema: switchboardFileSchema, files: 'content/figures/switchboard.yaml' },
  doors: { schema: doorsFileSchema, files: 'content/figures/doors.yaml' },
  journey: { schema: journeyFileSchema, files: 'content/figures/journey.yaml' },
  simulator: { schema: simulatorFileSchema, files: 'content/figures/simulator.yaml' },
  council: { schema: councilFileSchema, files: 'content/figures/council.yaml' },
  crossings: { schema: crossingsFileSchema, files: 'content/figures/crossings.yaml' },
  teach: { schema: teachFileSchema, files: 'content/teach.yaml' },
  situation: { schema: situationFileSchema, files: 'content/situations/*.yaml' },
  'words-ui': { schema: uiSchema, files: 'content/*/ui.yaml' },
  'words-items': {
    schema: z.record(z.string(), z.union([...Object.values(itemWordsSchemas), machineItemWordsSchema])),
    files: 'content/*/items/*.yaml',
  },
  'words-sources': { schema: schemas.sourceWordsSchema, files: 'content/*/sources.yaml' },
  'words-glossary': { schema: schemas.glossaryWordsSchema, files: 'content/*/glossary.yaml' },
  'words-actors': { schema: schemas.actorWordsSchema, files: 'content/*/actors.yaml' },
  'words-claims': { schema: claims.claimWordsSchema, files: 'content/*/claims.yaml' },
  'words-voices': { schema: claims.voiceWordsSchema, files: 'content/*/voices.yaml' },
  'words-claims-figures': { schema: claimsFiguresSchema, files: 'content/*/figures/claims.yaml' },
  'words-fairness': { schema: claims.fairnessSchema, files: 'content/*/fairness.yaml' },
  'words-misconceptions': { schema: schemas.misconceptionWordsSchema, files: 'content/*/misconceptions.yaml' },
  'words-news': { schema: schemas.newsWordsSchema, files: 'content/*/figures/news.yaml' },
  'words-actors-table': { schema: schemas.actorsTableWordsSchema, files: 'content/*/figures/actors.yaml' },
  'words-teach': { schema: teachWordsSchema, files: 'content/*/teach.yaml' },
  'words-law': { schema: schemas.lawWordsSchema, files: 'content/*/law.yaml' },
  'words-from-claims': { schema: fromClaimsWordsSchema, files: 'content/*/from-claims.yaml' },
  'words-from-machine': { schema: fromMachineWordsSchema, files: 'content/*/from-machine.yaml' },
  'test-misconceptions': { schema: testMisconceptionsSchema, files: 'content/test-misconceptions.yaml' },
  'words-simulator': { schema: simulatorWordsSchema, files: 'content/*/figures/simulator.yaml' },
  'words-ladder': { schema: schemas.ladderWordsSchema, files: 'content/*/figures/ladder.yaml' },
  'words-switchboard': { schema: switchboardWordsSchema, files: 'content/*/figures/switchboard.yaml' },
  'words-doors': { schema: doorsWordsSchema, files: 'content/*/figures/doors.yaml' },
  'words-journey': { schema: journeyWordsSchema, files: 'content/*/figures/journey.yaml' },
  'words-council': { schema: councilWordsSchema, files: 'content/*/figures/council.yaml' },
  'words-crossings': { schema: crossingsWordsSchema, files: 'content/*/figures/crossings.yaml' },
};

/** The text of each file of `content/.schemas/`, by its name. A field with a default may be left out. */
export function editorSchemas(): Record<string, string> {
  const texts = Object.entries(described).map(([name, { schema }]) => {
    const json = z.toJSONSchema(schema, { io: 'input' });
    return [`${name}.json`, `${JSON.stringify(json, null, 2)}\n`];
  });
  return Object.fromEntries(texts);
}

/** The editor setting `yaml.schemas`: which files each schema describes. */
export function yamlSchemas(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(described).map(([name, { files }]) => [`./content/.schemas/${name}.json`, files]),
  );
}
