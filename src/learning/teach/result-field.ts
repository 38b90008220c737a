/** The fields of a result as text: shared by its two forms, `result-text.ts` and `result-rows.ts`. */
import { cleanName, type ItemResult, type Result } from './result.ts';

/** Raised when a form changes in a way that an older reader would get wrong. */
export const resultVersion = 1;

/** Why something is no result. `line` counts from 1; `what` is the field or the line in question. */
export type Fault = {
  kind: 'no-result' | 'newer-version' | 'missing' | 'bad-value' | 'unknown-line' | 'twice' | 'other-lesson';
  line: number;
  what: string;
};
export type Reading = { result: Result } | { fault: Fault };

export const headFields = ['lesson', 'content', 'name', 'date', 'score', 'passed'] as const;
export type HeadField = (typeof headFields)[number];

const id = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const digest = /^\S{1,64}$/;
const day = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

export const isId = (text: string): boolean => id.test(text);

/** A whole percent, with or without its sign; `null` where it is none. */
export function percentIn(text: string): number | null {
  const [, digits] = /^(\d{1,3})(?:\s*%)?$/.exec(text.trim()) ?? [];
  const value = Number(digits ?? Number.NaN);
  return value <= 100 ? value : null;
}

/** How many times an item was answered: at least once. */
export function countIn(text: string): number | null {
  return /^[1-9]\d{0,5}$/.test(text.trim()) ? Number(text) : null;
}

export const headOf = ({ lesson, content, name, date, score, isPassed }: Result): Record<HeadField, string> => ({
  lesson,
  content,
  name,
  date,
  score: `${score} %`,
  passed: isPassed ? 'yes' : 'no',
});

/** The first field that is missing or holds what it may not, in the order of the head. */
export function faultInHead(head: Partial<Record<HeadField, string>>): Pick<Fault, 'kind' | 'what'> | null {
  for (const field of headFields) {
    const value = head[field];
    if (value === undefined) return { kind: 'missing', what: field };
    if (!isFieldRight(field, value)) return { kind: 'bad-value', what: `${field}: ${value}` };
  }
  return null;
}

function isFieldRight(field: HeadField, value: string): boolean {
  switch (field) {
    case 'lesson':
      return isId(value);
    case 'content':
      return digest.test(value);
    case 'name':
      return true;
    case 'date':
      return day.test(value);
    case 'score':
      return percentIn(value) !== null;
    case 'passed':
      return value === 'yes' || value === 'no';
    default:
      return field satisfies never;
  }
}

/** Of a head without a fault (`faultInHead`). */
export function resultFrom(head: Partial<Record<HeadField, string>>, items: ItemResult[]): Result {
  const { lesson = '', content = '', name = '', date = '', score = '', passed } = head;
  return {
    lesson,
    content,
    name: cleanName(name),
    date,
    score: percentIn(score) ?? 0,
    isPassed: passed === 'yes',
    items,
  };
}

/** `null` where the best answer is worse than the first, or one of the two is no percent. */
export function itemFrom(item: string, first: string, best: string, tries: string): ItemResult | null {
  const [atFirst, atBest, count] = [percentIn(first), percentIn(best), countIn(tries)];
  if (!isId(item) || atFirst === null || atBest === null || count === null || atBest < atFirst) return null;
  return { item, first: atFirst, best: atBest, tries: count };
}
