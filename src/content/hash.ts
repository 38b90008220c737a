/** A hash of the lesson's structure, by which a saved place knows that the lesson has changed since. */
import { createHash } from 'node:crypto';
import type { Lesson } from './lesson.ts';

/** JSON with sorted keys, so that the order in which a file names its fields does not count. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const fields = Object.entries(value).filter(([key, inner]) => inner !== undefined && !PASSED_OVER.has(key));
  const sorted = fields.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${sorted.map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`).join(',')}}`;
}

/** What changes no answer: words (spellings differ by language), and what only explains. */
const PASSED_OVER = new Set(['spellings', 'misconception']);

/** 16 hexadecimal digits; the same for every language. Steps, screens, objectives, items and keys count; words do not. */
export function structureHash(lesson: Omit<Lesson, 'hash'>): string {
  const { id, steps } = lesson;
  return createHash('sha256').update(canonical({ id, steps })).digest('hex').slice(0, 16);
}
