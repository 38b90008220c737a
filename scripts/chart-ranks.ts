/** How far into the procedure a stage stands: the column or row of its box. */
import type { Chart } from '../src/law/arrows.ts';

/**
 * The rank of each stage: how many arrows the shortest way to it takes. Where a stage leads nowhere it is an end, and
 * stands after all that lead to it.
 */
export function ranksOf({ stages, arrows }: Chart): ReadonlyMap<string, number> {
  const ways = arrows.filter(({ from, to }) => from !== to);
  const ranks = new Map<string, number>();
  const reach = (start: string) => {
    let next = [start];
    for (let rank = 0; next.length > 0; rank += 1) {
      for (const stage of next) ranks.set(stage, rank);
      const reached = ways.filter(({ from, to }) => next.includes(from) && !ranks.has(to)).map(({ to }) => to);
      next = [...new Set(reached)];
    }
  };
  // What nothing leads to is where one begins; a circle begins with its first stage in the order of the law.
  for (const stage of stages) if (ways.every(({ to }) => to !== stage)) reach(stage);
  for (const stage of stages) if (!ranks.has(stage)) reach(stage);
  for (const stage of stages) {
    const before = ways.filter(({ to }) => to === stage).map(({ from }) => ranks.get(from) ?? 0);
    if (before.length > 0 && ways.every(({ from }) => from !== stage)) ranks.set(stage, 1 + Math.max(...before));
  }
  return ranks;
}
