/** What every bank of items must hold: right answers, misconceptions, enough items, every objective tested. */
import type { Report } from '../content-error.ts';
import type { ItemSource } from '../item-schemas.ts';
import type { StepStructure } from '../read.ts';
import type { Entry } from '../read-file.ts';

/** A failed check draws three items and a second try draws three others. */
const LEAST_ITEMS = 6;

type Option = { id: string; isKey: boolean; misconception?: string | undefined };

/** The options, reasons or answers among which keys are marked, and the name of their field. */
function optionsOf(item: ItemSource): [field: string, options: readonly Option[]] | undefined {
  if (item.type === 'single-choice' || item.type === 'multiple-choice') return ['options', item.options];
  if (item.type === 'true-false') return ['reasons', item.reasons];
  return item.type === 'short-answer' ? ['answers', item.answers] : undefined;
}

function checkKeys(entry: Entry<ItemSource>, report: Report): void {
  const found = optionsOf(entry.value);
  if (found === undefined) return;
  const [field, options] = found;
  if (options.length === 0) return; // a finding of its own
  const place = entry.yaml.keyAt([...entry.path, field]);
  const keys = options.filter(({ isKey }) => isKey);
  const { id, type } = entry.value;
  if (keys.length === 0)
    report(place, `item '${id}' has no right answer`, `write 'isKey: true' at the right one of its ${field}`);
  if (keys.length > 1 && type !== 'multiple-choice')
    report(
      place,
      `item '${id}' has ${keys.length} right answers, and a ${type} item has one`,
      `leave 'isKey: true' at one of its ${field}${type === 'single-choice' ? ", or write 'type: multiple-choice'" : ''}`,
    );
  if (keys.length === options.length && type === 'multiple-choice')
    report(place, `item '${id}' has no distractor`, 'write at least one option without isKey, with its misconception');
  for (const [index, option] of options.entries())
    if (!option.isKey && option.misconception === undefined)
      report(
        entry.yaml.at([...entry.path, field, index]),
        `distractor '${option.id}' has no misconception`,
        "write 'misconception: …' with an id of misconceptions.yaml, or 'isKey: true'",
      );
}

function checkNumbers(entry: Entry<ItemSource>, report: Report): void {
  const item = entry.value;
  if (item.type !== 'short-answer') return;
  for (const [index, { id, value }] of item.answers.entries()) {
    const place = entry.yaml.at([...entry.path, 'answers', index]);
    if (item.kind === 'number' && value === undefined)
      report(place, `answer '${id}' has no number`, "write 'value: …' with the number, or 'kind: word' at the item");
    if (item.kind === 'word' && value !== undefined)
      report(
        place,
        `answer '${id}' has a number and its item takes a word`,
        "remove 'value', or write 'kind: number' at the item",
      );
  }
}

function checkBank({ id, step, items }: StepStructure, report: Report): void {
  const [first] = items.entries;
  if (items.ids !== undefined && items.ids.size < LEAST_ITEMS) {
    const place = first ? first.yaml.at([]) : (step?.yaml.at([]) ?? { file: id, line: 1, column: 1 });
    report(
      place,
      `step '${id}' has ${items.ids.size} items`,
      `write at least ${LEAST_ITEMS}, so that a second try can draw others`,
    );
  }
  if (step === undefined || items.ids?.size !== items.entries.length) return;
  // A prediction is not marked, so it tests nothing.
  const marked = items.entries.filter(({ value }) => value.type !== 'predict');
  const tested = new Set(marked.map(({ value }) => value.objective));
  for (const [index, objective] of step.value.objectives.entries())
    if (!tested.has(objective))
      report(
        step.yaml.at(['objectives', index]),
        `no item tests the objective '${objective}'`,
        `write an item with 'objective: ${objective}', or remove the objective`,
      );
}

export function checkItems(steps: readonly StepStructure[], report: Report): void {
  for (const step of steps) {
    checkBank(step, report);
    for (const entry of [...step.items.entries, ...step.halfWritten]) {
      checkKeys(entry, report);
      checkNumbers(entry, report);
    }
  }
}
