/**
 * A result as text that people read and programs merge (`docs/result-format.md`). Lines that begin with `#` are for
 * people, in their language; the others are the same in every language:
 *
 *     # From letter to courtroom: 72 %, 25 November 2026
 *     icc-lesson-result: 1
 *     lesson: from-letter-to-courtroom
 *     content: 1f3b9c02
 *     name: Amina
 *     date: 2026-11-25
 *     score: 72 %
 *     passed: yes
 *     item who-can-refer: first 50 %, best 100 %, tries 2
 */
import type { ItemResult, Result } from './result.ts';
import {
  type Fault,
  faultInHead,
  type HeadField,
  headFields,
  headOf,
  itemFrom,
  type Reading,
  resultFrom,
  resultVersion,
} from './result-field.ts';

const opening = 'icc-lesson-result';

/** @param remarks lines for people, put in front */
export function writeResult(result: Result, remarks: readonly string[] = []): string {
  const head = headOf(result);
  return [
    ...remarks.map((remark) => `# ${remark.replace(/\s+/g, ' ')}`.trimEnd()),
    `${opening}: ${resultVersion}`,
    ...headFields.map((field) => `${field}: ${head[field]}`.trimEnd()),
    ...result.items.map(
      ({ item, first, best, tries }) => `item ${item}: first ${first} %, best ${best} %, tries ${tries}`,
    ),
    '',
  ].join('\n');
}

type Line = { text: string; number: number };

/**
 * Reads every result in a text: one file, or many pasted one after the other. Quotation marks of mail programs
 * (`> `) and blank lines are passed over. Never throws: what is no result is a fault with its line.
 */
export function readResults(text: string): Reading[] {
  const lines = text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/)
    .map((line, index): Line => ({ text: line.replace(/^(\s*>)*\s*/, '').trimEnd(), number: index + 1 }))
    .filter(({ text: line }) => line !== '' && !line.startsWith('#'));
  const starts = lines.flatMap(({ text: line }, index) => (line.startsWith(`${opening}:`) ? [index] : []));
  const [first] = starts;
  const stray = lines[0];
  const before: Reading[] =
    first === 0 ? [] : [{ fault: { kind: 'no-result', line: stray?.number ?? 1, what: stray?.text ?? '' } }];
  return [...before, ...starts.map((start, index) => readOne(lines.slice(start, starts[index + 1])))];
}

function readOne([start, ...lines]: Line[]): Reading {
  const line = start?.number ?? 1;
  const version = start?.text.slice(opening.length + 1).trim() ?? '';
  if (!/^\d+$/.test(version)) return { fault: { kind: 'bad-value', line, what: start?.text ?? '' } };
  if (Number(version) !== resultVersion) return { fault: { kind: 'newer-version', line, what: version } };
  const head: Partial<Record<HeadField, string>> = {};
  const at: Partial<Record<HeadField, number>> = {};
  const items = new Map<string, ItemResult>();
  for (const { text, number } of lines) {
    const fault = readLine(text, head, items);
    if (fault) return { fault: { ...fault, line: number } };
    const field = fieldOf(text);
    if (field) at[field] = number;
  }
  const fault = faultInHead(head);
  if (!fault) return { result: resultFrom(head, [...items.values()]) };
  const field = headFields.find((name) => fault.what.startsWith(name));
  return { fault: { ...fault, line: (field && at[field]) ?? line } };
}

const fieldOf = (text: string) => headFields.find((field) => text.startsWith(`${field}:`));

/** Takes in one line, or says what is wrong with it. */
function readLine(
  text: string,
  head: Partial<Record<HeadField, string>>,
  items: Map<string, ItemResult>,
): Pick<Fault, 'kind' | 'what'> | null {
  const field = fieldOf(text);
  if (field) {
    if (head[field] !== undefined) return { kind: 'twice', what: field };
    head[field] = text.slice(field.length + 1).trim();
    return null;
  }
  const [, id, parts] = /^item (\S+):(.*)$/.exec(text) ?? [];
  if (id === undefined || parts === undefined) return { kind: 'unknown-line', what: text };
  const [, first = '', best = '', tries = ''] = /^\s*first (\d+\s*%?), best (\d+\s*%?), tries (\d+)$/.exec(parts) ?? [];
  const item = itemFrom(id, first, best, tries);
  if (!item) return { kind: 'bad-value', what: text };
  if (items.has(id)) return { kind: 'twice', what: id };
  items.set(id, item);
  return null;
}
