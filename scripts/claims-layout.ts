/**
 * Lays out the claims map: evidence, then claims, then what answers or decides them, each in a column, with the lines
 * between. Where a reply was looked for and not found, a gap stands beside the claim, as large as a reply. What hangs
 * together is laid out by itself, one below the other. Only at build time.
 */
import ElkConstructor, { type ElkExtendedEdge, type ElkNode } from 'elkjs/lib/elk.bundled.js';
import type { Edge, Graph, GraphNode } from '../src/learning/claims/graph.ts';
import type { MapBox, MapLayout, MapLine } from '../src/learning/claims/map-layout.ts';
import { misplacedReplies } from '../src/learning/claims/queries.ts';
import { across, around, broken, middle, type Passage } from './claims-lines.ts';
import { gapId, type Item, itemsOf } from './claims-order.ts';

/** Room for a name and what is said, at the size of small print; all that is longer is read beside the map. */
const sizes = {
  document: { width: 208, height: 88 },
  claim: { width: 280, height: 144 },
  reply: { width: 284, height: 160 },
  decision: { width: 284, height: 128 },
} satisfies Record<GraphNode['node'], { width: number; height: number }>;
const columns = { document: 0, claim: 1, reply: 2, decision: 2 } satisfies Record<GraphNode['node'], number>;
/** For the words that a reply stands beside a claim and does not answer it. */
const WARNING = 36;
/** For what a reply does, where it does more than has room on two rows. */
const THIRD_ROW = 24;
/** Where each column begins: room for arcs before the first, for bends between them and for stubs that do not meet. */
const lefts = [64, 368, 792] as const;
const MARGIN = 16;
const BETWEEN = 20;

const options = {
  'elk.algorithm': 'layered',
  'elk.direction': 'RIGHT',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.padding': '[top=0,left=0,bottom=0,right=0]',
  'elk.partitioning.activate': 'true',
  'elk.separateConnectedComponents': 'false',
  'elk.spacing.nodeNode': String(BETWEEN),
  'elk.spacing.edgeNode': '14',
  'elk.layered.mergeEdges': 'true',
  'elk.layered.nodePlacement.strategy': 'NETWORK_SIMPLEX',
  'elk.layered.considerModelOrder.strategy': 'PREFER_NODES',
  'elk.layered.crossingMinimization.forceNodeModelOrder': 'true',
};

type Link = { id: string; from: string; to: string; stops: boolean };

const idOf = ({ from, kind, to }: Edge) => `${from} ${kind} ${to}`;

/** Who says it is read on the card; that a reply stands beside what it answers is no news. */
function drawnEdges({ edges }: Graph): Edge[] {
  const ids = new Set(edges.map(idOf));
  return edges.filter(
    (edge) => edge.kind !== 'says' && !(edge.kind === 'stands-beside' && ids.has(idOf({ ...edge, kind: 'answers' }))),
  );
}

/** Groups of items that links join, each in the order of the items. */
function joined(items: readonly Item[], links: readonly Link[]): Item[][] {
  const group = new Map(items.map(({ id }) => [id, id]));
  const rootOf = (id: string): string => {
    const parent = group.get(id) ?? id;
    return parent === id ? id : rootOf(parent);
  };
  for (const { from, to } of links) group.set(rootOf(to), rootOf(from));
  const found = new Map<string, Item[]>();
  for (const item of items) found.set(rootOf(item.id), [...(found.get(rootOf(item.id)) ?? []), item]);
  return [...found.values()];
}

type Placed = { boxes: Map<string, MapBox>; levels: Map<string, number>; height: number };

/** The level at which a line passes the column of claims. */
function passing({ sections }: ElkExtendedEdge, claim: ElkNode): number | undefined {
  const [section] = sections ?? [];
  if (!section) return undefined;
  const points = [section.startPoint, ...(section.bendPoints ?? []), section.endPoint];
  const { x: left = 0, width = 0 } = claim;
  const at = points.findIndex((point, index) => {
    const next = points[index + 1];
    return next?.y === point.y && Math.max(point.x, next.x) >= left + width && Math.min(point.x, next.x) <= left;
  });
  return points[at]?.y;
}

type Sizes = (item: Item) => { width: number; height: number };

/** One group, from a height on. The library says how high each stands; how far to the side, its column. */
async function place(
  elk: InstanceType<typeof ElkConstructor>,
  group: readonly Item[],
  links: readonly Link[],
  sizeOf: Sizes,
  top: number,
): Promise<Placed> {
  const kindOf = new Map(group.map((item) => [item.id, item]));
  const wanted: ElkNode = {
    id: 'map',
    layoutOptions: options,
    children: group.map((item) => ({
      id: item.id,
      ...sizeOf(item),
      layoutOptions: { 'elk.partitioning.partition': String(columns[item.node]) },
    })),
    // A line that stops holds nothing together: each reply stands with the claim that it answers.
    edges: links
      .filter(({ from, stops }) => kindOf.has(from) && !stops)
      .map(({ id, from, to }) => ({ id, sources: [from], targets: [to] })),
  };
  const laid: ElkNode = await elk.layout(wanted);
  const children = laid.children ?? [];
  const claim = children.find(({ id }) => kindOf.get(id)?.node === 'claim');
  const boxes = children.flatMap(({ id, y = 0 }): [string, MapBox][] => {
    const item = kindOf.get(id);
    if (!item) return [];
    const { of, isGap, node } = item;
    return [[id, { id: of, isGap, x: lefts[columns[node]] ?? 0, y: Math.round(top + y), ...sizeOf(item) }]];
  });
  const levels = (laid.edges ?? []).flatMap((edge): [string, number][] => {
    const level = claim && passing(edge, claim);
    return level === undefined ? [] : [[edge.id, top + level]];
  });
  return { boxes: new Map(boxes), levels: new Map(levels), height: laid.height ?? 0 };
}

/** The map of a graph; the same graph gives the same map. */
export async function layoutOfGraph(graph: Graph): Promise<MapLayout> {
  const items = itemsOf(graph);
  const gaps = items.filter(({ isGap }) => isGap).map(({ of }) => of);
  const warned = new Set(misplacedReplies(graph).map(({ reply }) => reply));
  const sizeOf: Sizes = ({ id, node }) => {
    const { width, height } = sizes[node];
    const reply = graph.byId.get(id);
    const isLong = reply?.node === 'reply' && reply.kinds.length > 2;
    return { width, height: height + (warned.has(id) ? WARNING : 0) + (isLong ? THIRD_ROW : 0) };
  };
  const columnOf = (id: string) => columns[graph.byId.get(id)?.node ?? 'claim'];
  const edges = drawnEdges(graph);
  const links: Link[] = [
    ...edges
      .filter(({ from, to }) => columnOf(from) !== columnOf(to))
      .map((edge) => {
        const [from, to] = columnOf(edge.from) < columnOf(edge.to) ? [edge.from, edge.to] : [edge.to, edge.from];
        return { id: idOf(edge), from, to, stops: edge.kind === 'stands-beside' };
      }),
    ...gaps.map((claim) => ({ id: gapId(claim), from: claim, to: gapId(claim), stops: false })),
  ];
  const elk = new ElkConstructor();
  const boxes = new Map<string, MapBox>();
  const levels = new Map<string, number>();
  let top = MARGIN;
  for (const group of joined(items, links)) {
    const placed = await place(elk, group, links, sizeOf, top);
    for (const [id, box] of placed.boxes) boxes.set(id, box);
    for (const [id, level] of placed.levels) levels.set(id, level);
    top += placed.height + BETWEEN;
  }
  const passageOf = (id: string): Passage | null => {
    const level = levels.get(id);
    return level === undefined ? null : { left: lefts[1], right: lefts[1] + sizes.claim.width, level };
  };
  const lineOf = (id: string, line: Pick<MapLine, 'from' | 'to' | 'kind'>, target: string): MapLine[] => {
    const a = boxes.get(line.from);
    const placed = boxes.get(target);
    if (!a || !placed) return [];
    // Below the middle, where replies end.
    const b = line.kind === 'about' ? { ...placed, y: placed.y + placed.height / 4 } : placed;
    if (line.kind === 'stands-beside') return [{ ...line, ...broken(a, b), end: middle(b, 'left') }];
    if (a.x === b.x) return [{ ...line, path: around(a, b), end: middle(b, 'left') }];
    const [left, right] = a.x < b.x ? [a, b] : [b, a];
    const isFar = left.x === lefts[0] && right.x === lefts[2];
    return [
      {
        ...line,
        path: across(left, right, isFar ? passageOf(id) : null),
        end: middle(b, b === left ? 'right' : 'left'),
      },
    ];
  };
  const width = lefts[2] + sizes.reply.width + MARGIN;
  return {
    width: items.length === 0 ? 0 : width,
    height: items.length === 0 ? 0 : Math.ceil(top),
    boxes: [...boxes.values()],
    lines: [
      ...edges.flatMap((edge) => lineOf(idOf(edge), { from: edge.from, to: edge.to, kind: edge.kind }, edge.to)),
      ...gaps.flatMap((id) => lineOf(gapId(id), { from: id, to: id, kind: 'gap' }, gapId(id))),
    ],
  };
}
