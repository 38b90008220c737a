/**
 * A result as a table, for spreadsheets: one row an item, each with the whole head, so that tables can be put
 * below one another. How rows become CSV is the host's matter (RFC 4180).
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

const itemFields = ['item', 'first', 'best', 'tries'] as const;
export const columns: readonly string[] = ['icc-lesson-result', ...headFields, ...itemFields];

/** Without the row of column names. A result without items is one row. */
export function rowsOf(result: Result): string[][] {
  const head = headOf(result);
  const start = [String(resultVersion), ...headFields.map((field) => head[field])];
  if (result.items.length === 0) return [[...start, '', '', '', '']];
  return result.items.map(({ item, first, best, tries }) => [...start, item, `${first} %`, `${best} %`, String(tries)]);
}

const isColumns = (row: readonly string[]) => columns.every((name, index) => row[index]?.trim() === name);
export const isTable = (rows: readonly (readonly string[])[]): boolean => rows[0] !== undefined && isColumns(rows[0]);

type Row = { cells: readonly string[]; number: number };

/** Rows that follow each other and have the same head are one result. Never throws. */
export function readRows(rows: readonly (readonly string[])[]): Reading[] {
  const numbered = rows.map((cells, index): Row => ({ cells, number: index + 1 }));
  const filled = numbered.filter(({ cells }) => !isColumns(cells) && cells.some((cell) => cell.trim() !== ''));
  if (!isTable(rows) || filled.length === 0)
    return [{ fault: { kind: 'no-result', line: 1, what: rows[0]?.join(', ') ?? '' } }];
  const groups: Row[][] = [];
  let last: string | null = null;
  for (const row of filled) {
    const head = JSON.stringify(row.cells.slice(0, headFields.length + 1));
    if (head === last) groups.at(-1)?.push(row);
    else groups.push([row]);
    last = head;
  }
  return groups.map(readGroup);
}

function readGroup(rows: Row[]): Reading {
  const [start] = rows;
  const [version = '', ...cells] = start?.cells ?? [];
  const line = start?.number ?? 1;
  if (version !== String(resultVersion)) {
    const kind = /^\d+$/.test(version) ? 'newer-version' : 'bad-value';
    return { fault: { kind, line, what: version } };
  }
  const named = headFields.map((field, index): [HeadField, string | undefined] => [field, cells[index]?.trim()]);
  // `fromEntries` forgets that its keys are fields of the head.
  const head = Object.fromEntries(named) as Partial<Record<HeadField, string>>;
  const fault = faultInHead(head);
  if (fault) return { fault: { ...fault, line } };
  const items = new Map<string, ItemResult>();
  for (const { cells: row, number } of rows) {
    const [id = '', first = '', best = '', tries = ''] = row.slice(1 + headFields.length);
    if (id === '') continue;
    const item = itemFrom(id, first, best, tries);
    const wrong = (kind: Fault['kind']): Reading => ({ fault: { kind, line: number, what: id } });
    if (!item) return wrong('bad-value');
    if (items.has(id)) return wrong('twice');
    items.set(id, item);
  }
  return { result: resultFrom(head, [...items.values()]) };
}
