/** What was told again until it said another thing than at first. */
import { type Graph, type GraphNode, nodeOf } from './graph.ts';

/** From what was printed last, back to where it was first said. */
export type Retelling = { id: string; nodes: string[] };

function back(graph: Graph, node: GraphNode, seen: readonly string[]): string[] {
  const here = [...seen, node.id];
  const { retells } = node;
  return retells === undefined || here.includes(retells) ? here : back(graph, nodeOf(graph, retells), here);
}

/** One for each node that prints otherwise what another says, in the order of the file. */
export function retellingsOf(graph: Graph): Retelling[] {
  return graph.nodes
    .filter(({ verification, retells }) => verification === 'misreported' && retells !== undefined)
    .map((node) => ({ id: node.id, nodes: back(graph, node, []) }));
}
