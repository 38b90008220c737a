/**
 * The argument graph: who said what, what answers it, and on what it rests. Built once from the nodes of
 * `content/claims.yaml`; pure, by ids only, no words.
 */
import type { ClaimSource } from '../../content/claims-schemas.ts';

/** A claim, a reply, a document or a decision. */
export type GraphNode = ClaimSource;
export type NodeOf<N extends GraphNode['node']> = Extract<GraphNode, { node: N }>;
export type ClaimKind = NodeOf<'claim'>['kind'];
export type ReplyKind = NodeOf<'reply'>['kinds'][number];

/**
 * An edge, read in the direction of its name: `from` says `to`, `from` answers `to`. `rests-on`: the node through which
 * we know it. `retells`: the statement that it tells again. `about`: what a finding or decision deals with.
 * `stands-beside`: the claim beside which the news prints a reply.
 */
export type EdgeKind = 'says' | 'answers' | 'cites' | 'supports' | 'rests-on' | 'retells' | 'about' | 'stands-beside';
export type Edge = { from: string; to: string; kind: EdgeKind; replyKinds?: readonly ReplyKind[] };

export type Graph = {
  nodes: readonly GraphNode[];
  /** The speaker's id is the `from` of each edge `says`; all other ends are nodes. */
  edges: readonly Edge[];
  byId: ReadonlyMap<string, GraphNode>;
};

function edgesOf(node: GraphNode): Edge[] {
  const to = (kind: EdgeKind, ids: readonly string[]): Edge[] => ids.map((id) => ({ from: node.id, to: id, kind }));
  return [
    { from: node.speaker, to: node.id, kind: 'says' },
    ...(node.node === 'reply' ? to('answers', node.answers).map((edge) => ({ ...edge, replyKinds: node.kinds })) : []),
    ...to('cites', node.cites),
    ...to('supports', node.supports),
    ...to('rests-on', node.restsOn),
    ...to('retells', node.retells === undefined ? [] : [node.retells]),
    ...to('about', 'about' in node ? node.about : []),
    ...to('stands-beside', 'printedBeside' in node && node.printedBeside !== undefined ? [node.printedBeside] : []),
  ];
}

/**
 * @param nodes of checked content: ids are unique
 * @throws {RangeError} where an edge leads to a node that is not there
 */
export function graphOf(nodes: readonly GraphNode[]): Graph {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const edges = nodes.flatMap(edgesOf);
  const stray = edges.find(({ to }) => !byId.has(to));
  if (stray !== undefined) throw new RangeError(`'${stray.from}' leads to '${stray.to}', and there is no such node.`);
  return { nodes, edges, byId };
}

/** @throws {RangeError} where there is no such node */
export function nodeOf({ byId }: Graph, id: string): GraphNode {
  const node = byId.get(id);
  if (node === undefined) throw new RangeError(`There is no node '${id}' in the graph.`);
  return node;
}

/** The nodes of one kind, in the order of the file. */
export function nodesOf<N extends GraphNode['node']>({ nodes }: Graph, kind: N): NodeOf<N>[] {
  return nodes.filter((node): node is NodeOf<N> => node.node === kind);
}

/** The replies to a claim, in the order of the file. */
export function repliesTo(graph: Graph, claim: string): NodeOf<'reply'>[] {
  return nodesOf(graph, 'reply').filter(({ answers }) => answers.includes(claim));
}

/** The speakers of the graph, each with what it says, in the order in which they first speak. */
export function speakersOf({ nodes }: Graph): { id: string; says: string[] }[] {
  const speakers = new Map<string, string[]>();
  for (const { id, speaker } of nodes) speakers.set(speaker, [...(speakers.get(speaker) ?? []), id]);
  return [...speakers].map(([id, says]) => ({ id, says }));
}
