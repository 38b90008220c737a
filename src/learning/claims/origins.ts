/** Where a statement comes from: sources that copy one another are one source. */
import { type Graph, type GraphNode, nodeOf } from './graph.ts';

/** A source, and the one that it copies or rests on. */
export type SourceLink = { id: string; restsOn?: string | undefined };

/** From a source to the one at the end of what it rests on, each once; a ring ends where it began. */
export function trail(sources: readonly SourceLink[], id: string): string[] {
  const found: string[] = [];
  for (let next: string | undefined = id; next !== undefined && !found.includes(next); ) {
    found.push(next);
    const current: string = next;
    next = sources.find((source) => source.id === current)?.restsOn;
  }
  return found;
}

const trailFor = (node: GraphNode, sources: readonly SourceLink[], id: string) =>
  node.firstHand.includes(id) ? [id] : trail(sources, id);

/** The sources at the end of all trails of a node. One that tells this node at first hand is an end itself. */
export function originsOf(node: GraphNode, sources: readonly SourceLink[]): string[] {
  return [...new Set(node.sources.map((id) => trailFor(node, sources, id).at(-1) ?? id))];
}

/** All that rests on one source alone; `copies` are the sources that only pass it on. */
export type OneOrigin = { origin: string; nodes: string[]; copies: string[] };

export function onOneOrigin({ nodes }: Graph, sources: readonly SourceLink[]): OneOrigin[] {
  const groups = new Map<string, { nodes: string[]; copies: Set<string> }>();
  for (const node of nodes) {
    const [origin, ...others] = originsOf(node, sources);
    if (origin === undefined || others.length > 0) continue;
    const group = groups.get(origin) ?? { nodes: [], copies: new Set() };
    group.nodes.push(node.id);
    for (const id of node.sources) if (id !== origin) group.copies.add(id);
    groups.set(origin, group);
  }
  return [...groups].map(([origin, group]) => ({ origin, nodes: group.nodes, copies: [...group.copies] }));
}

/**
 * One way from a sentence of the news back to where it was first said: the nodes that it retells or is known through,
 * nearest first, and the sources of the last of them, each with what it rests on.
 */
export type Chain = { nodes: string[]; sources: string[][] };

function waysBack(graph: Graph, id: string, before: readonly string[]): string[][] {
  const here = [...before, id];
  const { retells, restsOn } = nodeOf(graph, id);
  // What is told again leads further back than the paper through which it is known.
  const next = (retells === undefined ? restsOn : [retells]).filter((target) => !here.includes(target));
  return next.length === 0 ? [here] : next.flatMap((target) => waysBack(graph, target, here));
}

/** Every chain of a sentence, one for each statement that it tells and each way back from there. */
export function chainsOf(graph: Graph, sources: readonly SourceLink[], sentence: string): Chain[] {
  return graph.nodes
    .filter(({ inNews }) => inNews.includes(sentence))
    .flatMap(({ id }) => waysBack(graph, id, []))
    .map((nodes) => {
      const last = nodeOf(graph, nodes.at(-1) ?? '');
      return { nodes, sources: last.sources.map((id) => trailFor(last, sources, id)) };
    });
}
