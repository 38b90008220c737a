import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodePath, encodePath } from '../../../../src/learning/figures/simulator/link.ts';
import { eventCodes } from '../../../../src/learning/figures/simulator/link-codes.ts';
import { lawfulPart } from '../../../../src/learning/figures/simulator/path.ts';
import { realSituations } from '../../../law/situation-files.ts';
import { choices, facts, someFacts, walk } from './walks.ts';

describe('a path as a link', () => {
  it('comes back as it was sent', () => {
    fc.assert(
      fc.property(someFacts, choices, (known, made) => {
        const path = walk(known, made);
        expect(decodePath(encodePath(path))).toEqual(path);
      }),
      { numRuns: 60 },
    );
  });

  it('fits an address as it is, and stays below 2,000 characters for forty events', () => {
    fc.assert(
      fc.property(
        someFacts,
        fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat()), { minLength: 40, maxLength: 40 }),
        (known, made) => {
          const text = encodePath(walk(known, made));
          expect(text).toMatch(/^[A-Za-z0-9._-]+$/);
          expect(encodeURIComponent(text)).toBe(text);
          expect(text.length).toBeLessThan(2000);
        },
      ),
      { numRuns: 40 },
    );
  });

  it.each(realSituations.map((real) => [real.id, real] as const))(
    'holds the real path of %s',
    (_, { facts: known, events }) => {
      const back = decodePath(encodePath({ facts: known, events }));
      expect(back && lawfulPart(back).events.map(({ type, on }) => ({ type, on }))).toEqual(
        events.map(({ type, on }) => ({ type, on })),
      );
    },
  );

  it('throws at nothing that anybody may write', () => {
    const almost = fc.tuple(someFacts, choices, fc.nat(), fc.string()).map(([known, made, at, noise]) => {
      const text = encodePath(walk(known, made));
      const place = at % text.length;
      return text.slice(0, place) + noise + text.slice(place + 1);
    });
    fc.assert(
      fc.property(fc.oneof(fc.string(), almost), (text) => {
        const path = decodePath(text);
        if (path) expect(lawfulPart(path).events.length).toBeLessThanOrEqual(path.events.length);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['nothing', ''],
    ['another version', encodePath({ facts, events: [] }).replace('1', '2')],
    ['a day that no calendar knows', `${encodePath({ facts, events: [] })}_Eo20110230`],
    ['an act that is none', `${encodePath({ facts, events: [] })}_Zz20110201`],
    ['a reason that is none', `${encodePath({ facts, events: [] })}_Ls20130201.x`],
    ['a vote without numbers', `${encodePath({ facts, events: [] })}_Cv20130201.r.x.1.0`],
    ['a text without an end', `${encodePath({ facts, events: [] })}${'_Eo20130201'.repeat(1000)}`],
  ])('is no path: %s', (_, text) => {
    expect(decodePath(text)).toBeNull();
  });

  it('has a code of its own for every event', () => {
    const codes = Object.values(eventCodes);
    expect(new Set(codes).size).toBe(codes.length);
  });

  // Links live in messages and books.
  it('reads the links of its first version', () => {
    const first = '1_20120301..h.XAXB.XA.-.XA.XB20050101_Rf20130101.XB_Io20130201_Ki20130301.A';
    expect(decodePath(first)?.events.map(({ type }) => type)).toEqual([
      'STATE_REFERRED',
      'INVESTIGATION_OPENED',
      'WARRANT_ISSUED',
    ]);
    expect(encodePath({ facts, events: decodePath(first)?.events ?? [] })).toBe(first);
  });
});
