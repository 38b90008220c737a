/** Reads every file of the content folder into entries with places. Finds what schemas find; `check.ts` finds the rest. */
import type { z } from 'zod';
import type { SituationFile } from '../law/replay.ts';
import { type ClaimsBank, graphOfEntries, readClaimsItems, readClaimsWords } from './claims-bank.ts';
import { claimsFiguresSchema } from './claims-figures-schemas.ts';
import { type FromClaimsWords, fromClaimsWordsSchema } from './claims-item-schemas.ts';
import * as claims from './claims-schemas.ts';
import type { Report } from './content-error.ts';
import { type CouncilSource, councilFileSchema, councilWordsSchema } from './council-schemas.ts';
import { type CrossingsSource, crossingsFileSchema, crossingsWordsSchema } from './crossings-schemas.ts';
import { doorsFileSchema, doorsWordsSchema } from './doors-schemas.ts';
import type { Files } from './files.ts';
import { halfWritten } from './half-written.ts';
import { type ItemSource, type ItemWordsSource, itemWordsSchemas } from './item-schemas.ts';
import {
  type JourneySource,
  type JourneyWordsSource,
  journeyFileSchema,
  journeyWordsSchema,
} from './journey-schemas.ts';
import { type MachineBank, readMachineItems, readMachineWords } from './machine-bank.ts';
import {
  authoredItemSchema,
  type FromMachineWords,
  fromMachineWordsSchema,
  type MachineItemWordsSource,
  machineItemWordsSchema,
  testMisconceptionsSchema,
} from './machine-item-schemas.ts';
import { type Entry, type ListFile, type RecordFile, readList, readRecord, readWhole } from './read-file.ts';
import * as schemas from './schemas.ts';
import { type SimulatorSource, simulatorFileSchema, simulatorWordsSchema } from './simulator-schemas.ts';
import { readSituationFolder } from './situation-folder.ts';
import { readStep, stepsWithFiles } from './step-files.ts';
import type { StepWordsFile } from './step-words.ts';
import { switchboardFileSchema, switchboardWordsSchema } from './switchboard-schemas.ts';
import { teachFileSchema, teachWordsSchema } from './teach-schemas.ts';
import { uiSchema } from './ui-schema.ts';

export type StepStructure = {
  id: string;
  step: Entry<z.infer<typeof schemas.stepFileSchema>> | undefined;
  items: ListFile<ItemSource>;
  /** Items that lack something, as far as they are right. */
  halfWritten: Entry<ItemSource>[];
  /** What the machine says in the items that are made from it. */
  fromMachine: MachineBank;
  /** The questions that are put to the argument graph in the items that are made from it. */
  fromClaims: ClaimsBank;
};

/** All that is the same in every language. */
export type Structure = {
  lesson: Entry<z.infer<typeof schemas.lessonFileSchema>> | undefined;
  steps: StepStructure[];
  sources: ListFile<z.infer<typeof schemas.sourcesFileSchema>[number]>;
  glossary: ListFile<z.infer<typeof schemas.glossaryFileSchema>[number]>;
  actors: ListFile<schemas.ActorSource>;
  claims: ListFile<claims.ClaimSource>;
  voices: ListFile<claims.VoiceSource>;
  misconceptions: ListFile<string>;
  news: Entry<schemas.NewsSource> | undefined;
  ladder: Entry<schemas.LadderSource> | undefined;
  switchboard: Entry<z.infer<typeof switchboardFileSchema>> | undefined;
  doors: Entry<z.infer<typeof doorsFileSchema>> | undefined;
  journey: Entry<JourneySource> | undefined;
  simulator: Entry<SimulatorSource> | undefined;
  council: Entry<CouncilSource> | undefined;
  crossings: Entry<CrossingsSource> | undefined;
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
  claims: WordsOf<typeof claims.claimWordsSchema>;
  voices: WordsOf<typeof claims.voiceWordsSchema>;
  fairness: Entry<claims.Fairness> | undefined;
  claimsFigures: Entry<z.infer<typeof claimsFiguresSchema>> | undefined;
  misconceptions: WordsOf<typeof schemas.misconceptionWordsSchema>;
  news: Entry<z.infer<typeof schemas.newsWordsSchema>> | undefined;
  actorsTable: Entry<z.infer<typeof schemas.actorsTableWordsSchema>> | undefined;
  ladder: Entry<z.infer<typeof schemas.ladderWordsSchema>> | undefined;
  switchboard: Entry<z.infer<typeof switchboardWordsSchema>> | undefined;
  doors: Entry<z.infer<typeof doorsWordsSchema>> | undefined;
  journey: Entry<JourneyWordsSource> | undefined;
  simulator: Entry<z.infer<typeof simulatorWordsSchema>> | undefined;
  council: Entry<z.infer<typeof councilWordsSchema>> | undefined;
  crossings: Entry<z.infer<typeof crossingsWordsSchema>> | undefined;
  law: Entry<z.infer<typeof schemas.lawWordsSchema>> | undefined;
  fromMachine: Entry<FromMachineWords> | undefined;
  fromClaims: Entry<FromClaimsWords> | undefined;
  teach: Entry<z.infer<typeof teachWordsSchema>> | undefined;
};

export function readStructure(files: Files, report: Report): Structure {
  const lesson = readWhole(files, 'lesson.yaml', schemas.lessonFileSchema, report);
  const situations = readSituationFolder(files, report);
  const graph = readList(files, 'claims.yaml', claims.claimsFileSchema.element, report);
  const misconceptions = readWhole(files, 'test-misconceptions.yaml', testMisconceptionsSchema, report)?.value ?? {};
  const steps = (lesson ? stepsWithFiles(lesson, files, report) : []).map((id) => {
    const authored = readList(files, `steps/${id}/items.yaml`, authoredItemSchema, report);
    const { list, fromClaims } = readClaimsItems(authored, graphOfEntries(graph), report);
    return {
      id,
      step: readWhole(files, `steps/${id}/step.yaml`, schemas.stepFileSchema, report),
      ...readMachineItems(list, situations, misconceptions, report),
      halfWritten: halfWritten(authored.refused),
      fromClaims,
    };
  });
  const figure = figureReader(files, 'figures', steps, report);
  return {
    lesson,
    steps,
    sources: readList(files, 'sources.yaml', schemas.sourcesFileSchema.element, report),
    glossary: readList(files, 'glossary.yaml', schemas.glossaryFileSchema.element, report),
    actors: readList(files, 'actors.yaml', schemas.actorsFileSchema.element, report),
    claims: graph,
    voices: readList(files, 'voices.yaml', claims.voicesFileSchema.element, report),
    misconceptions: readList(files, 'misconceptions.yaml', schemas.misconceptionsFileSchema.element, report),
    news: figure('news', schemas.newsFileSchema),
    ladder: figure('ladder', schemas.ladderFileSchema),
    switchboard: figure('switchboard', switchboardFileSchema),
    doors: figure('doors', doorsFileSchema),
    journey: figure('journey', journeyFileSchema),
    simulator: figure('simulator', simulatorFileSchema),
    council: figure('council', councilFileSchema),
    crossings: figure('crossings', crossingsFileSchema),
    situations,
    teach: readWhole(files, 'teach.yaml', teachFileSchema, report),
  };
}

/**
 * Reads the files of figures in a folder. One that no step shows may be missing: a lesson of one's own need not have it.
 * @returns gives `undefined` for such a one, and reports nothing
 */
function figureReader(files: Files, folder: string, steps: readonly Pick<StepStructure, 'step'>[], report: Report) {
  const shown = new Set(steps.flatMap(({ step }) => step?.value.screens.flatMap(({ figure }) => figure ?? []) ?? []));
  return <S extends z.ZodType>(name: z.infer<typeof schemas.figureId>, schema: S): Entry<z.infer<S>> | undefined => {
    const path = `${folder}/${name}.yaml`;
    return shown.has(name) || files.read(path) !== undefined ? readWhole(files, path, schema, report) : undefined;
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

export function readWords(files: Files, lang: string, { steps, claims: graph }: Structure, report: Report): Words {
  const record = <T>(name: string, schema: z.ZodType<T>) =>
    readRecord(files, `${lang}/${name}.yaml`, () => schema, report);
  const figure = figureReader(files, `${lang}/figures`, steps, report);
  const ui = readWhole(files, `${lang}/ui.yaml`, uiSchema, report);
  const law = readWhole(files, `${lang}/law.yaml`, schemas.lawWordsSchema, report);
  const sources = record('sources', schemas.sourceWordsSchema.valueType);
  const simulator = figure('simulator', simulatorWordsSchema);
  const fromMachine = readWhole(files, `${lang}/from-machine.yaml`, fromMachineWordsSchema, report);
  const fromClaims = readWhole(files, `${lang}/from-claims.yaml`, fromClaimsWordsSchema, report);
  const actors = record('actors', schemas.actorWordsSchema.valueType);
  const claimWords = record('claims', claims.claimWordsSchema.valueType);
  const read = { lang, ui, law, sources, simulator, fromMachine };
  const told = fromClaims && {
    lang,
    graph: graphOfEntries(graph),
    from: fromClaims.value,
    names: Object.fromEntries(Object.entries(actors.entries).map(([id, { value }]) => [id, value.name])),
    texts: Object.fromEntries(Object.entries(claimWords.entries).map(([id, { value }]) => [id, value.text])),
  };
  return {
    ...read,
    fromClaims,
    steps: Object.fromEntries(steps.map(({ id }) => [id, readStep(files, `${lang}/steps/${id}.md`, report)])),
    items: Object.fromEntries(
      steps.map((step) => {
        const written = readItemWords(files, lang, step, report);
        return [step.id, readMachineWords(readClaimsWords(written, step.fromClaims, told ?? null), step, read)];
      }),
    ),
    glossary: record('glossary', schemas.glossaryWordsSchema.valueType),
    actors,
    claims: claimWords,
    voices: record('voices', claims.voiceWordsSchema.valueType),
    fairness: readWhole(files, `${lang}/fairness.yaml`, claims.fairnessSchema, report),
    misconceptions: record('misconceptions', schemas.misconceptionWordsSchema.valueType),
    news: figure('news', schemas.newsWordsSchema),
    claimsFigures: figure('claims', claimsFiguresSchema),
    actorsTable: figure('actors', schemas.actorsTableWordsSchema),
    ladder: figure('ladder', schemas.ladderWordsSchema),
    switchboard: figure('switchboard', switchboardWordsSchema),
    doors: figure('doors', doorsWordsSchema),
    journey: figure('journey', journeyWordsSchema),
    council: figure('council', councilWordsSchema),
    crossings: figure('crossings', crossingsWordsSchema),
    teach: readWhole(files, `${lang}/teach.yaml`, teachWordsSchema, report),
  };
}

/** The words of an item are read by the schema of its type; those of an item that is not known are left to the checks. */
function readItemWords(
  files: Files,
  lang: string,
  { id, items, halfWritten, fromMachine, fromClaims }: StepStructure,
  report: Report,
): RecordFile<ItemWordsEntry | MachineItemWordsSource> {
  const typeOf = new Map([...items.entries, ...halfWritten].map(({ value }) => [value.id, value.type]));
  return readRecord<ItemWordsEntry | MachineItemWordsSource>(
    files,
    `${lang}/items/${id}.yaml`,
    (key) => {
      if (fromMachine[key] || fromClaims[key]) return machineItemWordsSchema;
      const type = typeOf.get(key);
      return type && itemWordsSchemas[type];
    },
    report,
  );
}
