/** The claims and replies of the news: as it prints them, and as the record links them. */
import { type ClaimKind, type Graph, type NodeOf, nodesOf, repliesTo } from './graph.ts';

/** A sentence that tells a claim or a reply; a reply names the claim beside which it stands. */
export type Printed = { sentence: string; node: string; isReply: boolean; standsBeside: string | null };
/** A claim of the news, the sentences in which the news prints replies to it, and replies that it does not print. */
export type Linked = { claim: string; replies: { node: string; sentence: string }[]; elsewhere: string[] };

/** What speaks of the world and so asks for an answer; a request or a remark on the law does not. */
const ASKS_FOR_REPLY: ReadonlySet<ClaimKind> = new Set(['allegation', 'finding', 'measure', 'proposal']);

function claimsIn(graph: Graph, sentences: readonly string[]): NodeOf<'claim'>[] {
  const first = ({ inNews }: NodeOf<'claim'>) => Math.min(...inNews.map((id) => sentences.indexOf(id)));
  return nodesOf(graph, 'claim')
    .filter(({ kind, inNews }) => inNews.length > 0 && ASKS_FOR_REPLY.has(kind))
    .sort((a, b) => first(a) - first(b));
}

/** @param sentences ids of the sentences of the news, in its order */
export function asPrinted(graph: Graph, sentences: readonly string[]): Printed[] {
  const replies = nodesOf(graph, 'reply');
  const claims = claimsIn(graph, sentences);
  return sentences.flatMap((sentence): Printed[] => {
    const reply = replies.find(({ inNews }) => inNews.includes(sentence));
    if (reply) return [{ sentence, node: reply.id, isReply: true, standsBeside: reply.printedBeside ?? null }];
    const claim = claims.find(({ inNews }) => inNews.includes(sentence));
    return claim ? [{ sentence, node: claim.id, isReply: false, standsBeside: null }] : [];
  });
}

/** @param sentences ids of the sentences of the news, in its order */
export function asLinked(graph: Graph, sentences: readonly string[]): Linked[] {
  return claimsIn(graph, sentences).map(({ id }) => {
    const replies = repliesTo(graph, id);
    return {
      claim: id,
      replies: replies.flatMap(({ id: node, inNews }) => inNews.slice(0, 1).map((sentence) => ({ node, sentence }))),
      elsewhere: replies.filter(({ inNews }) => inNews.length === 0).map(({ id: node }) => node),
    };
  });
}
