import { describe, expect, it } from 'vitest';
import { layoutOfGraph } from '../../scripts/claims-layout.ts';
import { loadContent } from '../../src/content/load.ts';
import { graphOf } from '../../src/learning/claims/graph.ts';
import type { MapBox } from '../../src/learning/claims/map-layout.ts';
import { claim } from '../learning/claims/graph.fixture.ts';
import { manyNodes } from '../learning/claims/many.fixture.ts';

const overlap = (a: MapBox, b: MapBox) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
const overlapping = (boxes: readonly MapBox[]) =>
  boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter((b) => overlap(a, b))
      .map((b) => `${a.id} ${b.id}`),
  );

const graphs = {
  empty: graphOf([]),
  'one claim': graphOf([claim({ id: 'alone' })]),
  'the whole case': graphOf(loadContent('content').claims),
  '500 nodes': graphOf(manyNodes(500)),
};

describe.each(Object.entries(graphs))('the map of %s', (_, graph) => {
  it('has a place for every node, of which none lies on another or outside', async () => {
    const { boxes, width, height } = await layoutOfGraph(graph);
    expect(
      boxes
        .filter(({ isGap }) => !isGap)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(graph.nodes.map(({ id }) => id).sort());
    expect(overlapping(boxes)).toEqual([]);
    for (const { x, y, ...box } of boxes)
      expect(x >= 0 && y >= 0 && x + box.width <= width && y + box.height <= height).toBe(true);
  }, 60_000);

  it('draws every link but that of a speaker, and leaves a gap where a reply was looked for', async () => {
    const { boxes, lines } = await layoutOfGraph(graph);
    const drawn = new Set(lines.map(({ from, kind, to }) => `${from} ${kind} ${to}`));
    const answered = new Set(
      graph.edges.filter(({ kind }) => kind === 'answers').map(({ from, to }) => `${from} ${to}`),
    );
    const missing = graph.edges.filter(
      ({ from, kind, to }) =>
        kind !== 'says' &&
        !(kind === 'stands-beside' && answered.has(`${from} ${to}`)) &&
        !drawn.has(`${from} ${kind} ${to}`),
    );
    expect(missing).toEqual([]);
    const looked = graph.nodes
      .filter((node) => node.node === 'claim' && node.noReply !== undefined)
      .map(({ id }) => id);
    expect(
      boxes
        .filter(({ isGap }) => isGap)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(looked.sort());
  }, 60_000);
});

/** The ends of the parts of a path, first and last point of each. */
const partsOf = (path: string) =>
  path
    .split('M')
    .slice(1)
    .map((part) => part.match(/-?\d+ -?\d+/g)?.map((point) => point.split(' ').map(Number)) ?? []);

describe('a reply beside a claim that it does not answer', () => {
  const { 'the whole case': graph } = graphs;
  const stopped = async () => {
    const { lines, boxes } = await layoutOfGraph(graph);
    return { boxes, lines: lines.filter(({ kind }) => kind === 'stands-beside') };
  };

  it('is not joined to it: the line stops at a bar from either side', async () => {
    const { lines } = await stopped();
    expect(lines.map(({ from, to }) => `${from} ${to}`)).toEqual([
      'no-forced-labour letter-crimes',
      'labour-laws letter-crimes',
    ]);
    for (const { path, bars = '' } of lines) {
      const [out, back, ...more] = partsOf(path);
      expect(more).toEqual([]);
      const [[outX = 0] = [], [backX = 0] = []] = [out?.at(-1), back?.at(-1)];
      expect(backX - outX).toBeGreaterThan(40);
      expect(partsOf(bars)).toHaveLength(2);
    }
  }, 60_000);

  it('stands near, with the claim that it does answer', async () => {
    const { boxes } = await stopped();
    const claims = boxes.filter(({ id, isGap }) => !isGap && graph.byId.get(id)?.node === 'claim');
    const order = [...claims].sort((a, b) => a.y - b.y).map(({ id }) => id);
    expect(order.slice(0, 2)).toEqual(['letter-crimes', 'eu-product-plan']);
  }, 60_000);
});

it('draws the same graph in the same way', async () => {
  const { 'the whole case': graph } = graphs;
  expect(await layoutOfGraph(graph)).toEqual(await layoutOfGraph(graph));
}, 60_000);
