/** How a claim stands: read off the edges of the graph, never written down. Several can hold at once. */
import { type ClaimKind, type Graph, type NodeOf, nodeOf, nodesOf, repliesTo } from './graph.ts';

/**
 * `alleged`, `requested`, `proposed`, `ordered`, `stated`: what the claim itself is · `assessed`: a body made a finding ·
 * `denied`: a reply says that it is not so · `contested`: a reply does something else, such as question its source ·
 * `decided-in-law`: the Prosecutor or judges said what the law allows, not what happened · `found-by-court`: judges
 * decided what happened · `undecided`: it is about what happened, and no court has decided that.
 */
export type Standing =
  | 'alleged'
  | 'requested'
  | 'proposed'
  | 'ordered'
  | 'stated'
  | 'assessed'
  | 'denied'
  | 'contested'
  | 'decided-in-law'
  | 'found-by-court'
  | 'undecided';

const standingOfKind: Record<ClaimKind, Standing> = {
  allegation: 'alleged',
  finding: 'assessed',
  request: 'requested',
  proposal: 'proposed',
  measure: 'ordered',
  'statement-of-law': 'stated',
};

/** Kinds of claim that say what happened. */
const OF_FACT: ReadonlySet<ClaimKind> = new Set(['allegation', 'finding', 'measure']);

const isAbout =
  (id: string) =>
  ({ about }: { about: readonly string[] }) =>
    about.includes(id);

/** The findings of bodies and the decisions that are about a claim. */
export function decidersOf(graph: Graph, id: string): (NodeOf<'claim'> | NodeOf<'decision'>)[] {
  const findings = nodesOf(graph, 'claim').filter(({ kind }) => kind === 'finding');
  return [...findings, ...nodesOf(graph, 'decision')].filter(isAbout(id));
}

/**
 * Every way in which a claim stands, what it is first.
 * @throws {RangeError} where there is no such claim
 */
export function standingOf(graph: Graph, id: string): Standing[] {
  const claim = nodeOf(graph, id);
  if (claim.node !== 'claim') throw new RangeError(`'${id}' is no claim; only claims have a standing.`);
  const kinds = new Set(repliesTo(graph, id).flatMap((reply) => reply.kinds));
  const isDenied = kinds.delete('direct-denial');
  kinds.delete('does-not-address');
  const deciders = decidersOf(graph, id);
  const decisions = deciders.filter((decider) => decider.node === 'decision');
  const isFound = decisions.some(({ kind, settles }) => kind === 'court' && settles === 'facts');
  const standings: (Standing | false)[] = [
    standingOfKind[claim.kind],
    deciders.some(({ node }) => node === 'claim') && 'assessed',
    isDenied && 'denied',
    kinds.size > 0 && 'contested',
    decisions.some(({ kind, settles }) => (kind === 'court' || kind === 'prosecutor') && settles === 'law') &&
      'decided-in-law',
    isFound && 'found-by-court',
    !isFound && OF_FACT.has(claim.kind) && 'undecided',
  ];
  return [...new Set(standings.filter((standing) => standing !== false))];
}
