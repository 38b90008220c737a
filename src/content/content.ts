/** The whole content as plain values: what `load.ts` gives and what the pages are rendered from. Markup is as written. */
import type { z } from 'zod';
import type { SituationFile } from '../law/replay.ts';
import type { Checked } from './check.ts';
import type { ClaimsFiguresSource } from './claims-figures-schemas.ts';
import type { ClaimSource, claimWordsSchema, VoiceSource, voiceWordsSchema } from './claims-schemas.ts';
import type { CouncilSource, councilWordsSchema } from './council-schemas.ts';
import type { CrossingsSource, crossingsWordsSchema } from './crossings-schemas.ts';
import type { DoorsSource, doorsWordsSchema } from './doors-schemas.ts';
import type { ItemSource } from './item-schemas.ts';
import type { JourneySource, JourneyWordsSource } from './journey-schemas.ts';
import type { ItemWordsEntry, Words } from './read.ts';
import type { Entry, RecordFile } from './read-file.ts';
import type * as schemas from './schemas.ts';
import type { SimulatorSource, SimulatorWordsSource } from './simulator-schemas.ts';
import type { Block, FrontMatter, MdText } from './step-words.ts';
import type { SwitchboardSource, switchboardWordsSchema } from './switchboard-schemas.ts';
import type { TeachSource, teachWordsSchema } from './teach-schemas.ts';
import type { UiWords } from './ui-schema.ts';

export type LessonFile = z.infer<typeof schemas.lessonFileSchema>;
export type StepFile = z.infer<typeof schemas.stepFileSchema>;
export type SourceEntry = z.infer<typeof schemas.sourcesFileSchema>[number];
export type TermEntry = z.infer<typeof schemas.glossaryFileSchema>[number];

export type BlockWords =
  | { kind: 'paragraph'; text: string }
  | { kind: 'list'; isOrdered: boolean; items: string[] }
  | { kind: 'note'; paragraphs: string[] };
export type ScreenMarkup = { id: string; title: string; blocks: BlockWords[] };
export type StepMarkup = FrontMatter & { screens: ScreenMarkup[] };

/** All words of one language, as written. */
export type LanguageWords = {
  ui: UiWords;
  steps: Record<string, StepMarkup>;
  /** By item id, of all steps. */
  items: Record<string, ItemWordsEntry>;
  sources: z.infer<typeof schemas.sourceWordsSchema>;
  glossary: z.infer<typeof schemas.glossaryWordsSchema>;
  actors: z.infer<typeof schemas.actorWordsSchema>;
  claims: z.infer<typeof claimWordsSchema>;
  voices: z.infer<typeof voiceWordsSchema>;
  claimsFigures: ClaimsFiguresSource;
  misconceptions: z.infer<typeof schemas.misconceptionWordsSchema>;
  news: z.infer<typeof schemas.newsWordsSchema>;
  actorsTable: z.infer<typeof schemas.actorsTableWordsSchema>;
  ladder: z.infer<typeof schemas.ladderWordsSchema>;
  switchboard: z.infer<typeof switchboardWordsSchema>;
  doors: z.infer<typeof doorsWordsSchema>;
  journey: JourneyWordsSource;
  simulator: SimulatorWordsSource;
  council: z.infer<typeof councilWordsSchema>;
  crossings: z.infer<typeof crossingsWordsSchema>;
  law: z.infer<typeof schemas.lawWordsSchema>;
  teach: z.infer<typeof teachWordsSchema>;
};

export type Content = {
  lesson: LessonFile;
  steps: { step: StepFile; items: ItemSource[] }[];
  sources: SourceEntry[];
  glossary: TermEntry[];
  actors: schemas.ActorSource[];
  claims: ClaimSource[];
  voices: VoiceSource[];
  misconceptions: string[];
  news: schemas.NewsSource | undefined;
  ladder: schemas.LadderSource;
  switchboard: SwitchboardSource;
  doors: DoorsSource;
  journey: JourneySource;
  simulator: SimulatorSource;
  council: CouncilSource;
  crossings: CrossingsSource;
  situations: readonly SituationFile[];
  teach: TeachSource;
  /** BCP 47 tags; the language written first at the head. */
  languages: string[];
  words: Record<string, LanguageWords>;
};

/** The value of an entry; checked content has them all. */
function given<T>(entry: Entry<T> | undefined): T {
  if (entry === undefined) throw new TypeError('Content is built from checked files only.');
  return entry.value;
}

/**
 * The value of a file of a figure. Where no step shows the figure the file may be missing, and then nothing asks for
 * what it holds (`figure-words.ts`), so that its type need not tell.
 */
function ofFigure<T>(entry: Entry<T> | undefined): T {
  return entry?.value as T; // see above
}

function valuesOf<T>({ entries }: RecordFile<T>): Record<string, T> {
  return Object.fromEntries(Object.entries(entries).map(([key, { value }]) => [key, value]));
}

function blockWords(block: Block): BlockWords {
  const markup = (texts: MdText[]) => texts.map((text) => text.markup);
  if (block.kind === 'paragraph') return { kind: 'paragraph', text: block.text.markup };
  if (block.kind === 'note') return { kind: 'note', paragraphs: markup(block.paragraphs) };
  return { kind: 'list', isOrdered: block.isOrdered, items: markup(block.items) };
}

function languageWords(words: Words): LanguageWords {
  const steps = Object.entries(words.steps).map(([id, step]): [string, StepMarkup] => {
    if (step?.frontMatter === undefined) throw new TypeError('Content is built from checked files only.');
    const screens = step.screens.map((screen) => ({
      id: screen.id,
      title: screen.title.markup,
      blocks: screen.blocks.map(blockWords),
    }));
    return [id, { ...step.frontMatter, screens }];
  });
  return {
    ui: given(words.ui),
    steps: Object.fromEntries(steps),
    items: Object.assign({}, ...Object.values(words.items).map(valuesOf)),
    sources: valuesOf(words.sources),
    glossary: valuesOf(words.glossary),
    actors: valuesOf(words.actors),
    claims: valuesOf(words.claims),
    voices: valuesOf(words.voices),
    claimsFigures: given(words.claimsFigures),
    misconceptions: valuesOf(words.misconceptions),
    news: ofFigure(words.news),
    actorsTable: ofFigure(words.actorsTable),
    ladder: ofFigure(words.ladder),
    switchboard: ofFigure(words.switchboard),
    doors: ofFigure(words.doors),
    journey: ofFigure(words.journey),
    simulator: ofFigure(words.simulator),
    council: ofFigure(words.council),
    crossings: ofFigure(words.crossings),
    law: given(words.law),
    teach: given(words.teach),
  };
}

/**
 * The values of content that was checked and found right.
 * @throws {TypeError} where it was not
 */
export function contentOf({ structure, words }: Checked): Content {
  const values = <T>({ entries }: { entries: Entry<T>[] }) => entries.map(({ value }) => value);
  return {
    lesson: given(structure.lesson),
    steps: structure.steps.map(({ step, items }) => ({ step: given(step), items: values(items) })),
    sources: values(structure.sources),
    glossary: values(structure.glossary),
    actors: values(structure.actors),
    claims: values(structure.claims),
    voices: values(structure.voices),
    misconceptions: values(structure.misconceptions),
    news: ofFigure(structure.news),
    ladder: ofFigure(structure.ladder),
    switchboard: ofFigure(structure.switchboard),
    doors: ofFigure(structure.doors),
    journey: ofFigure(structure.journey),
    simulator: ofFigure(structure.simulator),
    council: ofFigure(structure.council),
    crossings: ofFigure(structure.crossings),
    situations: structure.situations,
    teach: given(structure.teach),
    languages: words.map(({ lang }) => lang),
    words: Object.fromEntries(words.map((language) => [language.lang, languageWords(language)])),
  };
}
