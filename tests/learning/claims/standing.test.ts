import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GraphNode, ReplyKind } from '../../../src/learning/claims/graph.ts';
import { graphOf } from '../../../src/learning/claims/graph.ts';
import { decidersOf, standingOf } from '../../../src/learning/claims/standing.ts';
import { claim, decision, reply } from './graph.fixture.ts';

const harm = claim({ id: 'harm' });
const standing = (...others: GraphNode[]) => standingOf(graphOf([harm, ...others]), 'harm');
const answered = (...kinds: ReplyKind[]) => reply({ id: 'answer', answers: ['harm'], kinds });

describe('the standing of a claim', () => {
  it.each([
    ['allegation', ['alleged', 'undecided']],
    ['finding', ['assessed', 'undecided']],
    ['measure', ['ordered', 'undecided']],
    ['request', ['requested']],
    ['proposal', ['proposed']],
    ['statement-of-law', ['stated']],
  ] as const)('begins with what it is: %s', (kind, expected) => {
    expect(standingOf(graphOf([claim({ id: 'harm', kind })]), 'harm')).toEqual(expected);
  });

  it('is denied by a reply that says it is not so, and contested by one that does something else', () => {
    expect(standing(answered('direct-denial'))).toEqual(['alleged', 'denied', 'undecided']);
    expect(standing(answered('contests-source'))).toEqual(['alleged', 'contested', 'undecided']);
    expect(standing(answered('direct-denial', 'non-interference'))).toEqual([
      'alleged',
      'denied',
      'contested',
      'undecided',
    ]);
  });

  it('does not change by a reply that does not address it', () => {
    expect(standing(answered('does-not-address'))).toEqual(['alleged', 'undecided']);
  });

  it('is assessed where a body makes a finding about it', () => {
    const finding = claim({ id: 'found', kind: 'finding', about: ['harm'] });
    expect(standing(finding)).toEqual(['alleged', 'assessed', 'undecided']);
    expect(standing(claim({ id: 'said', kind: 'allegation', about: ['harm'] }))).toEqual(['alleged', 'undecided']);
  });

  it('is decided in law, and not in fact, by the Prosecutor', () => {
    const no = decision({ id: 'no', kind: 'prosecutor', settles: 'law', about: ['harm'] });
    expect(standing(no)).toEqual(['alleged', 'decided-in-law', 'undecided']);
  });

  it('is found by a court only where judges decide what happened', () => {
    expect(standing(decision({ id: 'd', about: ['harm'] }))).toEqual(['alleged', 'found-by-court']);
    for (const kind of ['vote', 'prosecutor', 'law'] as const)
      expect(standing(decision({ id: 'd', kind, about: ['harm'] }))).toContain('undecided');
    for (const settles of ['law', 'procedure'] as const)
      expect(standing(decision({ id: 'd', settles, about: ['harm'] }))).toContain('undecided');
  });

  it('is that of a claim alone', () => {
    expect(() => standingOf(graphOf([harm, answered('direct-denial')]), 'answer')).toThrow(RangeError);
  });

  it('names those who decided, and what', () => {
    const graph = graphOf([harm, claim({ id: 'other' }), decision({ id: 'd', about: ['harm'] })]);
    expect(decidersOf(graph, 'harm').map(({ id }) => id)).toEqual(['d']);
    expect(decidersOf(graph, 'other')).toEqual([]);
  });

  it('is never decided by how many deny it', () => {
    const kinds = fc.subarray<ReplyKind>(['direct-denial', 'counter-evidence', 'contests-source'], { minLength: 1 });
    fc.assert(
      fc.property(fc.array(kinds, { maxLength: 9 }), (all) => {
        const replies = all.map((one, index) => reply({ id: `r${index}`, answers: ['harm'], kinds: one }));
        const found = standing(...replies);
        expect(found).toContain('undecided');
        expect(found).not.toContain('found-by-court');
        expect(found.includes('denied')).toBe(all.flat().includes('direct-denial'));
      }),
    );
  });
});
