/** A small argument graph: a letter of the school, a paper that tells of it, two replies, and those who decide. */
import type { GraphNode, NodeOf } from '../../../src/learning/claims/graph.ts';

const said = {
  speaker: 'the-school',
  date: '2022-09-15',
  sources: ['the-news'],
  verification: 'one-source' as const,
  isQuotation: false,
  inNews: [],
  firstHand: [],
  cites: [],
  supports: [],
  restsOn: [],
};
type Part<N extends GraphNode['node']> = Partial<NodeOf<N>> & { id: string };

export const claim = (part: Part<'claim'>): NodeOf<'claim'> => ({
  ...said,
  node: 'claim',
  kind: 'allegation',
  about: [],
  ...part,
});
export const reply = (part: Part<'reply'>): NodeOf<'reply'> => ({
  ...said,
  node: 'reply',
  speaker: 'the-mayor',
  kinds: ['direct-denial'],
  answers: [],
  addresses: 'directly',
  ...part,
});
export const document = (part: Part<'document'>): NodeOf<'document'> => ({
  ...said,
  node: 'document',
  kind: 'letter',
  ...part,
});
export const decision = (part: Part<'decision'>): NodeOf<'decision'> => ({
  ...said,
  node: 'decision',
  speaker: 'the-judges',
  kind: 'court',
  settles: 'facts',
  about: [],
  ...part,
});
