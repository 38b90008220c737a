/** What of the argument graph is shown when a reader asks for a part of it. */
import { type Graph, type GraphNode, nodesOf, type ReplyKind, repliesTo } from './graph.ts';
import { type Standing, standingOf } from './standing.ts';

/** `null` where nothing is asked for. `year` has four digits. */
export type Filter = {
  speaker: string | null;
  kind: ReplyKind | null;
  year: string | null;
  standing: Standing | null;
};
export const everything: Filter = { speaker: null, kind: null, year: null, standing: null };

/** A reply and the claims that it answers are looked at together: what is asked of the one may be met by the other. */
function hasKind(graph: Graph, node: GraphNode, kind: ReplyKind): boolean {
  if (node.node === 'reply') return node.kinds.includes(kind);
  return node.node === 'claim' && repliesTo(graph, node.id).some(({ kinds }) => kinds.includes(kind));
}

function hasStanding(graph: Graph, node: GraphNode, standing: Standing): boolean {
  if (node.node === 'claim') return standingOf(graph, node.id).includes(standing);
  return node.node === 'reply' && node.answers.some((claim) => standingOf(graph, claim).includes(standing));
}

function matches(graph: Graph, node: GraphNode, { speaker, kind, year, standing }: Filter): boolean {
  return (
    (speaker === null || node.speaker === speaker) &&
    (year === null || node.date.startsWith(year)) &&
    (kind === null || hasKind(graph, node, kind)) &&
    (standing === null || hasStanding(graph, node, standing))
  );
}

/**
 * The nodes that match all that is asked, and what they answer or are answered by: a reply never stands without its claim,
 * and a claim only without replies of another kind than that which is asked for.
 */
export function shownBy(graph: Graph, filter: Filter): ReadonlySet<string> {
  const matching = new Set(graph.nodes.filter((node) => matches(graph, node, filter)).map(({ id }) => id));
  const shown = new Set(matching);
  for (const { id, answers } of nodesOf(graph, 'reply'))
    for (const claim of answers) {
      if (matching.has(id)) shown.add(claim);
      if (matching.has(claim) && filter.kind === null) shown.add(id);
    }
  return shown;
}

/** What can be asked for, each in the order in which it first occurs; years in their own. */
export function choicesOf(graph: Graph): {
  speakers: string[];
  kinds: ReplyKind[];
  years: string[];
  standings: Standing[];
} {
  const standings = nodesOf(graph, 'claim').flatMap(({ id }) => standingOf(graph, id));
  return {
    speakers: [...new Set(graph.nodes.map(({ speaker }) => speaker))],
    kinds: [...new Set(nodesOf(graph, 'reply').flatMap(({ kinds }) => kinds))],
    years: [...new Set(graph.nodes.map(({ date }) => date.slice(0, 4)))].sort(),
    standings: [...new Set(standings)],
  };
}
