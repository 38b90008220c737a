/** Lays out a chart of the law: boxes for stages, lines with right angles between them. Only at build time. */
import ElkConstructor, {
  type ElkEdgeSection,
  type ElkExtendedEdge,
  type ElkNode,
  type ElkPoint,
  type ElkPort,
} from 'elkjs/lib/elk.bundled.js';
import { type Chart, type ChartName, charts } from '../src/law/arrows.ts';
import type { ChartLayout, ChartLine, Point } from '../src/learning/figures/chart-layout.ts';
import { ranksOf } from './chart-ranks.ts';

/** Room for a name of three short lines, and to be pressed by a thumb. */
const box = { width: 94, height: 52 };
const CORNER = 5;
/** How far a sign stands before the tip of its line. */
const SIGN = 14;

const options = {
  'elk.algorithm': 'layered',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.padding': '[top=10,left=8,bottom=10,right=8]',
  'elk.spacing.nodeNode': '12',
  'elk.spacing.edgeNode': '8',
  'elk.spacing.edgeEdge': '5',
  'elk.spacing.portPort': '5',
  'elk.layered.nodePlacement.strategy': 'NETWORK_SIMPLEX',
  'elk.layered.spacing.nodeNodeBetweenLayers': '20',
  'elk.layered.spacing.edgeNodeBetweenLayers': '12',
  'elk.layered.spacing.edgeEdgeBetweenLayers': '6',
  'elk.layered.thoroughness': '60',
};

/** Which way the ranks follow each other, and the sides of a box that look back and ahead. */
const directions = [
  { name: 'RIGHT', back: 'WEST', ahead: 'EAST' },
  { name: 'DOWN', back: 'NORTH', ahead: 'SOUTH' },
] as const;
type Direction = (typeof directions)[number];

type Way = 'ahead' | 'back' | 'beside';
/** All arrows between the same two stages. */
type Line = { id: string; from: string; to: string; way: Way };

function linesOf({ arrows }: Chart, rank: (stage: string) => number): Line[] {
  const pairs = new Map(arrows.map(({ from, to }) => [`${from} ${to}`, { from, to }]));
  return [...pairs].map(([id, { from, to }]) => {
    const way = rank(from) < rank(to) ? 'ahead' : rank(from) > rank(to) ? 'back' : 'beside';
    return { id, from, to, way };
  });
}

const leaves = ({ id }: Pick<Line, 'id'>) => `${id} leaves`;
const enters = (stage: string, side: 'ahead' | 'back') => `${stage} entered from ${side}`;
const turn = (stage: string) => `${stage} turn`;

/**
 * A box with a place for each line that leaves it, and one for all that enter it on a side: so each line can be followed
 * from where it begins, what meets goes to the same stage, and there and back never lie on each other.
 */
function nodeOf(id: string, lines: readonly Line[], { back, ahead }: Direction): ElkNode {
  const port = (name: string, side: string): ElkPort => ({ id: name, layoutOptions: { 'elk.port.side': side } });
  const isEntered = (ways: readonly Way[]) => lines.some(({ to, way }) => to === id && ways.includes(way));
  return {
    id,
    ...box,
    layoutOptions: { 'elk.portConstraints': 'FIXED_SIDE' },
    ports: [
      ...lines.filter(({ from }) => from === id).map((line) => port(leaves(line), line.way === 'back' ? back : ahead)),
      ...(isEntered(['ahead']) ? [port(enters(id, 'back'), back)] : []),
      ...(isEntered(['beside', 'back']) ? [port(enters(id, 'ahead'), ahead)] : []),
    ],
  };
}

/** Where lines between stages of one rank turn round: a point beyond it, on the way to the next. */
function turnOf(stage: string, { back }: Direction): ElkNode {
  return {
    id: turn(stage),
    width: 1,
    height: 1,
    layoutOptions: { 'elk.portConstraints': 'FIXED_SIDE' },
    ports: [{ id: `${turn(stage)} port`, layoutOptions: { 'elk.port.side': back } }],
  };
}

/** The library hears of lines ahead alone. One that leads back is told from its end; one beside comes in two halves. */
function edgesOf(lines: readonly Line[]): ElkExtendedEdge[] {
  const turning = new Set(lines.filter(({ way }) => way === 'beside').map(({ to }) => to));
  return [
    ...lines.map((line) => {
      const { id, to, way } = line;
      if (way === 'back') return { id, sources: [enters(to, 'ahead')], targets: [leaves(line)] };
      const target = way === 'ahead' ? enters(to, 'back') : `${turn(to)} port`;
      return { id, sources: [leaves(line)], targets: [target] };
    }),
    ...[...turning].map((to) => ({ id: turn(to), sources: [enters(to, 'ahead')], targets: [`${turn(to)} port`] })),
  ];
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

const isSame = (a: number, b: number) => Math.abs(a - b) < 0.01;
const isStraight = (a: Point, b: Point, c: Point) =>
  (isSame(a.x, b.x) && isSame(b.x, c.x)) || (isSame(a.y, b.y) && isSame(b.y, c.y));

/** Without the points between its ends on a straight part, and without what goes out and back on itself. */
function straightened(points: readonly Point[]): Point[] {
  const kept: Point[] = [];
  for (const point of points) {
    for (let [a, b] = kept.slice(-2); a && b && isStraight(a, b, point); [a, b] = kept.slice(-2)) kept.pop();
    kept.push(point);
  }
  return kept;
}

const pointsOf = ({ startPoint, bendPoints = [], endPoint }: ElkEdgeSection): Point[] => [
  startPoint,
  ...bendPoints,
  endPoint,
];

function drawn({ id, from, to, way }: Line, points: (edge: string) => Point[]): ChartLine {
  const told = points(id);
  const ways = {
    ahead: () => told,
    back: () => told.toReversed(),
    beside: () => [...told, ...points(turn(to)).toReversed()],
  };
  const line = straightened(ways[way]());
  const [end, before] = line.toReversed();
  if (!end || !before) throw new RangeError(`The line '${id}' was not drawn.`);
  return { from, to, path: pathOf(line), tip: tipOf(before, end), sign: towards(end, before, SIGN) };
}

async function laidOut(chart: Chart, direction: Direction): Promise<ChartLayout> {
  const ranks = ranksOf(chart);
  const rank = (stage: string) => ranks.get(stage) ?? 0;
  const lines = linesOf(chart, rank);
  const turning = chart.stages.filter((stage) => lines.some(({ to, way }) => way === 'beside' && to === stage));
  const elk = new ElkConstructor();
  const graph: ElkNode = {
    id: 'chart',
    layoutOptions: { ...options, 'elk.direction': direction.name },
    children: [
      ...chart.stages.map((id) => nodeOf(id, lines, direction)),
      ...turning.map((stage) => turnOf(stage, direction)),
    ],
    edges: edgesOf(lines),
  };
  const { width = 0, height = 0, children = [], edges = [] } = await elk.layout(graph);
  const sections = new Map(edges.map(({ id, sections: [section] = [] }) => [id, section]));
  const points = (edge: string) => {
    const section = sections.get(edge);
    return section ? pointsOf(section) : [];
  };
  return {
    width: Math.ceil(width),
    height: Math.ceil(height),
    stages: children
      .filter(({ id }) => ranks.has(id))
      .map(({ id, x = 0, y = 0 }) => ({ id, x: Math.round(x), y: Math.round(y), ...box }))
      .sort((a, b) => rank(a.id) - rank(b.id) || a.y - b.y || a.x - b.x),
    lines: lines.map((line) => drawn(line, points)),
  };
}

/** The drawing of a chart, the way that is narrower: it stands beside a text. The same chart gives the same drawing. */
export async function layoutOf(chart: Chart): Promise<ChartLayout> {
  const [across, down] = directions;
  const [wide, tall] = await Promise.all([laidOut(chart, across), laidOut(chart, down)]);
  return wide.width <= tall.width ? wide : tall;
}

const isChart = (name: string): name is ChartName => Object.hasOwn(charts, name);

/** @throws {RangeError} where the law has no chart of this name */
export async function layoutOfNamed(name: string): Promise<ChartLayout> {
  if (!isChart(name))
    throw new RangeError(`There is no chart '${name}'; there are: ${Object.keys(charts).join(', ')}.`);
  return layoutOf(charts[name]);
}
