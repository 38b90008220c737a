/** Keys and words must match one to one, and every feedback of an item must be its own. */
import { z } from 'zod';
import type { FilePlace, Report } from '../content-error.ts';
import { type ItemSource, id as idSchema, itemWordsSchemas } from '../item-schemas.ts';
import { nearest, suggest } from '../nearest.ts';
import type { ItemWordsEntry, StepStructure, Structure, Words } from '../read.ts';
import type { Entry, RecordFile } from '../read-file.ts';
import { isRecord, valueAt } from '../schema-shape.ts';
import type { StepWordsFile } from '../step-words.ts';
import type { YamlFile, YamlPath } from '../yaml-file.ts';
import { checkCouncilWords } from './council.ts';
import { checkFeedback, checkSpellings } from './feedback.ts';
import { partsOf } from './references.ts';

const isId = (name: string) => idSchema.safeParse(name).success;

type Sides = { keys: ReadonlySet<string> | undefined; words: ReadonlySet<string> | undefined };

/** Compares ids with words; `place` is where missing words belong, `keyAt` where words stand that have no id. */
function compare(
  { keys, words }: Sides,
  kind: string,
  place: FilePlace,
  keyAt: (id: string) => FilePlace,
  report: Report,
  adviceFor = (id: string) => `write '${id}: …' with its words`,
): void {
  if (keys === undefined || words === undefined) return;
  // An id that is written wrongly is a finding of its own; its words are not asked for.
  const lacking = [...keys].filter((id) => !words.has(id) && isId(id));
  for (const id of lacking) report(place, `${kind} '${id}' has no words`, adviceFor(id));
  for (const id of words) {
    if (keys.has(id)) continue;
    const meant = nearest(id, lacking);
    report(
      keyAt(id),
      `words of an unknown ${kind} '${id}'`,
      meant === undefined ? 'remove them, or add the id where the keys are' : `write '${meant}'`,
    );
  }
}

function compareFile(
  record: RecordFile<unknown>,
  keys: ReadonlySet<string> | undefined,
  kind: string,
  report: Report,
  adviceFor?: (id: string) => string,
): void {
  const { yaml } = record;
  if (yaml !== undefined)
    compare({ keys, words: record.keys }, kind, yaml.at([]), (id) => yaml.keyAt([id]), report, adviceFor);
}

/** All that the words of an item hold, so that its author need not ask one by one. */
function wordsNeededBy(step: StepStructure, id: string): string {
  const item = [...step.items.entries, ...step.halfWritten].find(({ value }) => value.id === id)?.value;
  const isMade = step.fromMachine[id] !== undefined || step.fromClaims[id] !== undefined;
  if (item === undefined || isMade) return `write '${id}: …' with its words`;
  const fields = Object.entries(itemWordsSchemas[item.type].shape);
  const needed = fields.flatMap(([name, schema]) => (schema instanceof z.ZodOptional ? [] : name));
  return `write '${id}:' and below it ${needed.join(', ')}`;
}

/** The ids of a record somewhere in a file of words against the ids of keys. */
export function compareAt(yaml: YamlFile, path: YamlPath, keys: readonly string[], kind: string, report: Report): void {
  const value = valueAt(yaml.value, path);
  if (!isRecord(value)) return;
  compare(
    { keys: new Set(keys), words: new Set(Object.keys(value)) },
    kind,
    yaml.keyAt(path),
    (id) => yaml.keyAt([...path, id]),
    report,
  );
}

const singular: Record<string, string> = {
  options: 'option',
  reasons: 'reason',
  cards: 'card',
  categories: 'category',
  entries: 'entry',
  prompts: 'prompt',
  targets: 'target',
  sentences: 'sentence',
  labels: 'label',
  answers: 'answer',
};

function checkItemWords({ value }: Entry<ItemSource>, words: RecordFile<ItemWordsEntry>, report: Report): void {
  const { yaml } = words;
  if (yaml === undefined || !words.keys?.has(value.id)) return;
  for (const group of partsOf(value)) {
    const field = String(group[0]?.path[0] ?? '');
    compareAt(
      yaml,
      [value.id, field],
      group.map(({ id }) => id),
      singular[field] ?? field,
      report,
    );
  }
  if (value.type === 'short-answer' && value.kind === 'word') checkSpellings(value, yaml, report);
  checkFeedback(value.id, yaml, report);
}

/** The screens of a step's text against those of step.yaml: the same ids, in the same order, each with a text. */
function checkScreens({ step }: StepStructure, words: StepWordsFile, report: Report): void {
  if (step === undefined) return;
  const expected = step.value.screens.map(({ id }) => id);
  const found = words.screens.map(({ id }) => id);
  const lacking = expected.filter((id) => !found.includes(id));
  for (const id of lacking)
    report(
      words.end,
      `screen '${id}' of step.yaml has no text`,
      `write '## Title of the screen {#${id}}' and its text`,
    );
  for (const [index, { id, place, blocks }] of words.screens.entries()) {
    if (found.indexOf(id) < index) report(place, `duplicate screen '${id}'`, 'write an id that no other screen has');
    else if (!expected.includes(id))
      report(
        place,
        `screen '${id}' is not in step.yaml`,
        lacking.length === 0 ? 'remove it, or add it to step.yaml' : `${suggest(id, lacking)}, or add it to step.yaml`,
      );
    if (blocks.length === 0)
      report(place, `screen '${id}' has no text`, 'write at least one paragraph below its title');
    if (blocks[0] !== undefined && blocks[0].kind !== 'paragraph')
      report(
        place,
        `screen '${id}' does not begin with a paragraph`,
        'write its standfirst first: one short paragraph',
      );
  }
  const inOrder = expected.filter((id) => found.includes(id));
  const known = words.screens.filter(({ id }, index) => expected.includes(id) && found.indexOf(id) === index);
  const displaced = known.find(({ id }, index) => inOrder[index] !== id);
  if (displaced !== undefined)
    report(
      displaced.place,
      `screen '${displaced.id}' stands in another order than in step.yaml`,
      `write the screens in the order ${expected.join(', ')}`,
    );
}

/** The keys and the words of one language, file by file. */
export function checkWords(structure: Structure, words: Words, report: Report): void {
  for (const step of structure.steps) {
    const text = words.steps[step.id];
    if (text !== undefined) {
      checkScreens(step, text, report);
      if (text.yaml && step.step) compareAt(text.yaml, ['objectives'], step.step.value.objectives, 'objective', report);
    }
    const file = words.items[step.id];
    if (file === undefined) continue;
    compareFile(file, step.items.ids, 'item', report, (id) => wordsNeededBy(step, id));
    for (const item of [...step.items.entries, ...step.halfWritten]) checkItemWords(item, file, report);
  }
  for (const name of ['sources', 'glossary', 'actors', 'claims', 'voices', 'misconceptions'] as const)
    compareFile(
      words[name],
      structure[name].ids,
      {
        sources: 'source',
        glossary: 'term',
        actors: 'actor',
        claims: 'claim',
        voices: 'voice',
        misconceptions: 'misconception',
      }[name],
      report,
    );
  checkCouncilWords(words, structure, compareAt, report);
  const { news, ladder, journey, simulator } = words;
  if (news && structure.news)
    compareAt(
      news.yaml,
      ['sentences'],
      structure.news.value.sentences.map(({ id }) => id),
      'sentence',
      report,
    );
  if (ladder && structure.ladder)
    compareAt(
      ladder.yaml,
      ['rungs'],
      structure.ladder.value.rungs.map(({ id }) => id),
      'rung',
      report,
    );
  if (journey && structure.journey) {
    const { record, tries } = structure.journey.value;
    const named = tries.filter(({ hasName }) => hasName);
    compareAt(
      journey.yaml,
      ['record'],
      record.map(({ id }) => id),
      'event on record',
      report,
    );
    compareAt(
      journey.yaml,
      ['tries'],
      named.map(({ id }) => id),
      'try',
      report,
    );
  }
  if (simulator && structure.simulator)
    compareAt(
      simulator.yaml,
      ['situations'],
      structure.simulator.value.situations.map(({ id }) => id),
      'situation',
      report,
    );
}
