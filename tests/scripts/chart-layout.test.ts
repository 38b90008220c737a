import { describe, expect, it } from 'vitest';
import { layoutOf, layoutOfNamed } from '../../scripts/chart-layout.ts';
import { ranksOf } from '../../scripts/chart-ranks.ts';
import { charts } from '../../src/law/arrows.ts';
import type { Box, Point } from '../../src/learning/figures/chart-layout.ts';

const areApart = (a: Box, b: Box) =>
  a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;
const isWithin = ({ x, y }: Point, box: Box, edge = 0) =>
  x >= box.x - edge && x <= box.x + box.width + edge && y >= box.y - edge && y <= box.y + box.height + edge;
/** Every point of a path, those of its curves too. */
const pointsOf = (path: string): Point[] =>
  [...path.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => ({ x: Number(x), y: Number(y) }));

describe.each(['situation', 'case'] as const)('the drawing of the chart of a %s', async (name) => {
  const chart = charts[name];
  const layout = await layoutOfNamed(name);
  const sheet = { x: 0, y: 0, width: layout.width, height: layout.height };
  const box = (id: string) => {
    const found = layout.stages.find((stage) => stage.id === id);
    if (!found) throw new RangeError(`'${id}' is not drawn.`);
    return found;
  };

  it('holds every stage and every arrow of the machine, and nothing else', () => {
    expect(layout.stages.map(({ id }) => id).sort()).toEqual([...chart.stages].sort());
    const pairs = [...new Set(chart.arrows.map(({ from, to }) => `${from} ${to}`))];
    expect(layout.lines.map(({ from, to }) => `${from} ${to}`).sort()).toEqual(pairs.sort());
  });

  it('keeps stages apart and on the sheet', () => {
    for (const one of layout.stages) {
      expect(isWithin(one, sheet) && isWithin({ x: one.x + one.width, y: one.y + one.height }, sheet), one.id).toBe(
        true,
      );
      for (const other of layout.stages)
        if (other !== one) expect(areApart(one, other), `${one.id} and ${other.id}`).toBe(true);
    }
  });

  it('draws each line from the edge of its stage to the edge of the next, on the sheet', () => {
    for (const { from, to, path, tip } of layout.lines) {
      const points = pointsOf(path);
      const [first, last] = [points[0], points.at(-1)];
      if (!first || !last) throw new RangeError(`The line from '${from}' to '${to}' is empty.`);
      expect(isWithin(first, box(from), 1), `${from} → ${to} begins at its stage`).toBe(true);
      expect(isWithin(last, box(to), 1), `${from} → ${to} ends at its stage`).toBe(true);
      expect(pointsOf(tip)[0]).toEqual(last);
      for (const point of points) expect(isWithin(point, sheet), `${from} → ${to} on the sheet`).toBe(true);
    }
  });

  it('leads no line across a stage', () => {
    for (const { from, to, path } of layout.lines) {
      const points = pointsOf(path);
      for (const stage of layout.stages) {
        const inner = { x: stage.x + 2, y: stage.y + 2, width: stage.width - 4, height: stage.height - 4 };
        const crosses = points.slice(1).some((end, index) => {
          const start = points[index] ?? end;
          const middle = { x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 };
          return isWithin(end, inner) || isWithin(middle, inner);
        });
        expect(crosses, `${from} → ${to} across ${stage.id}`).toBe(false);
      }
    }
  });

  it('gives the signs of lines from one stage room', () => {
    for (const { from, to, sign } of layout.lines) {
      for (const stage of layout.stages) expect(isWithin(sign, stage, 4), `${from} → ${to} on ${stage.id}`).toBe(false);
      for (const other of layout.lines)
        if (other.from === from && other.to !== to) {
          const [across, along] = [Math.abs(other.sign.x - sign.x), Math.abs(other.sign.y - sign.y)];
          // A bolt is 17 wide and 11 high.
          expect(across >= 17 || along >= 11, `${from} → ${to} and ${other.to}`).toBe(true);
        }
    }
  });

  it('draws there and back apart, and lets only what leads to the same stage meet', () => {
    const stretches = layout.lines.flatMap(({ from, to, path }) => {
      const points = pointsOf(path);
      return points.slice(1).map((end, index) => ({ from, to, start: points[index] ?? end, end }));
    });
    type Stretch = (typeof stretches)[number];
    /** How long two stretches lie on each other: on one line, over the same part of it. */
    const together = (one: Stretch, other: Stretch, on: 'x' | 'y', along: 'x' | 'y') => {
      const places = [one.start[on], one.end[on], other.start[on], other.end[on]];
      if (Math.max(...places) - Math.min(...places) >= 1) return 0;
      const [a, b, c, d] = [one.start[along], one.end[along], other.start[along], other.end[along]];
      return Math.min(Math.max(a, b), Math.max(c, d)) - Math.max(Math.min(a, b), Math.min(c, d));
    };
    const met = stretches.flatMap((one) =>
      stretches
        .filter(
          (other) =>
            one.to !== other.to && Math.max(together(one, other, 'x', 'y'), together(one, other, 'y', 'x')) > 5,
        )
        .map((other) => `${one.from} → ${one.to} on ${other.from} → ${other.to}`),
    );
    expect(met).toEqual([]);
  });

  it('has room beside a text on a page of 1280 pixels', () => {
    expect(layout.width).toBeLessThanOrEqual(589);
  });

  it('is the same each time', async () => {
    expect(await layoutOfNamed(name)).toEqual(layout);
  });
});

it('follows the chart that it is given', async () => {
  const arrow = { id: 'a MERGED b', event: 'MERGED', from: 'a', to: 'b' } as const;
  const { stages, lines } = await layoutOf({ stages: ['b', 'a'], arrows: [arrow] });
  expect(stages.map(({ id }) => id)).toEqual(['a', 'b']);
  expect(lines).toHaveLength(1);
  const [first, then] = stages;
  expect((first?.x ?? 0) + (first?.y ?? 0)).toBeLessThan((then?.x ?? 0) + (then?.y ?? 0));
});

it('knows no other chart', async () => {
  await expect(layoutOfNamed('council')).rejects.toThrow(/situation, case/);
});

it('ranks a stage by the shortest way to it, and an end after all that leads there', () => {
  const ranks = ranksOf(charts.situation);
  const stages = ['idle', 'communication', 'examination', 'investigation', 'deferred'];
  expect(stages.map((stage) => ranks.get(stage))).toEqual([0, 1, 1, 2, 3]);
  const ends = ranksOf(charts.case);
  expect(ends.get('terminated')).toBeGreaterThan(ends.get('sentenced') ?? 0);
});

it('ranks a circle from its first stage', () => {
  const round = [
    { id: 'a MERGED b', event: 'MERGED', from: 'a', to: 'b' },
    { id: 'b MERGED a', event: 'MERGED', from: 'b', to: 'a' },
  ] as const;
  expect([...ranksOf({ stages: ['a', 'b'], arrows: round })]).toEqual([
    ['a', 0],
    ['b', 1],
  ]);
});
