/** The learner's own linking: each reply to a claim, with what the reply does. Graded link by link. */
import type { NodeOf, ReplyKind } from './graph.ts';

/** A link as the learner drew it. */
export type Link = { reply: string; claim: string; kinds: readonly ReplyKind[] };
type Reply = Pick<NodeOf<'reply'>, 'id' | 'answers' | 'kinds'>;

/**
 * `right` · `wrong-kind`: right claim, but kinds are missing or too many · `wrong-claim`: the reply answers another claim
 * · `extra`: one link more to a claim that the reply does not answer · `missing`: not linked to a claim that it answers.
 */
export type LinkMark = 'right' | 'wrong-kind' | 'wrong-claim' | 'extra' | 'missing';
export type GradedLink = {
  reply: string;
  claim: string;
  mark: LinkMark;
  /** From 0 to 1. */
  credit: number;
  /** Kinds that the reply has and the learner left out; kinds that it does not have. */
  kindsMissing: ReplyKind[];
  kindsExtra: ReplyKind[];
};
export type LinkScore = { fraction: number; links: GradedLink[] };

const share = (part: number, whole: number) => (whole === 0 ? 0 : part / whole);

/** Half for the claim, half for the kinds: those in common over all that either names (Jaccard). */
function creditOf(kinds: readonly ReplyKind[], chosen: readonly ReplyKind[]): number {
  const all = new Set([...kinds, ...chosen]);
  const common = kinds.filter((kind) => chosen.includes(kind));
  return (1 + share(new Set(common).size, all.size)) / 2;
}

function gradeLink(reply: Reply, { claim, kinds: chosen }: Link, mayBeMeant: boolean): GradedLink {
  const isLinked = reply.answers.includes(claim);
  const kindsMissing = isLinked ? reply.kinds.filter((kind) => !chosen.includes(kind)) : [];
  const kindsExtra = isLinked ? [...new Set(chosen)].filter((kind) => !reply.kinds.includes(kind)) : [];
  const isRight = isLinked && kindsMissing.length + kindsExtra.length === 0;
  const mark = isRight ? 'right' : isLinked ? 'wrong-kind' : mayBeMeant ? 'wrong-claim' : 'extra';
  const credit = isLinked ? creditOf(reply.kinds, chosen) : 0;
  return { reply: reply.id, claim, mark, credit, kindsMissing, kindsExtra };
}

/**
 * The learner's links of one reply. A stray link is a `wrong-claim` while there is a right one that it can stand for,
 * and `extra` beyond that; so no mistake is counted twice.
 */
function gradeReply(reply: Reply, drawn: readonly Link[]): GradedLink[] {
  const missing = reply.answers.filter((claim) => drawn.every((link) => link.claim !== claim));
  let unmet = missing.length;
  const graded = drawn.map((link) => {
    const isStray = !reply.answers.includes(link.claim);
    const mayBeMeant = isStray && unmet > 0;
    if (mayBeMeant) unmet -= 1;
    return gradeLink(reply, link, mayBeMeant);
  });
  const left = missing.slice(missing.length - unmet).map((claim): GradedLink => {
    return { reply: reply.id, claim, mark: 'missing', credit: 0, kindsMissing: [...reply.kinds], kindsExtra: [] };
  });
  return [...graded, ...left];
}

/**
 * Grades links of replies to claims. A right link earns (1 + J) / 2, where J is the share of kinds in common among all
 * kinds that the reply has or the learner chose; every other link earns nothing. The score is
 *
 *     sum of credits / (right links there are + extra links drawn)
 *
 * so that linking everything with everything earns little, and a link to a wrong claim costs as much as none.
 * @param replies those that the learner is asked to link; at least one
 * @param links what the learner drew; the last one counts where a pair was drawn twice
 * @throws {RangeError} where a link names a reply that is not asked for
 */
export function gradeLinks(replies: readonly Reply[], links: readonly Link[]): LinkScore {
  const stray = links.find(({ reply }) => replies.every(({ id }) => id !== reply));
  if (stray !== undefined) throw new RangeError(`The reply '${stray.reply}' is not among those to be linked.`);
  const latest = new Map(links.map((link) => [`${link.reply} ${link.claim}`, link]));
  const drawn = [...latest.values()];
  const graded = replies.flatMap((reply) =>
    gradeReply(
      reply,
      drawn.filter((link) => link.reply === reply.id),
    ),
  );
  const there = replies.reduce((sum, { answers }) => sum + answers.length, 0);
  const extra = graded.filter(({ mark }) => mark === 'extra').length;
  const earned = graded.reduce((sum, { credit }) => sum + credit, 0);
  return { fraction: share(earned, there + extra), links: graded };
}
