/** Sources, ids and words of the Council's table and of the map of crossings. */
import type { Report } from '../content-error.ts';
import type { Structure, Words } from '../read.ts';
import type { Entry } from '../read-file.ts';
import type { YamlFile, YamlPath } from '../yaml-file.ts';

/** The checks of `references.ts` and `words.ts` that are asked here. */
type CheckIds = (
  entry: Entry<unknown>,
  path: YamlPath,
  ids: readonly string[],
  known: ReadonlySet<string> | undefined,
  kind: string,
  report: Report,
) => void;
type CheckUnique = (
  entry: Entry<unknown>,
  ids: readonly { id: string; path: YamlPath }[],
  seen: Set<string>,
  report: Report,
) => void;
type Compare = (yaml: YamlFile, path: YamlPath, keys: readonly string[], kind: string, report: Report) => void;

/** The sources that their keys name. */
export const sourcesOfCouncil = ({ council, crossings }: Structure): string[] => [
  ...(council?.value.votes ?? []).flatMap(({ sources }) => sources),
  ...(crossings?.value.crossings ?? []).flatMap(({ sources, readings }) => [
    ...sources,
    ...readings.flatMap((reading) => reading.sources),
  ]),
];

const idsAt = (path: YamlPath, entries: readonly { id: string }[]) =>
  entries.map(({ id }, index) => ({ id, path: [...path, index, 'id'] }));

export function checkCouncilReferences(
  { council, crossings, sources: { ids: known } }: Structure,
  { check, unique }: { check: CheckIds; unique: CheckUnique },
  report: Report,
): void {
  if (council) {
    const { votes } = council.value;
    unique(council, idsAt(['votes'], votes), new Set(), report);
    for (const [index, { sources }] of votes.entries())
      check(council, ['votes', index, 'sources'], sources, known, 'source', report);
  }
  if (!crossings) return;
  unique(crossings, idsAt(['crossings'], crossings.value.crossings), new Set(), report);
  for (const [index, { sources, readings }] of crossings.value.crossings.entries()) {
    const path = ['crossings', index];
    check(crossings, [...path, 'sources'], sources, known, 'source', report);
    unique(crossings, idsAt([...path, 'readings'], readings), new Set(), report);
    for (const [place, reading] of readings.entries())
      check(crossings, [...path, 'readings', place, 'sources'], reading.sources, known, 'source', report);
  }
}

type WithStates = { states: Readonly<Record<string, string>> };

/** Codes of states are no ids, so they are compared here. */
function checkStates({ value, yaml }: Entry<WithStates>, states: readonly string[], report: Report): void {
  const used = new Set(states);
  for (const state of used)
    if (!(state in value.states)) report(yaml.at(['states']), `state '${state}' has no name`, `write '${state}: …'`);
  for (const state of Object.keys(value.states))
    if (!used.has(state))
      report(yaml.keyAt(['states', state]), `name of an unused state '${state}'`, 'remove it, or use the state');
}

/** A name for each state, words for each vote, crossing and reading: none forgotten, none too many. */
export function checkCouncilWords(words: Words, structure: Structure, compareAt: Compare, report: Report): void {
  const { council, crossings } = words;
  const votes = structure.council?.value.votes;
  if (council && votes) {
    const states = votes.flatMap(({ seats }) => Object.keys(seats));
    checkStates(council, states, report);
    const ids = votes.map(({ id }) => id);
    compareAt(council.yaml, ['votes'], ids, 'vote', report);
  }
  const all = structure.crossings?.value.crossings;
  if (!crossings || !all) return;
  const states = all.flatMap(({ from, to }) => [from, to]);
  checkStates(crossings, states, report);
  const ids = all.map(({ id }) => id);
  compareAt(crossings.yaml, ['crossings'], ids, 'crossing', report);
  for (const { id, readings } of all) {
    const named = readings.map((reading) => reading.id);
    compareAt(crossings.yaml, ['crossings', id, 'readings'], named, 'reading', report);
  }
}
