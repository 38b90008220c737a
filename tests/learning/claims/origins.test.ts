import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { graphOf } from '../../../src/learning/claims/graph.ts';
import { chainsOf, onOneOrigin, originsOf, trail } from '../../../src/learning/claims/origins.ts';
import { claim, document, reply } from './graph.fixture.ts';

const sources = [
  { id: 'the-news', restsOn: 'the-agency' },
  { id: 'the-agency', restsOn: 'the-release' },
  { id: 'the-blog', restsOn: 'the-release' },
  { id: 'the-release' },
  { id: 'the-record' },
];

describe('sources that copy one another', () => {
  it('lead back, step by step, to the one that they rest on', () => {
    expect(trail(sources, 'the-news')).toEqual(['the-news', 'the-agency', 'the-release']);
    expect(trail(sources, 'the-record')).toEqual(['the-record']);
  });

  it('end, whatever they rest on', () => {
    const id = fc.constantFrom('a', 'b', 'c', 'd');
    const link = fc.record({ id, restsOn: fc.option(id, { nil: undefined }) });
    fc.assert(
      fc.property(fc.array(link), id, (links, from) => {
        const found = trail(links, from);
        expect(found[0]).toBe(from);
        expect(new Set(found).size).toBe(found.length);
      }),
    );
  });

  it('are one origin, however many they are', () => {
    expect(originsOf(claim({ id: 'harm', sources: ['the-news', 'the-blog'] }), sources)).toEqual(['the-release']);
    expect(originsOf(claim({ id: 'harm', sources: ['the-news', 'the-record'] }), sources)).toEqual([
      'the-release',
      'the-record',
    ]);
  });

  it('are an origin themselves of what they tell at first hand', () => {
    const spoken = reply({ id: 'not-so', sources: ['the-news'], firstHand: ['the-news'] });
    expect(originsOf(spoken, sources)).toEqual(['the-news']);
  });

  it('are grouped with all that rests on them', () => {
    const graph = graphOf([
      claim({ id: 'harm', sources: ['the-news', 'the-blog'] }),
      claim({ id: 'more-harm', sources: ['the-release'] }),
      claim({ id: 'known-well', sources: ['the-blog', 'the-record'] }),
      reply({ id: 'not-so', sources: ['the-news'], firstHand: ['the-news'] }),
    ]);
    expect(onOneOrigin(graph, sources)).toEqual([
      { origin: 'the-release', nodes: ['harm', 'more-harm'], copies: ['the-news', 'the-blog'] },
      { origin: 'the-news', nodes: ['not-so'], copies: [] },
    ]);
  });
});

describe('a sentence of the news', () => {
  const graph = graphOf([
    claim({ id: 'all-of-them', inNews: ['last'], retells: 'most-of-them', restsOn: ['the-letter'] }),
    claim({ id: 'most-of-them', retells: 'fewer-than-before' }),
    claim({ id: 'fewer-than-before', restsOn: ['the-letter', 'the-count'], sources: ['the-record'] }),
    document({ id: 'the-letter', sources: ['the-news', 'the-record'] }),
    document({ id: 'the-count', sources: ['the-record'] }),
    reply({ id: 'not-so', inNews: ['last'], sources: ['the-news'], firstHand: ['the-news'] }),
  ]);

  it('leads back to where it was first said, each way by itself', () => {
    expect(chainsOf(graph, sources, 'last')).toEqual([
      {
        nodes: ['all-of-them', 'most-of-them', 'fewer-than-before', 'the-letter'],
        sources: [['the-news', 'the-agency', 'the-release'], ['the-record']],
      },
      { nodes: ['all-of-them', 'most-of-them', 'fewer-than-before', 'the-count'], sources: [['the-record']] },
      { nodes: ['not-so'], sources: [['the-news']] },
    ]);
  });

  it('that no statement stands behind leads nowhere', () => {
    expect(chainsOf(graph, sources, 'first')).toEqual([]);
  });

  it('leads back once, where statements retell each other', () => {
    const ring = graphOf([claim({ id: 'a', inNews: ['last'], retells: 'b' }), claim({ id: 'b', retells: 'a' })]);
    expect(chainsOf(ring, sources, 'last').map(({ nodes }) => nodes)).toEqual([['a', 'b']]);
  });
});
