/** Every id that names something must name something that is there; and no two things share an id. */
import type { Report } from '../content-error.ts';
import type { ItemSource } from '../item-schemas.ts';
import { suggest } from '../nearest.ts';
import type { StepStructure, Structure } from '../read.ts';
import type { Entry } from '../read-file.ts';
import type { YamlPath } from '../yaml-file.ts';
import { checkCouncilReferences } from './council.ts';
import { checkJourney } from './journey.ts';
import { checkSimulator } from './simulator.ts';

/** Ids that may be named; `undefined` where their file could not be read, so that nothing is reported on top. */
type Known = ReadonlySet<string> | undefined;

/** Where an id of each kind is defined, if not in the file that names it. */
const fileOf: Record<string, string> = {
  objective: 'step.yaml',
  screen: 'step.yaml',
  source: 'sources.yaml',
  misconception: 'misconceptions.yaml',
  actor: 'actors.yaml',
  claim: 'claims.yaml',
  sentence: 'news.yaml',
};

/** Reports each id at `path` (one, or a list) that is not known. */
export function check(
  entry: Entry<unknown>,
  path: YamlPath,
  ids: string | readonly string[] | undefined,
  known: Known,
  kind: string,
  report: Report,
): void {
  if (known === undefined || ids === undefined) return;
  const list = typeof ids === 'string' ? [ids] : ids;
  for (const [index, id] of list.entries())
    if (!known.has(id))
      report(
        entry.yaml.at([...entry.path, ...path, ...(typeof ids === 'string' ? [] : [index])]),
        `unknown ${kind} '${id}'`,
        suggest(id, known, fileOf[kind]),
      );
}

/** Reports ids met before; `seen` carries over from file to file where ids are unique in the whole lesson. */
export function unique(
  entry: Entry<unknown>,
  ids: readonly { id: string; path: YamlPath }[],
  seen: Set<string>,
  report: Report,
): void {
  for (const { id, path } of ids) {
    if (seen.has(id))
      report(
        entry.yaml.at([...entry.path, ...path]),
        `duplicate id '${id}'`,
        'write an id that nothing else of its kind has',
      );
    seen.add(id);
  }
}

type Part = { id: string; path: YamlPath; misconception?: string | undefined };

/** The parts of an item that have ids, with the fields in which they stand; each group is unique in itself. */
export function partsOf(item: ItemSource): Part[][] {
  const parts = (field: string, list: readonly { id: string; misconception?: string | undefined }[]) =>
    list.map(({ id, misconception }, index) => ({ id, path: [field, index, 'id'], misconception }));
  const names = (field: string, list: readonly string[]) => list.map((id, index) => ({ id, path: [field, index] }));
  switch (item.type) {
    case 'single-choice':
    case 'multiple-choice':
      return [parts('options', item.options)];
    case 'predict':
      return [parts('options', item.options)];
    case 'true-false':
      return [parts('reasons', item.reasons)];
    case 'sort':
      return [parts('cards', item.cards), names('categories', item.categories)];
    case 'order':
      return [parts('entries', item.entries)];
    case 'match':
      return [parts('prompts', item.prompts), names('targets', item.targets)];
    case 'mark-sentences':
      return [parts('sentences', item.sentences), names('labels', item.labels)];
    case 'short-answer':
      return [parts('answers', item.answers)];
    default:
      return item satisfies never;
  }
}

/** What a part of an item belongs to: card → category, prompt → target, sentence → label. */
function checkBelongings(entry: Entry<ItemSource>, report: Report): void {
  const item = entry.value;
  const each = (field: string, name: string, ids: readonly string[], known: readonly string[]) => {
    if (known.length === 0) return; // a finding of its own
    for (const [index, id] of ids.entries()) check(entry, [field, index, name], id, new Set(known), name, report);
  };
  if (item.type === 'sort')
    each(
      'cards',
      'category',
      item.cards.map(({ category }) => category),
      item.categories,
    );
  if (item.type === 'match')
    each(
      'prompts',
      'target',
      item.prompts.map(({ target }) => target),
      item.targets,
    );
  if (item.type === 'mark-sentences')
    each(
      'sentences',
      'label',
      item.sentences.map(({ label }) => label),
      item.labels,
    );
}

function checkItem(
  entry: Entry<ItemSource>,
  { step }: StepStructure,
  structure: Structure,
  predictions: Known,
  report: Report,
): void {
  const item = entry.value;
  if (step !== undefined) {
    check(entry, ['objective'], item.objective, new Set(step.value.objectives), 'objective', report);
    check(entry, ['screen'], item.screen, new Set(step.value.screens.map(({ id }) => id)), 'screen', report);
  }
  check(entry, ['sources'], item.sources, structure.sources.ids, 'source', report);
  const misconceptions = structure.misconceptions.ids;
  if (item.type === 'true-false')
    check(entry, ['misconception'], item.misconception, misconceptions, 'misconception', report);
  for (const group of partsOf(item)) {
    unique(entry, group, new Set(), report);
    for (const { path, misconception } of group)
      check(entry, [...path.slice(0, -1), 'misconception'], misconception, misconceptions, 'misconception', report);
  }
  checkBelongings(entry, report);
  if (item.type === 'predict') check(entry, ['revisits'], item.revisits, predictions, 'prediction', report);
}

function checkSteps(structure: Structure, report: Report): void {
  const seen = { steps: new Set<string>(), objectives: new Set<string>(), items: new Set<string>() };
  const allItems = structure.steps.flatMap(({ items }) => items.entries);
  const isComplete = structure.steps.every(({ items }) => items.ids?.size === items.entries.length);
  const predictions = isComplete
    ? new Set(allItems.filter(({ value }) => value.type === 'predict').map(({ value }) => value.id))
    : undefined;
  if (structure.lesson)
    unique(
      structure.lesson,
      structure.lesson.value.steps.map((id, index) => ({ id, path: ['steps', index] })),
      seen.steps,
      report,
    );
  for (const structureOfStep of structure.steps) {
    const { id, step, items } = structureOfStep;
    if (step !== undefined) {
      if (step.value.id !== id)
        report(step.yaml.at(['id']), `id '${step.value.id}' is not the name of its folder`, `write '${id}'`);
      unique(
        step,
        step.value.objectives.map((objective, index) => ({ id: objective, path: ['objectives', index] })),
        seen.objectives,
        report,
      );
      unique(
        step,
        step.value.screens.map((screen, index) => ({ id: screen.id, path: ['screens', index, 'id'] })),
        new Set(),
        report,
      );
    }
    for (const entry of [...items.entries, ...structureOfStep.halfWritten]) {
      if (seen.items.has(entry.value.id) && step?.value.id !== undefined)
        unique(entry, [{ id: entry.value.id, path: ['id'] }], seen.items, report);
      checkItem(entry, structureOfStep, structure, predictions, report);
    }
    for (const item of items.ids ?? []) seen.items.add(item);
  }
}

/** References in every file that is the same in all languages. */
export function checkReferences(structure: Structure, report: Report): void {
  const { sources, glossary, actors, claims, news, ladder } = structure;
  checkSteps(structure, report);
  checkJourney(structure, report);
  for (const entry of sources.entries) {
    const { id, restsOn } = entry.value;
    check(entry, ['restsOn'], restsOn, sources.ids, 'source', report);
    if (restsOn === id)
      report(
        entry.yaml.at([...entry.path, 'restsOn']),
        `source '${id}' rests on itself`,
        'write the source that it copies, or remove the line',
      );
  }
  for (const entry of [...glossary.entries, ...actors.entries, ...claims.entries])
    check(entry, ['sources'], entry.value.sources, sources.ids, 'source', report);
  if (news !== undefined) {
    unique(
      news,
      news.value.sentences.map(({ id }, index) => ({ id, path: ['sentences', index, 'id'] })),
      new Set(),
      report,
    );
    for (const [index, sentence] of news.value.sentences.entries()) {
      if (sentence.kind !== 'told')
        check(news, ['sentences', index, 'speaker'], sentence.speaker, actors.ids, 'actor', report);
      check(news, ['sentences', index, 'sources'], sentence.sources, sources.ids, 'source', report);
    }
  }
  checkCouncilReferences(structure, { check, unique }, report);
  if (ladder !== undefined) {
    unique(
      ladder,
      ladder.value.rungs.map(({ id }, index) => ({ id, path: ['rungs', index, 'id'] })),
      new Set(),
      report,
    );
    for (const [index, rung] of ladder.value.rungs.entries()) {
      check(ladder, ['rungs', index, 'decides'], rung.decides, actors.ids, 'actor', report);
      check(ladder, ['rungs', index, 'sources'], rung.sources, sources.ids, 'source', report);
    }
  }
  checkSimulator(structure, report);
}
