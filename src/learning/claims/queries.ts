/** What can be asked of the argument graph. Each answer is in the order of the file. */
import { type Graph, type NodeOf, nodesOf, type ReplyKind, repliesTo } from './graph.ts';
import { decidersOf } from './standing.ts';

/** The claims that nobody answers. `noReply` on them says that a reply was looked for. */
export function claimsWithoutReply(graph: Graph): NodeOf<'claim'>[] {
  return nodesOf(graph, 'claim').filter(({ id }) => repliesTo(graph, id).length === 0);
}

/** A reply that the news prints beside a claim which it does not answer. */
export type Misplaced = { reply: string; standsBeside: string; answers: readonly string[] };

export function misplacedReplies(graph: Graph): Misplaced[] {
  return nodesOf(graph, 'reply').flatMap(({ id, printedBeside, answers }) =>
    printedBeside === undefined || answers.includes(printedBeside)
      ? []
      : [{ reply: id, standsBeside: printedBeside, answers }],
  );
}

/** The replies that do a thing, perhaps among others. */
export function repliesOfKind(graph: Graph, kind: ReplyKind): NodeOf<'reply'>[] {
  return nodesOf(graph, 'reply').filter(({ kinds }) => kinds.includes(kind));
}

/** Each claim of a party that a body dealt with, and what that body said or decided. */
export type SaidAndFound = { claim: string; said: string; found: { id: string; by: string }[] };

/**
 * What parties say as against what a body found or decided. A finding that is about no other claim stands alone:
 * nobody in the graph had said the same before.
 */
export function saidAndFound(graph: Graph): { pairs: SaidAndFound[]; alone: string[] } {
  const claims = nodesOf(graph, 'claim');
  const pairs = claims.flatMap(({ id, speaker }) => {
    const found = decidersOf(graph, id).map((decider) => ({ id: decider.id, by: decider.speaker }));
    return found.length === 0 ? [] : [{ claim: id, said: speaker, found }];
  });
  const alone = claims.filter(({ kind, about }) => kind === 'finding' && about.length === 0).map(({ id }) => id);
  return { pairs, alone };
}
