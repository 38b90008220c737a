/** A graph as large as one likes, always the same: groups of a letter, claims, replies and a vote. */
import type { GraphNode } from '../../../src/learning/claims/graph.ts';
import { claim, decision, document, reply } from './graph.fixture.ts';

const GROUP = 10;

function group(at: number): GraphNode[] {
  const id = (name: string) => `${name}-${at}`;
  return [
    document({ id: id('letter') }),
    claim({ id: id('noise'), restsOn: [id('letter')], noReply: { checked: '2022-12-01' } }),
    claim({ id: id('dirt'), restsOn: [id('letter')] }),
    claim({ id: id('smell'), restsOn: [id('letter')], retells: id('dirt') }),
    claim({ id: id('wish'), kind: 'request' }),
    reply({
      id: id('clean'),
      answers: [id('dirt')],
      kinds: ['direct-denial', 'non-interference'],
      printedBeside: id('noise'),
    }),
    reply({ id: id('fresh'), answers: [id('smell')], kinds: ['counter-evidence'] }),
    reply({ id: id('envy'), answers: [id('smell'), id('dirt')], kinds: ['contests-source'] }),
    document({ id: id('paper'), restsOn: [id('letter')] }),
    decision({ id: id('vote'), kind: 'vote', settles: 'procedure', about: [id('wish')] }),
  ];
}

/** @param count a multiple of 10 */
export const manyNodes = (count: number): GraphNode[] =>
  Array.from({ length: count / GROUP }, (_, at) => group(at)).flat();
