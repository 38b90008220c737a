/** The order in which the claims map is read from top to bottom. */
import { type Graph, type GraphNode, nodesOf, repliesTo } from '../src/learning/claims/graph.ts';
import { claimsWithoutReply, misplacedReplies } from '../src/learning/claims/queries.ts';

/** A card, or the gap where a reply was looked for and not found. */
export type Item = { id: string; of: string; isGap: boolean; node: GraphNode['node'] };

export const gapId = (claim: string) => `${claim} gap`;

/** Where each claim stands among the claims, so that what is linked to it can stand in the same order. */
function levelOf(graph: Graph, document: GraphNode, claims: readonly string[]): number {
  const linked = graph.edges.flatMap(({ from, to }) =>
    from === document.id ? [to] : to === document.id ? [from] : [],
  );
  const levels = linked.map((id) => claims.indexOf(id)).filter((level) => level !== -1);
  return Math.min(claims.length, ...levels);
}

/**
 * Claims in the order of the file, each with its gap or its replies and what was decided about it. A reply that the news
 * prints beside a claim which it does not answer comes next, with the claim that it does answer: near enough to be mixed up.
 */
export function itemsOf(graph: Graph): Item[] {
  const found = new Map<string, Item>();
  const add = ({ id, node }: GraphNode) => found.set(id, { id, of: id, isGap: false, node });
  const gaps = new Set(claimsWithoutReply(graph).flatMap(({ id, noReply }) => (noReply === undefined ? [] : [id])));
  const misplaced = misplacedReplies(graph);
  const visit = (claim: GraphNode) => {
    if (found.has(claim.id)) return;
    add(claim);
    const gap = gapId(claim.id);
    if (gaps.has(claim.id)) found.set(gap, { id: gap, of: claim.id, isGap: true, node: 'reply' });
    for (const reply of repliesTo(graph, claim.id)) add(reply);
    for (const decision of nodesOf(graph, 'decision')) if (decision.about.includes(claim.id)) add(decision);
    const answered = misplaced
      .filter(({ standsBeside }) => standsBeside === claim.id)
      .flatMap(({ answers }) => answers);
    for (const id of answered) {
      const other = graph.byId.get(id);
      if (other) visit(other);
    }
  };
  const claims = nodesOf(graph, 'claim');
  claims.forEach(visit);
  const order = [...found.keys()];
  const documents = nodesOf(graph, 'document')
    .map((document) => ({ document, level: levelOf(graph, document, order) }))
    .sort((a, b) => a.level - b.level);
  for (const { document } of documents) add(document);
  graph.nodes.forEach((node) => {
    if (!found.has(node.id)) add(node);
  });
  return [...found.values()];
}
