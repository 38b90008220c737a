/**
 * Lays out the claims map: evidence, then claims, then what answers or decides them, each in a column, with the lines
 * between. Where a reply was looked for and not found, a gap
 * stands beside the claim, as large as a reply. Only at build time.
 */
import ElkConstructor, { type ElkExtendedEdge, type ElkNode } from 'elkjs/lib/elk.bundled.js';
import type { Edge, Graph, GraphNode } from '../src/learning/claims/graph.ts';
import type { MapBox, MapLayout, MapLine } from '../src/learning/claims/map-layout.ts';
import { claimsWithoutReply } from '../src/learning/claims/queries.ts';

/** Room for a name and what is said, at the size of small print; all that is longer is read beside the map. */
const sizes = {
  document: { width: 208, height: 88 },
  claim: { width: 288, height: 144 },
  reply: { width: 296, height: 144 },
  decision: { width: 296, height: 120 },
} satisfies Record<GraphNode['node'], { width: number; height: number }>;
const columns = { document: 0, claim: 1, reply: 2, decision: 2 } satisfies Record<GraphNode['node'], number>;

const options = {
  'elk.algorithm': 'layered',
  'elk.direction': 'RIGHT',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.padding': '[top=16,left=64,bottom=16,right=16]',
  'elk.partitioning.activate': 'true',
  'elk.separateConnectedComponents': 'false',
  'elk.spacing.nodeNode': '20',
  'elk.spacing.edgeNode': '14',
  'elk.layered.mergeEdges': 'true',
  'elk.layered.nodePlacement.strategy': 'NETWORK_SIMPLEX',
  'elk.layered.spacing.nodeNodeBetweenLayers': '96',
  'elk.layered.spacing.edgeEdgeBetweenLayers': '1',
  'elk.layered.considerModelOrder.strategy': 'PREFER_NODES',
};

const gapId = (claim: string) => `${claim} gap`;
/** Who says it is read on the card; that a reply stands beside what it answers is no news. */
const isDrawn = ({ kind, from, to }: Edge, _: number, edges: readonly Edge[]) =>
  kind !== 'says' &&
  !(
    kind === 'stands-beside' &&
    edges.some((other) => other.kind === 'answers' && other.from === from && other.to === to)
  );

type Point = { x: number; y: number };
const middle = ({ x, y, width, height }: MapBox, side: 'left' | 'right'): Point => ({
  x: side === 'left' ? x : x + width,
  y: y + height / 2,
});
const written = ({ x, y }: Point) => `${Math.round(x)} ${Math.round(y)}`;

/** From one side of a gap between columns to the other: level at both ends. */
function bend(from: Point, to: Point): string {
  const half = (from.x + to.x) / 2;
  return `C${written({ x: half, y: from.y })} ${written({ x: half, y: to.y })} ${written(to)}`;
}

/** The level at which a line passes a column that lies between its ends. */
function passing({ sections }: ElkExtendedEdge, left: number, right: number): number | undefined {
  const [section] = sections ?? [];
  if (!section) return undefined;
  const points = [section.startPoint, ...(section.bendPoints ?? []), section.endPoint];
  const at = points.findIndex((point, index) => {
    const next = points[index + 1];
    return (
      next !== undefined &&
      next.y === point.y &&
      Math.max(point.x, next.x) >= right &&
      Math.min(point.x, next.x) <= left
    );
  });
  return points[at]?.y;
}

/** Between neighbours a single bend; past a column level through the room that was left for it. */
function across(a: MapBox, b: MapBox, between: MapBox | undefined, level: number | undefined): string {
  const [start, end] = [middle(a, 'right'), middle(b, 'left')];
  if (!between || level === undefined) return `M${written(start)}${bend(start, end)}`;
  const left = { x: between.x - 12, y: level };
  const right = { x: between.x + between.width + 12, y: level };
  return `M${written(start)}${bend(start, left)}L${written(right)}${bend(right, end)}`;
}

/** Within one column: out to the side and back, farther for a longer way. */
function around(a: MapBox, b: MapBox): string {
  const [from, to] = [middle(a, 'left'), middle(b, 'left')];
  const out = from.x - Math.min(56, 20 + Math.abs(to.y - from.y) / 24);
  return `M${written(from)}C${written({ x: out, y: from.y })} ${written({ x: out, y: to.y })} ${written(to)}`;
}

function elkGraph(graph: Graph, gaps: readonly string[]): ElkNode {
  const column = (id: string) => columns[graph.byId.get(id)?.node ?? 'claim'];
  const partition = (of: number) => ({ layoutOptions: { 'elk.partitioning.partition': String(of) } });
  const edges = graph.edges
    .filter(isDrawn)
    .filter((edge) => column(edge.from) !== column(edge.to))
    .map(({ from, to, kind }) => {
      const isForward = column(from) < column(to);
      const [source, target] = isForward ? [from, to] : [to, from];
      return { id: `${from} ${kind} ${to}`, sources: [source], targets: [target] };
    });
  return {
    id: 'map',
    layoutOptions: options,
    children: [
      ...graph.nodes.map(({ id, node }) => ({ id, ...sizes[node], ...partition(columns[node]) })),
      ...gaps.map((claim) => ({ id: gapId(claim), ...sizes.reply, ...partition(columns.reply) })),
    ],
    edges: [...edges, ...gaps.map((claim) => ({ id: gapId(claim), sources: [claim], targets: [gapId(claim)] }))],
  };
}

/** The map of a graph; the same graph gives the same map. */
export async function layoutOfGraph(graph: Graph): Promise<MapLayout> {
  const gaps = claimsWithoutReply(graph).flatMap(({ id, noReply }) => (noReply === undefined ? [] : [id]));
  const { width = 0, height = 0, children = [], edges = [] } = await new ElkConstructor().layout(elkGraph(graph, gaps));
  const boxes = new Map(
    children.map(({ id, x = 0, y = 0, width: w = 0, height: h = 0 }): [string, MapBox] => {
      const isGap = !graph.byId.has(id);
      return [id, { id: isGap ? id.slice(0, -gapId('').length) : id, isGap, x, y, width: w, height: h }];
    }),
  );
  const claim = [...boxes.values()].find((box) => !box.isGap && graph.byId.get(box.id)?.node === 'claim');
  const routed = new Map(edges.map((edge) => [edge.id, edge]));
  const columnOf = (id: string) => columns[graph.byId.get(id)?.node ?? 'claim'];
  const lineOf = ({ from, to, kind }: Edge): MapLine[] => {
    const [a, b] = [boxes.get(from), boxes.get(to)];
    if (!a || !b) return [];
    if (columnOf(from) === columnOf(to)) return [{ from, to, kind, path: around(a, b), end: middle(b, 'left') }];
    const [left, right] = columnOf(from) < columnOf(to) ? [a, b] : [b, a];
    const isFar = Math.abs(columnOf(from) - columnOf(to)) > 1;
    const edge = routed.get(`${from} ${kind} ${to}`);
    const level = claim && edge && isFar ? passing(edge, claim.x, claim.x + claim.width) : undefined;
    const end = middle(b, b === left ? 'right' : 'left');
    return [{ from, to, kind, path: across(left, right, isFar ? claim : undefined, level), end }];
  };
  const toGap = (id: string): MapLine[] => {
    const [a, b] = [boxes.get(id), boxes.get(gapId(id))];
    return a && b
      ? [{ from: id, to: id, kind: 'gap', path: across(a, b, undefined, undefined), end: middle(b, 'left') }]
      : [];
  };
  return {
    width: Math.ceil(width),
    height: Math.ceil(height),
    boxes: [...boxes.values()].map((box) => ({ ...box, x: Math.round(box.x), y: Math.round(box.y) })),
    lines: [...graph.edges.filter(isDrawn).flatMap(lineOf), ...gaps.flatMap(toGap)],
  };
}
