/** Reads the items of a bank that are made from the machine: turned into items and words like those that authors write. */
import type { SituationFile } from '../law/replay.ts';
import type { Report } from './content-error.ts';
import type { ItemSource } from './item-schemas.ts';
import { lawPageWords } from './law-page-words.ts';
import {
  type MachineItemSource,
  type MachineItemWordsSource,
  machineItemWordsSchema,
  type TestMisconceptions,
} from './machine-item-schemas.ts';
import { wordsOfQuestion } from './machine-item-words.ts';
import { isFault, itemOfQuestion, type MachineQuestion, questionOf } from './machine-items.ts';
import type { ItemWordsEntry, StepStructure, Words } from './read.ts';
import type { Entry, ListFile, RecordFile } from './read-file.ts';

/** What the machine says, and the type of the item that this makes, by item id. */
export type MachineBank = Readonly<Record<string, { question: MachineQuestion; type: ItemSource['type'] } | undefined>>;

/** Those that authors write as they are; those of the machine made. What is wrong with one is reported, and it is left out. */
export function readMachineItems(
  { entries, ids }: ListFile<ItemSource | MachineItemSource>,
  situations: readonly SituationFile[],
  misconceptions: TestMisconceptions,
  report: Report,
): Pick<StepStructure, 'items' | 'fromMachine'> {
  const fromMachine: Record<string, { question: MachineQuestion; type: ItemSource['type'] }> = {};
  const made = entries.flatMap(({ value, path, yaml }): Entry<ItemSource>[] => {
    if (value.type !== 'from-machine') return [{ value, path, yaml }];
    const question = questionOf(value, situations);
    const item = isFault(question) ? question : itemOfQuestion(question, misconceptions);
    if (isFault(item)) report(yaml.at([...path, item.field]), item.what, item.write);
    if (isFault(item) || isFault(question)) return [];
    fromMachine[value.id] = { question, type: item.type };
    return [{ value: item, path, yaml }];
  });
  return { items: { entries: made, ids }, fromMachine };
}

type Known = Pick<Words, 'lang' | 'ui' | 'law' | 'sources' | 'simulator' | 'fromMachine'>;

/** All the words that an author of an item made from the machine writes. */
const isForMachine = (value: ItemWordsEntry | MachineItemWordsSource): value is MachineItemWordsSource =>
  machineItemWordsSchema.safeParse(value).success;

/** The words of the bank with those that the machine gives; they wait where the words they are made of are wrong. */
export function readMachineWords(
  file: RecordFile<ItemWordsEntry | MachineItemWordsSource>,
  { fromMachine }: StepStructure,
  { lang, ui, law, sources, simulator, fromMachine: from }: Known,
): RecordFile<ItemWordsEntry> {
  const charter = Object.fromEntries(Object.entries(sources.entries).map(([id, { value }]) => [id, value]));
  const words =
    ui && law && simulator && from
      ? {
          from: from.value,
          law: lawPageWords({ law: law.value, ui: ui.value, sources: charter }, lang),
          votes: simulator.value.votes,
        }
      : null;
  const entries: Record<string, Entry<ItemWordsEntry>> = {};
  for (const [id, entry] of Object.entries(file.entries)) {
    const made = fromMachine[id];
    if (made === undefined) {
      if (!isForMachine(entry.value)) entries[id] = { ...entry, value: entry.value };
    } else if (words) {
      const value = wordsOfQuestion(made.question, made.type, entry.value, words);
      entries[id] = { ...entry, value };
    }
  }
  return { ...file, entries };
}
