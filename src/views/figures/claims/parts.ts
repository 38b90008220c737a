import type { ClaimsGraphNode } from '../../../content/lesson.ts';
import type { Told } from './told.ts';

/** The replies to a claim, in the order of the graph. */
export const repliesIn = ({ data }: Told, claim: string): ClaimsGraphNode[] =>
  data.graph.nodes.filter((node) => node.node === 'reply' && node.answers.includes(claim));

/** The claims of the graph, in its order. */
export const claimsIn = ({ data }: Told): ClaimsGraphNode[] => data.graph.nodes.filter(({ node }) => node === 'claim');
