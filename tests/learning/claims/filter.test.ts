import { describe, expect, it } from 'vitest';
import { choicesOf, everything, type Filter, shownBy } from '../../../src/learning/claims/filter.ts';
import { graphOf } from '../../../src/learning/claims/graph.ts';
import { claim, decision, document, reply } from './graph.fixture.ts';

const graph = graphOf([
  claim({ id: 'noise', speaker: 'the-school', date: '2021-03-01' }),
  claim({ id: 'dirt', speaker: 'the-paper' }),
  reply({ id: 'no-noise', answers: ['noise'], kinds: ['direct-denial', 'contests-source'] }),
  reply({ id: 'not-your-business', answers: ['noise'], kinds: ['non-interference'] }),
  document({ id: 'letter' }),
  decision({ id: 'ruling', kind: 'vote', settles: 'procedure', about: ['dirt'] }),
]);
const shown = (filter: Partial<Filter>) => [...shownBy(graph, { ...everything, ...filter })].sort();

describe('what of the graph is shown', () => {
  it('is everything where nothing is asked for', () => {
    expect(shown({})).toHaveLength(graph.nodes.length);
  });
  it('is the replies of a kind, each with the claim that it answers', () => {
    expect(shown({ kind: 'contests-source' })).toEqual(['no-noise', 'noise']);
    expect(shown({ kind: 'non-interference' })).toEqual(['noise', 'not-your-business']);
  });
  it('is what a speaker says, with what answers it', () => {
    expect(shown({ speaker: 'the-paper' })).toEqual(['dirt']);
    expect(shown({ speaker: 'the-mayor' })).toEqual(['no-noise', 'noise', 'not-your-business']);
  });
  it('is what was said in a year, with what answers it', () => {
    expect(shown({ year: '2021' })).toEqual(['no-noise', 'noise', 'not-your-business']);
  });
  it('is the claims that stand so, with their replies', () => {
    expect(shown({ standing: 'denied' })).toEqual(['no-noise', 'noise', 'not-your-business']);
    expect(shown({ standing: 'undecided' })).toContain('dirt');
  });
  it('is nothing where nothing meets all that is asked', () => {
    expect(shown({ speaker: 'the-paper', kind: 'direct-denial' })).toEqual([]);
  });
});

it('offers only what occurs in the graph', () => {
  expect(choicesOf(graph)).toEqual({
    speakers: ['the-school', 'the-paper', 'the-mayor', 'the-judges'],
    kinds: ['direct-denial', 'contests-source', 'non-interference'],
    years: ['2021', '2022'],
    standings: ['alleged', 'denied', 'contested', 'undecided'],
  });
  expect(choicesOf(graphOf([]))).toEqual({ speakers: [], kinds: [], years: [], standings: [] });
});
