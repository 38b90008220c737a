import { describe, expect, it } from 'vitest';
import { graphOf, nodeOf, nodesOf, repliesTo, speakersOf } from '../../../src/learning/claims/graph.ts';
import { claim, decision, document, reply } from './graph.fixture.ts';

const graph = graphOf([
  claim({ id: 'harm', restsOn: ['the-letter'], cites: ['the-letter'], retells: 'rumour' }),
  claim({ id: 'rumour' }),
  reply({ id: 'no-harm', answers: ['harm'], kinds: ['direct-denial', 'contests-source'], printedBeside: 'rumour' }),
  document({ id: 'the-letter', supports: ['rumour'] }),
  decision({ id: 'found', about: ['harm'] }),
]);

describe('the argument graph', () => {
  it('has an edge for all that links two nodes, and for who says each', () => {
    expect(graph.edges.map(({ from, kind, to }) => `${from} ${kind} ${to}`)).toEqual([
      'the-school says harm',
      'harm cites the-letter',
      'harm rests-on the-letter',
      'harm retells rumour',
      'the-school says rumour',
      'the-mayor says no-harm',
      'no-harm answers harm',
      'no-harm stands-beside rumour',
      'the-school says the-letter',
      'the-letter supports rumour',
      'the-judges says found',
      'found about harm',
    ]);
  });

  it('says on the edge of a reply what the reply does', () => {
    const [edge] = graph.edges.filter(({ kind }) => kind === 'answers');
    expect(edge?.replyKinds).toEqual(['direct-denial', 'contests-source']);
  });

  it('gives nodes by id and by what they are', () => {
    expect(nodeOf(graph, 'rumour').node).toBe('claim');
    expect(nodesOf(graph, 'document').map(({ id }) => id)).toEqual(['the-letter']);
    expect(repliesTo(graph, 'harm').map(({ id }) => id)).toEqual(['no-harm']);
    expect(() => nodeOf(graph, 'harmony')).toThrow("There is no node 'harmony' in the graph.");
  });

  it('gives each speaker with all that it says', () => {
    expect(speakersOf(graph)).toEqual([
      { id: 'the-school', says: ['harm', 'rumour', 'the-letter'] },
      { id: 'the-mayor', says: ['no-harm'] },
      { id: 'the-judges', says: ['found'] },
    ]);
  });

  it('is refused where an edge leads nowhere', () => {
    expect(() => graphOf([reply({ id: 'no-harm', answers: ['harm'] })])).toThrow(
      "'no-harm' leads to 'harm', and there is no such node.",
    );
  });
});
