/** Makes items from the argument graph: what is right is read off its links, never written. Pure. */
import type { Graph, NodeOf, ReplyKind } from '../learning/claims/graph.ts';
import { repliesTo } from '../learning/claims/graph.ts';
import { toLink } from '../learning/claims/to-link.ts';
import type { ClaimsItemSource } from './claims-item-schemas.ts';
import type { ItemSource } from './item-schemas.ts';

/** What is wrong with an item, and what to write instead. */
export type ClaimsFault = { what: string; write: string };
export type ClaimsQuestion = { source: ClaimsItemSource; item: ItemSource };

/** What a learner believes who sees a reply do what it does not. */
const seenIn: Record<ReplyKind, string> = {
  'direct-denial': 'same-subject-is-same-claim',
  'counter-evidence': 'denial-is-evidence',
  'contests-source': 'disagreeing-is-attacking-the-source',
  'contests-mandate': 'non-interference-is-mandate',
  'non-interference': 'non-interference-is-mandate',
  'counter-accusation': 'protest-is-accusation',
  'does-not-address': 'every-reply-answers',
};
/** The kinds to choose from: whether a reply misses its claim altogether is judged elsewhere. */
export const asked: readonly ReplyKind[] = [
  'direct-denial',
  'counter-evidence',
  'contests-source',
  'contests-mandate',
  'non-interference',
  'counter-accusation',
];

type Common = Omit<ClaimsItemSource, 'type' | 'ask' | 'about'> & { articles: string[]; sources: string[] };

function answers(replies: readonly NodeOf<'reply'>[], graph: Graph, common: Common): ItemSource | ClaimsFault {
  const several = replies.find((reply) => reply.answers.length > 1);
  if (several)
    return { what: `'${several.id}' answers more than one claim`, write: 'name replies that answer one claim each' };
  if (replies.length < 3) return { what: 'too few replies', write: 'name at least three replies' };
  return {
    ...common,
    type: 'match',
    prompts: replies.map(({ id, answers: [target = ''], printedBeside }) => ({
      id,
      target,
      misconception:
        printedBeside === undefined || printedBeside === target
          ? 'replies-are-interchangeable'
          : 'reply-answers-nearest-claim',
    })),
    targets: toLink(graph).claims,
  };
}

function kinds([reply, ...others]: readonly NodeOf<'reply'>[], common: Common): ItemSource | ClaimsFault {
  if (!reply || others.length > 0) return { what: 'not one reply', write: 'name one reply' };
  return {
    ...common,
    type: 'multiple-choice',
    options: asked.map((id) =>
      reply.kinds.includes(id) ? { id, isKey: true } : { id, isKey: false, misconception: seenIn[id] },
    ),
  };
}

function unanswered(claims: readonly NodeOf<'claim'>[], graph: Graph, common: Common): ItemSource | ClaimsFault {
  const options = claims.map(({ id }) =>
    repliesTo(graph, id).length === 0
      ? { id, isKey: true }
      : { id, isKey: false, misconception: 'same-subject-is-same-claim' },
  );
  const keys = options.filter(({ isKey }) => isKey).length;
  if (options.length < 3 || keys === 0 || keys === options.length)
    return { what: 'no choice', write: 'name at least three claims, some of which have a reply and some have none' };
  return { ...common, type: 'multiple-choice', options };
}

/** The item that an author would have had to write, or what is wrong with the question. */
export function itemFromClaims(source: ClaimsItemSource, graph: Graph): ItemSource | ClaimsFault {
  const { type: _type, ask, about, ...rest } = source;
  const nodes = about.map((id) => graph.byId.get(id));
  const wanted = ask === 'unanswered' ? 'claim' : 'reply';
  const stray = nodes.findIndex((node) => node?.node !== wanted);
  if (stray !== -1)
    return { what: `'${about[stray]}' is no ${wanted} of claims.yaml`, write: `name nodes of the kind '${wanted}'` };
  const found = nodes.filter((node) => node !== undefined);
  // Of claims, those without a reply carry the answer; the replies of the others are cited where they are told.
  const carrying = found.filter(({ id, node }) => node === 'reply' || repliesTo(graph, id).length === 0);
  const common = { ...rest, articles: [], sources: [...new Set(carrying.flatMap(({ sources }) => sources))] };
  const replies = found.filter((node) => node.node === 'reply');
  const claims = found.filter((node) => node.node === 'claim');
  if (ask === 'answers') return answers(replies, graph, common);
  return ask === 'kinds' ? kinds(replies, common) : unanswered(claims, graph, common);
}
