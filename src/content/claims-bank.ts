/** Reads the items of a bank that are made from the argument graph: turned into items and words like those that authors write. */
import { type Graph, graphOf } from '../learning/claims/graph.ts';
import type { ClaimsItemSource } from './claims-item-schemas.ts';
import { type ClaimsItemWords, wordsFromClaims } from './claims-item-words.ts';
import { type ClaimsQuestion, itemFromClaims } from './claims-items.ts';
import type { ClaimSource } from './claims-schemas.ts';
import type { Report } from './content-error.ts';
import type { ItemSource } from './item-schemas.ts';
import { type MachineItemWordsSource, machineItemWordsSchema } from './machine-item-schemas.ts';
import type { ItemWordsEntry } from './read.ts';
import type { Entry, ListFile, RecordFile } from './read-file.ts';

/** The questions that are put to the graph, by item id. */
export type ClaimsBank = Readonly<Record<string, ClaimsQuestion | undefined>>;

/** As much of the graph as its nodes allow: a link that leads nowhere is a finding of its own. */
export function graphOfEntries({ entries }: ListFile<ClaimSource>): Graph {
  try {
    return graphOf(entries.map(({ value }) => value));
  } catch (error) {
    if (error instanceof RangeError) return graphOf([]);
    throw error;
  }
}

type Authored<Other> = ListFile<ItemSource | ClaimsItemSource | Other>;

/** Those of the graph made, all others as they are. What is wrong with one is reported, and it is left out. */
export function readClaimsItems<Other extends { id: string; type: string }>(
  { entries, ids }: Authored<Other>,
  graph: Graph,
  report: Report,
): { list: ListFile<ItemSource | Other>; fromClaims: ClaimsBank } {
  const fromClaims: Record<string, ClaimsQuestion> = {};
  const isOurs = (value: ItemSource | ClaimsItemSource | Other): value is ClaimsItemSource =>
    value.type === 'from-claims';
  const kept = entries.flatMap(({ value, path, yaml }): Entry<ItemSource | Other>[] => {
    if (!isOurs(value)) return [{ value, path, yaml }];
    const made = itemFromClaims(value, graph);
    if ('what' in made) report(yaml.at([...path, 'about']), made.what, made.write);
    if ('what' in made) return [];
    fromClaims[value.id] = { source: value, item: made };
    return [{ value: made, path, yaml }];
  });
  return { list: { entries: kept, ids }, fromClaims };
}

const isForGraph = (value: ItemWordsEntry | MachineItemWordsSource): value is MachineItemWordsSource =>
  machineItemWordsSchema.safeParse(value).success;

/** The words of the bank with those that the graph gives; they wait where the words they are made of are wrong. */
export function readClaimsWords<Value extends ItemWordsEntry | MachineItemWordsSource>(
  file: RecordFile<Value>,
  bank: ClaimsBank,
  words: ClaimsItemWords | null,
): RecordFile<Value | ItemWordsEntry> {
  const entries: Record<string, Entry<Value | ItemWordsEntry>> = {};
  for (const [id, entry] of Object.entries(file.entries)) {
    const question = bank[id];
    if (question === undefined) entries[id] = entry;
    else if (words && isForGraph(entry.value))
      entries[id] = { ...entry, value: wordsFromClaims(question, entry.value, words) };
  }
  return { ...file, entries };
}
