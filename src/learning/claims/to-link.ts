/** What a learner links who builds the map: every reply, and claims to choose from. */
import { type Graph, type NodeOf, nodesOf } from './graph.ts';
import { misplacedReplies } from './queries.ts';

/** A reply, and the claims of which the news prints it beside one that it does not answer. */
export type ReplyToLink = Pick<NodeOf<'reply'>, 'id' | 'answers' | 'kinds'> & { standsBeside: string | null };

/**
 * The claims are those that some reply answers, and those beside which the news prints a reply that answers another;
 * both in the order of the file.
 */
export function toLink(graph: Graph): { replies: ReplyToLink[]; claims: string[] } {
  const misplaced = new Map(misplacedReplies(graph).map(({ reply, standsBeside }) => [reply, standsBeside]));
  const replies = nodesOf(graph, 'reply').map(({ id, answers, kinds }) => {
    return { id, answers, kinds, standsBeside: misplaced.get(id) ?? null };
  });
  const asked = new Set([...replies.flatMap(({ answers }) => answers), ...misplaced.values()]);
  const claims = nodesOf(graph, 'claim').filter(({ id }) => asked.has(id));
  return { replies, claims: claims.map(({ id }) => id) };
}
