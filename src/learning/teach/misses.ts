import type { Result } from './result.ts';

export type Misses = { item: string; answered: number; missed: number };

/**
 * How often each item was missed: the first answer earned less than the full credit. Most missed first, by share
 * of those who answered it, then by number.
 */
export function missesOf(results: readonly Result[]): Misses[] {
  const byItem = new Map<string, Misses>();
  for (const { item, first } of results.flatMap(({ items }) => items)) {
    const { answered, missed } = byItem.get(item) ?? { answered: 0, missed: 0 };
    byItem.set(item, { item, answered: answered + 1, missed: missed + (first < 100 ? 1 : 0) });
  }
  const share = ({ answered, missed }: Misses) => missed / answered;
  return [...byItem.values()].sort((a, b) => share(b) - share(a) || b.missed - a.missed);
}
