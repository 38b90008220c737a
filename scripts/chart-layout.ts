/** Lays out a chart of the law: boxes for stages, lines with right angles between them. Only at build time. */
import ElkConstructor, { type ElkExtendedEdge, type ElkNode, type ElkPoint } from 'elkjs/lib/elk.bundled.js';
import { type Arrow, type Chart, type ChartName, charts } from '../src/law/arrows.ts';
import type { ChartLayout, ChartLine, Point } from '../src/learning/figures/chart-layout.ts';

/** Room for a name of two lines, and to be pressed by a thumb. */
const box = { width: 128, height: 50 };
const CORNER = 6;
/** How far a sign stands before the tip of its line. */
const SIGN = 14;

const options = {
  'elk.algorithm': 'layered',
  'elk.direction': 'DOWN',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.padding': '[top=6,left=12,bottom=6,right=12]',
  'elk.spacing.nodeNode': '14',
  'elk.spacing.edgeNode': '10',
  'elk.spacing.edgeEdge': '8',
  'elk.layered.mergeEdges': 'true',
  'elk.layered.cycleBreaking.strategy': 'MODEL_ORDER',
  'elk.layered.nodePlacement.strategy': 'NETWORK_SIMPLEX',
  'elk.layered.spacing.nodeNodeBetweenLayers': '28',
  'elk.layered.spacing.edgeNodeBetweenLayers': '15',
  'elk.layered.spacing.edgeEdgeBetweenLayers': '8',
};

/** Every stage that can be reached from each, over one arrow or more. */
function reachable({ stages, arrows }: Chart): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(
    stages.map((start) => {
      const seen = new Set<string>();
      const next = [start];
      for (let from = next.pop(); from !== undefined; from = next.pop())
        for (const { to } of arrows.filter((arrow) => arrow.from === from))
          if (!seen.has(to)) {
            seen.add(to);
            next.push(to);
          }
      return [start, seen];
    }),
  );
}

/** What cannot be gone back to stands above; stages between which one goes to and fro, in the order of the law. */
function downwards(chart: Chart): readonly string[] {
  const reach = reachable(chart);
  const isAbove = (a: string, b: string) => reach.get(a)?.has(b) === true && reach.get(b)?.has(a) !== true;
  const rest = [...chart.stages];
  const order: string[] = [];
  while (rest.length > 0) {
    const at = rest.findIndex((one) => !rest.some((other) => isAbove(other, one)));
    order.push(...rest.splice(at, 1));
  }
  return order;
}

/** A point on the way from `a` to `b`; nothing on a line has the length 0. */
function towards(a: Point, b: Point, distance: number): Point {
  const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
  return { x: a.x + ((b.x - a.x) * distance) / length, y: a.y + ((b.y - a.y) * distance) / length };
}

const length = (a: Point, b: Point) => Math.hypot(b.x - a.x, b.y - a.y);
const written = ({ x, y }: Point) => `${Math.round(x)} ${Math.round(y)}`;

/** Round corners: each is cut off and bridged by a curve. */
function pathOf(points: readonly ElkPoint[]): string {
  const parts = points.map((point, index) => {
    const [before, after] = [points[index - 1], points[index + 1]];
    if (!before) return `M${written(point)}`;
    if (!after) return `L${written(point)}`;
    const corner = Math.min(CORNER, length(before, point) / 2, length(point, after) / 2);
    return `L${written(towards(point, before, corner))}Q${written(point)} ${written(towards(point, after, corner))}`;
  });
  return parts.join('');
}

/** Lines end straight, so there are four tips, each written from its point on: alike texts travel as one. */
function tipOf(before: Point, end: Point): string {
  const [x, y] = [Math.sign(end.x - before.x), Math.sign(end.y - before.y)];
  const back = x === 0 ? `l-4 ${-7 * y}h8z` : `l${-7 * x}-4v8z`;
  return `M${written(end)}${back}`;
}

function lineOf({ id, sections, sources: [from = ''], targets: [to = ''] }: ElkExtendedEdge): ChartLine {
  const [section] = sections ?? [];
  if (!section) throw new RangeError(`The line '${id}' was not drawn.`);
  const points = [section.startPoint, ...(section.bendPoints ?? []), section.endPoint];
  const [before, end] = [points.at(-2) ?? section.startPoint, section.endPoint];
  return { from, to, path: pathOf(points), tip: tipOf(before, end), sign: towards(end, before, SIGN) };
}

/** Arrows between the same two stages share a line. */
const linesOf = (arrows: readonly Arrow[]) =>
  [...new Map(arrows.map(({ from, to }) => [`${from} ${to}`, { from, to }]))].map(([id, { from, to }]) => ({
    id,
    sources: [from],
    targets: [to],
  }));

/** The drawing of a chart; the same chart gives the same drawing. */
export async function layoutOf(chart: Chart): Promise<ChartLayout> {
  const elk = new ElkConstructor();
  const graph: ElkNode = {
    id: 'chart',
    layoutOptions: options,
    children: downwards(chart).map((id) => ({ id, ...box })),
    edges: linesOf(chart.arrows),
  };
  const { width = 0, height = 0, children = [], edges = [] } = await elk.layout(graph);
  return {
    width: Math.ceil(width),
    height: Math.ceil(height),
    stages: children.map(({ id, x = 0, y = 0 }) => ({ id, x: Math.round(x), y: Math.round(y), ...box })),
    lines: edges.map(lineOf),
  };
}

const isChart = (name: string): name is ChartName => Object.hasOwn(charts, name);

/** @throws {RangeError} where the law has no chart of this name */
export async function layoutOfNamed(name: string): Promise<ChartLayout> {
  if (!isChart(name))
    throw new RangeError(`There is no chart '${name}'; there are: ${Object.keys(charts).join(', ')}.`);
  return layoutOf(charts[name]);
}
