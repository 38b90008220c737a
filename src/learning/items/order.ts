import type { ItemOf } from '../../content/lesson.ts';
import type { ResponseOf } from '../responses.ts';
import type { Mark, Score } from '../score.ts';
import { type ItemKind, idsOf, isSelection } from './item-kind.ts';

/**
 * Grades a sequence by how few entries would have to be moved to put it right. The most entries that already stand
 * in the right order among themselves are marked as hits, all others as wrong; the fraction is
 * (hits − 1) / (entries − 1). So the right order earns 1, the reverse of it 0, and one entry out of its place costs
 * the same however far it went; counting pairs would charge a long way more than a short one for one mistake.
 */
export function gradeOrder({ entries }: ItemOf<'order'>, { sequence }: ResponseOf['order']): Score {
  const standing = longestInOrder(sequence.map((id) => entries.findIndex((entry) => entry.id === id)));
  const marks = entries.map(({ id }, position): [string, Mark] => [id, standing.includes(position) ? 'hit' : 'wrong']);
  return { fraction: (standing.length - 1) / (entries.length - 1), marks: Object.fromEntries(marks) };
}

/** The longest ascending run that is left when numbers are taken out; of several equally long ones the first found. */
function longestInOrder(positions: readonly number[]): readonly number[] {
  const longer = (a: readonly number[], b: readonly number[]) => (b.length > a.length ? b : a);
  // By the number it ends with: the longest run up to there.
  const runs: number[][] = [];
  for (const position of positions) {
    const before = runs.filter((run) => (run.at(-1) ?? -1) < position).reduce<readonly number[]>(longer, []);
    runs.push([...before, position]);
  }
  return runs.reduce<readonly number[]>(longer, []);
}

/** The entries never start in the right order: a learner who changes nothing has answered nothing. */
export const order: ItemKind<'order'> = {
  grade: gradeOrder,
  missing: () => null,
  empty: (presented) => ({ sequence: presented }),
  presented: ({ entries }, shuffle) => {
    const right = idsOf(entries);
    const shuffled = shuffle(right);
    return shuffled.every((id, position) => id === right[position])
      ? [...right.slice(1), ...right.slice(0, 1)]
      : shuffled;
  },
  fits: ({ entries }, { sequence }) =>
    isSelection(entries, sequence) && Array.isArray(sequence) && sequence.length === entries.length,
};
