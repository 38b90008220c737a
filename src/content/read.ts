/** Reads every file of the content folder into entries with places. Finds what schemas find; `check.ts` finds the rest. */
import type { z } from 'zod';
import type { SituationFile } from '../law/replay.ts';
import type { Report } from './content-error.ts';
import { doorsFileSchema, doorsWordsSchema } from './doors-schemas.ts';
import type { Files } from './files.ts';
import { type ItemSource, type ItemWordsSource, itemSchema, itemWordsSchemas } from './item-schemas.ts';
import { type Entry, type ListFile, type RecordFile, readList, readRecord, readWhole } from './read-file.ts';
import * as schemas from './schemas.ts';
import { readSituationFolder } from './situation-folder.ts';
import { readStepWords, type StepWordsFile } from './step-words.ts';
import { switchboardFileSchema, switchboardWordsSchema } from './switchboard-schemas.ts';
import { teachFileSchema, teachWordsSchema } from './teach-schemas.ts';
import { uiSchema } from './ui-schema.ts';

export type StepStructure = {
  id: string;
  step: Entry<z.infer<typeof schemas.stepFileSchema>> | undefined;
  items: ListFile<ItemSource>;
};

/** All that is the same in every language. */
export type Structure = {
  lesson: Entry<z.infer<typeof schemas.lessonFileSchema>> | undefined;
  steps: StepStructure[];
  sources: ListFile<z.infer<typeof schemas.sourcesFileSchema>[number]>;
  glossary: ListFile<z.infer<typeof schemas.glossaryFileSchema>[number]>;
  actors: ListFile<schemas.ActorSource>;
  claims: ListFile<schemas.ClaimSource>;
  misconceptions: ListFile<string>;
  news: Entry<schemas.NewsSource> | undefined;
  ladder: Entry<schemas.LadderSource> | undefined;
  switchboard: Entry<z.infer<typeof switchboardFileSchema>> | undefined;
  doors: Entry<z.infer<typeof doorsFileSchema>> | undefined;
  situations: readonly SituationFile[];
  teach: Entry<z.infer<typeof teachFileSchema>> | undefined;
};

export type ItemWordsEntry = ItemWordsSource;
type WordsOf<S extends z.ZodRecord> = RecordFile<z.infer<S>[string]>;

/** All words of one language. */
export type Words = {
  lang: string;
  ui: Entry<z.infer<typeof uiSchema>> | undefined;
  steps: Record<string, StepWordsFile | undefined>;
  items: Record<string, RecordFile<ItemWordsEntry>>;
  sources: WordsOf<typeof schemas.sourceWordsSchema>;
  glossary: WordsOf<typeof schemas.glossaryWordsSchema>;
  actors: WordsOf<typeof schemas.actorWordsSchema>;
  claims: WordsOf<typeof schemas.claimWordsSchema>;
  misconceptions: WordsOf<typeof schemas.misconceptionWordsSchema>;
  news: Entry<z.infer<typeof schemas.newsWordsSchema>> | undefined;
  actorsTable: Entry<z.infer<typeof schemas.actorsTableWordsSchema>> | undefined;
  ladder: Entry<z.infer<typeof schemas.ladderWordsSchema>> | undefined;
  switchboard: Entry<z.infer<typeof switchboardWordsSchema>> | undefined;
  doors: Entry<z.infer<typeof doorsWordsSchema>> | undefined;
  law: Entry<z.infer<typeof schemas.lawWordsSchema>> | undefined;
  teach: Entry<z.infer<typeof teachWordsSchema>> | undefined;
};

export function readStructure(files: Files, report: Report): Structure {
  const lesson = readWhole(files, 'lesson.yaml', schemas.lessonFileSchema, report);
  return {
    lesson,
    steps: [...new Set(lesson?.value.steps)].map((id) => ({
      id,
      step: readWhole(files, `steps/${id}/step.yaml`, schemas.stepFileSchema, report),
      items: readList(files, `steps/${id}/items.yaml`, itemSchema, report),
    })),
    sources: readList(files, 'sources.yaml', schemas.sourcesFileSchema.element, report),
    glossary: readList(files, 'glossary.yaml', schemas.glossaryFileSchema.element, report),
    actors: readList(files, 'actors.yaml', schemas.actorsFileSchema.element, report),
    claims: readList(files, 'claims.yaml', schemas.claimsFileSchema.element, report),
    misconceptions: readList(files, 'misconceptions.yaml', schemas.misconceptionsFileSchema.element, report),
    news: readWhole(files, 'figures/news.yaml', schemas.newsFileSchema, report),
    ladder: readWhole(files, 'figures/ladder.yaml', schemas.ladderFileSchema, report),
    switchboard: readWhole(files, 'figures/switchboard.yaml', switchboardFileSchema, report),
    doors: readWhole(files, 'figures/doors.yaml', doorsFileSchema, report),
    situations: readSituationFolder(files, report),
    teach: readWhole(files, 'teach.yaml', teachFileSchema, report),
  };
}

/** Folders of the content that hold no language. */
const NOT_LANGUAGES = new Set(['steps/', 'figures/', 'situations/']);

/** The languages that have a folder, the one written first (`en`) at the head. */
export function languagesOf(files: Files): string[] {
  return files
    .list('')
    .filter((name) => name.endsWith('/') && !name.startsWith('.') && !NOT_LANGUAGES.has(name))
    .map((name) => name.slice(0, -1))
    .sort((a, b) => Number(b === 'en') - Number(a === 'en') || a.localeCompare(b, 'en'));
}

export function readWords(files: Files, lang: string, { steps }: Structure, report: Report): Words {
  const record = <T>(name: string, schema: z.ZodType<T>) =>
    readRecord(files, `${lang}/${name}.yaml`, () => schema, report);
  const figure = <S extends z.ZodType>(name: string, schema: S) =>
    readWhole(files, `${lang}/figures/${name}.yaml`, schema, report);
  return {
    lang,
    ui: readWhole(files, `${lang}/ui.yaml`, uiSchema, report),
    steps: Object.fromEntries(steps.map(({ id }) => [id, readStep(files, `${lang}/steps/${id}.md`, report)])),
    items: Object.fromEntries(steps.map((step) => [step.id, readItemWords(files, lang, step, report)])),
    sources: record('sources', schemas.sourceWordsSchema.valueType),
    glossary: record('glossary', schemas.glossaryWordsSchema.valueType),
    actors: record('actors', schemas.actorWordsSchema.valueType),
    claims: record('claims', schemas.claimWordsSchema.valueType),
    misconceptions: record('misconceptions', schemas.misconceptionWordsSchema.valueType),
    news: figure('news', schemas.newsWordsSchema),
    actorsTable: figure('actors', schemas.actorsTableWordsSchema),
    ladder: figure('ladder', schemas.ladderWordsSchema),
    switchboard: figure('switchboard', switchboardWordsSchema),
    doors: figure('doors', doorsWordsSchema),
    law: readWhole(files, `${lang}/law.yaml`, schemas.lawWordsSchema, report),
    teach: readWhole(files, `${lang}/teach.yaml`, teachWordsSchema, report),
  };
}

function readStep(files: Files, path: string, report: Report): StepWordsFile | undefined {
  const text = files.read(path);
  const place = { file: files.nameOf(path), line: 1, column: 1 };
  if (text === undefined)
    return void report(
      place,
      'the file is missing',
      'write it: front matter, then a heading and text for each screen of step.yaml',
    );
  if (text.trim() === '')
    return void report(
      place,
      'the file is empty',
      'write front matter, then a heading and text for each screen of step.yaml',
    );
  return readStepWords(place.file, text, report);
}

/** The words of an item are read by the schema of its type; those of an item that is not known are left to the checks. */
function readItemWords(
  files: Files,
  lang: string,
  { id, items }: StepStructure,
  report: Report,
): RecordFile<ItemWordsEntry> {
  const typeOf = new Map(items.entries.map(({ value }) => [value.id, value.type]));
  return readRecord<ItemWordsEntry>(
    files,
    `${lang}/items/${id}.yaml`,
    (key) => {
      const type = typeOf.get(key);
      return type && itemWordsSchemas[type];
    },
    report,
  );
}
