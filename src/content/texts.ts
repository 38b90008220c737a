/** Every text of one language with its place, so that a check of texts is written once. */
import type { FilePlace } from './content-error.ts';
import type { Words } from './read.ts';
import type { Entry, RecordFile } from './read-file.ts';
import type { Block, MdText } from './step-words.ts';
import type { YamlFile, YamlPath } from './yaml-file.ts';

export type PlacedText = {
  markup: string;
  /** Where the text begins, or where `needle` stands in it. */
  at: (needle?: string) => FilePlace;
  /** Shown without markup: titles, names, labels. */
  isPlain: boolean;
  /** Must say where it comes from, or that there is no fact in it. */
  needsMark: boolean;
};

/** Fields that are not shown, or only compared with what a learner types. */
const NOT_SHOWN = new Set(['spellings', 'forms']);

/** The strings below a value, each with its path. */
function strings(value: unknown, path: YamlPath): { markup: string; path: YamlPath }[] {
  if (typeof value === 'string') return [{ markup: value, path }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    NOT_SHOWN.has(key) ? [] : strings(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

type Rule = (path: YamlPath) => boolean;
const always: Rule = () => true;
const never: Rule = () => false;
const endsWith =
  (...names: string[]): Rule =>
  (path) =>
    names.includes(String(path.at(-1)));

/** Names, and what stands on the switches. */
const isLabelOfSwitchboard: Rule = (path) =>
  path.at(-1) === 'name' || ['crimes', 'routes', 'days'].includes(String(path[0]));

export function blockTexts(block: Block): MdText[] {
  if (block.kind === 'list') return block.items;
  return block.kind === 'note' ? block.paragraphs : [block.text];
}

function fromEntry(
  entry: { value: unknown; path: YamlPath; yaml: YamlFile },
  isPlain: Rule,
  needsMark: Rule,
): PlacedText[] {
  const { yaml } = entry;
  return strings(entry.value, entry.path).map(({ markup, path }) => ({
    markup,
    at: (needle) => (needle === undefined ? yaml.at(path) : yaml.find(path, needle)),
    isPlain: isPlain(path),
    needsMark: needsMark(path),
  }));
}

function fromRecord<T>(record: RecordFile<T>, isPlain: Rule, needsMark: Rule = never): PlacedText[] {
  return Object.values(record.entries).flatMap((entry) => fromEntry(entry, isPlain, needsMark));
}

function fromWhole(entry: Entry<unknown> | undefined, isPlain: Rule, needsMark: Rule = never): PlacedText[] {
  return entry === undefined ? [] : fromEntry(entry, isPlain, needsMark);
}

function fromSteps({ steps }: Words): PlacedText[] {
  return Object.values(steps).flatMap((step) => {
    if (step === undefined) return [];
    const { frontMatter, yaml } = step;
    const front = frontMatter && yaml ? fromEntry({ value: frontMatter, path: [], yaml }, always, never) : [];
    const screens = step.screens.flatMap(({ title, blocks }) => [
      { ...title, isPlain: true, needsMark: false },
      ...blocks.flatMap(blockTexts).map((text) => ({ ...text, isPlain: false, needsMark: true })),
    ]);
    return [...front, ...screens];
  });
}

const isPlainForTeachers: Rule = (path) => path[0] === 'codes' || endsWith('name', 'title')(path);
const isForTeachersToCite: Rule = (path) =>
  ['overview', 'marking', 'care'].includes(String(path[0])) || endsWith('listen', 'note')(path);

function fromGraph({ claims, voices }: Words): PlacedText[] {
  return [
    ...fromRecord(claims, endsWith('attribution'), endsWith('text', 'note')),
    ...fromRecord(voices, endsWith('name'), endsWith('missing', 'record')),
  ];
}

/** The texts about what people, states and bodies are said to have done: those that have to be fair. */
export function caseTexts(words: Words): PlacedText[] {
  return [...fromGraph(words), ...fromWhole(words.news, never)];
}

/** Every text that a learner or a teacher can read in this language. */
export function textsOf(words: Words): PlacedText[] {
  return [
    ...fromWhole(words.ui, always),
    ...fromSteps(words),
    ...Object.values(words.items).flatMap((file) => fromRecord(file, never, endsWith('explanation'))),
    ...fromRecord(words.sources, endsWith('short')),
    ...fromRecord(words.glossary, endsWith('term')),
    ...fromRecord(words.actors, endsWith('name')),
    ...fromGraph(words),
    ...fromRecord(words.misconceptions, never),
    ...fromWhole(words.news, never),
    ...fromWhole(words.actorsTable, endsWith('name', 'note')),
    ...fromWhole(words.fromClaims, always),
    ...fromWhole(
      words.claimsFigures,
      (path) => !['intro', 'printedNote', 'linkedNote', 'end'].includes(String(path.at(-1))),
    ),
    ...fromWhole(words.ladder, endsWith('name', 'standard', 'decides')),
    ...fromWhole(words.switchboard, isLabelOfSwitchboard),
    ...fromWhole(words.doors, endsWith('name')),
    ...fromWhole(words.journey, endsWith('name')),
    ...fromWhole(words.simulator, (path) => !['intro', 'judged', 'real', 'month'].includes(String(path.at(-1)))),
    ...fromWhole(
      words.council,
      (path) => path.includes('states') || path[0] === 'ui' || endsWith('name', 'draft', 'referral', 'deferral')(path),
    ),
    ...fromWhole(
      words.crossings,
      (path) => path.includes('states') || path[0] === 'ui' || endsWith('name', 'who')(path),
    ),
    ...fromWhole(words.law, always),
    ...fromWhole(words.teach, isPlainForTeachers, isForTeachersToCite),
  ];
}
