import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReplyKind } from '../../../src/learning/claims/graph.ts';
import { gradeLinks, type Link } from '../../../src/learning/claims/linking.ts';

const replies = [
  { id: 'mao', answers: ['plan'], kinds: ['direct-denial', 'non-interference'] as ReplyKind[] },
  { id: 'zhao', answers: ['resolution', 'report'], kinds: ['counter-evidence'] as ReplyKind[] },
];
const right: Link[] = [
  { reply: 'mao', claim: 'plan', kinds: ['non-interference', 'direct-denial'] },
  { reply: 'zhao', claim: 'resolution', kinds: ['counter-evidence'] },
  { reply: 'zhao', claim: 'report', kinds: ['counter-evidence'] },
];
const [mao, zhao, zhaoAgain] = right;
const graded = (...links: (Link | undefined)[]) =>
  gradeLinks(
    replies,
    links.filter((link) => link !== undefined),
  );
const marks = (...links: (Link | undefined)[]) =>
  graded(...links).links.map(({ reply, claim, mark }) => `${reply} → ${claim}: ${mark}`);

describe('linking replies to claims', () => {
  it('earns the full credit where every reply has its claims and its kinds, in whatever order', () => {
    expect(graded(...right).fraction).toBe(1);
    expect(graded(...[...right].reverse()).fraction).toBe(1);
  });

  it('earns nothing where nothing is linked, and names what is missing', () => {
    expect(graded().fraction).toBe(0);
    expect(marks()).toEqual(['mao → plan: missing', 'zhao → resolution: missing', 'zhao → report: missing']);
  });

  it('tells a wrong claim from one link too many', () => {
    const letter: Link = { reply: 'mao', claim: 'letter', kinds: ['direct-denial', 'non-interference'] };
    expect(marks(letter, zhao, zhaoAgain)[0]).toBe('mao → letter: wrong-claim');
    expect(marks(...right, letter)).toContain('mao → letter: extra');
    expect(graded(letter, zhao, zhaoAgain).fraction).toBeCloseTo(2 / 3);
    expect(graded(...right, letter).fraction).toBeCloseTo(3 / 4);
  });

  it('keeps half for the claim where the kinds differ, and says how they do', () => {
    const half: Link = { reply: 'mao', claim: 'plan', kinds: ['direct-denial', 'contests-source'] };
    const [link] = graded(half).links;
    expect(link).toEqual({
      reply: 'mao',
      claim: 'plan',
      mark: 'wrong-kind',
      credit: 2 / 3,
      kindsMissing: ['non-interference'],
      kindsExtra: ['contests-source'],
    });
    expect(graded({ ...half, kinds: [] }).links[0]?.credit).toBe(1 / 2);
  });

  it('counts a wrong link once: what it stands for is not missing too', () => {
    const stray: Link = { reply: 'zhao', claim: 'letter', kinds: ['counter-evidence'] };
    expect(marks(mao, zhao, stray)).toEqual([
      'mao → plan: right',
      'zhao → resolution: right',
      'zhao → letter: wrong-claim',
    ]);
  });

  it('takes the last of two links of one pair', () => {
    expect(graded({ ...(mao ?? { reply: '', claim: '' }), kinds: [] }, ...right).fraction).toBe(1);
  });

  it('refuses a reply that was not asked for', () => {
    expect(() => graded({ reply: 'wang', claim: 'plan', kinds: [] })).toThrow(
      "The reply 'wang' is not among those to be linked.",
    );
  });
});

describe('any linking', () => {
  const kinds = fc.subarray<ReplyKind>(['direct-denial', 'non-interference', 'counter-evidence', 'contests-source']);
  const link: fc.Arbitrary<Link> = fc.record({
    reply: fc.constantFrom('mao', 'zhao'),
    claim: fc.constantFrom('plan', 'resolution', 'report', 'letter', 'ban'),
    kinds,
  });
  const links = fc.array(link, { maxLength: 12 });

  it('earns from 0 to 1, and 1 only where all is right', () => {
    fc.assert(
      fc.property(links, (drawn) => {
        const { fraction, links: all } = gradeLinks(replies, drawn);
        expect(fraction).toBeGreaterThanOrEqual(0);
        expect(fraction).toBeLessThanOrEqual(1);
        expect(fraction === 1).toBe(all.every(({ mark }) => mark === 'right'));
      }),
    );
  });

  it('has as many right, wrong and missing links as there are right ones', () => {
    fc.assert(
      fc.property(links, (drawn) => {
        const all = gradeLinks(replies, drawn).links;
        expect(all.filter(({ mark }) => mark !== 'extra')).toHaveLength(3);
      }),
    );
  });

  it('earns no less by a right link more, and no more by a wrong link more', () => {
    fc.assert(
      fc.property(links, fc.constantFrom(...right), (drawn, one) => {
        const before = gradeLinks(replies, drawn).fraction;
        const others = drawn.filter(({ reply, claim }) => reply !== one.reply || claim !== one.claim);
        expect(gradeLinks(replies, [...others, one]).fraction).toBeGreaterThanOrEqual(before - 1e-9);
        const stray = { ...one, claim: 'nothing-said' };
        expect(gradeLinks(replies, [...drawn, stray]).fraction).toBeLessThanOrEqual(before + 1e-9);
      }),
    );
  });

  it('does not depend on the order of drawing', () => {
    const pairs = fc.uniqueArray(link, { selector: ({ reply, claim }) => `${reply} ${claim}`, maxLength: 10 });
    fc.assert(
      fc.property(pairs, (drawn) => {
        const { fraction } = gradeLinks(replies, drawn);
        expect(gradeLinks(replies, [...drawn].reverse()).fraction).toBeCloseTo(fraction);
      }),
    );
  });
});
