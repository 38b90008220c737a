/** The test of jurisdiction, taken apart: its parts together are the test that the machine asks. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Acceptance, type Crime, crimes, type Facts, standingsOf } from '../../src/law/facts.ts';
import {
  type JurisdictionQuestion,
  partResults,
  partsOfJurisdiction,
  type Route,
  standingsThen,
} from '../../src/law/jurisdiction.ts';
import { contextOf } from '../../src/law/situation-context.ts';
import { jurisdiction } from '../../src/law/situation-tests.ts';

const acceptance: Record<string, Acceptance> = {
  AA: {},
  BB: { party: '2002-07-01' },
  CC: { party: '2010-06-01' },
  DD: { party: '2011-11-01', left: '2019-03-17' },
  EE: { declared: '2013-11-21', party: '2025-01-01' },
};
const days = [
  '1999',
  '2002-06-30',
  '2002-07-01',
  '2010-05-31',
  '2010-06',
  '2014',
  '2018-07-16',
  '2018-07-17',
  '2019-03',
];
const routes: readonly Route[] = ['council', 'state-party', 'own-motion'];

const question: fc.Arbitrary<JurisdictionQuestion> = fc
  .record({
    crime: fc.constantFrom(...crimes),
    day: fc.constantFrom(...days, '2020-01-01', '2025-02'),
    territory: fc.subarray(Object.keys(acceptance), { minLength: 1, maxLength: 2 }),
    nationality: fc.subarray(Object.keys(acceptance), { minLength: 1, maxLength: 2 }),
    route: fc.constantFrom(...routes),
    consideredSince: fc.constantFrom(null, '2018-02-08', '2020-01-01'),
  })
  .map(({ crime, day, territory, nationality, route, consideredSince }) => {
    const facts: Facts = { conduct: { from: day, to: day, crimes: [crime], territory, nationality }, acceptance };
    return { facts, standings: standingsOf(facts), route, consideredSince, on: '2026-01-01' };
  });

/** What the machine's own test says of a situation in which this has arrived. */
const saysTheTest = ({ facts, route, consideredSince, on }: JurisdictionQuestion) =>
  jurisdiction({
    context: {
      ...contextOf(facts),
      consideredSince,
      isCouncilReferred: route === 'council',
      referrers: route === 'state-party' ? ['BB'] : [],
    },
    event: { type: 'INVESTIGATION_OPENED', on },
  });

const asked = (day: string, state: string, more: Partial<JurisdictionQuestion> = {}, crime: Crime = 'war-crimes') => {
  const conduct = { from: day, to: day, crimes: [crime], territory: [state], nationality: [state] };
  const facts = { conduct, acceptance };
  const parts = partsOfJurisdiction(
    { facts, standings: standingsOf(facts), route: 'own-motion', consideredSince: null, on: '2026-01-01', ...more },
    crime,
  );
  return Object.fromEntries(parts.map(({ part, result, states }) => [part, states[state] ?? result]));
};

describe('the parts of jurisdiction', () => {
  it('are together the test that the machine asks, and each result and standing comes about', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(question, (one) => {
        const [crime] = one.facts.conduct.crimes;
        const parts = crime === undefined ? [] : partsOfJurisdiction(one, crime);
        for (const { result, states } of parts) for (const name of [result, ...Object.values(states)]) seen.add(name);
        expect(parts.every(({ result }) => result === 'met' || result === 'waived')).toBe(saysTheTest(one));
      }),
      { numRuns: 5000, seed: 12 },
    );
    expect([...seen].sort()).toEqual([...partResults, ...standingsThen].sort());
  });

  it.each([
    ['a State Party', '2014-01-01', 'BB', 'party'],
    ['a state that joined later', '2010-05-31', 'CC', 'not-then'],
    ['a state that joined on that day', '2010-06-01', 'CC', 'party'],
    ['a state that has accepted by declaration', '2014-01-01', 'EE', 'declared'],
    ['a state that has accepted nothing', '2014-01-01', 'AA', 'never'],
    ['a state that has left, with nothing considered before', '2014-01-01', 'DD', 'left'],
    ['a state whose declaration and membership both came later', '2010-01-01', 'EE', 'not-then'],
    ['a state that had left on that day', '2019-03-17', 'DD', 'not-then'],
  ])('say what %s had accepted on the day of the act', (_, day, state, then) => {
    expect(asked(day, state)['place-or-person']).toBe(then);
  });

  it('count a state that has left where the matter was considered before it left', () => {
    expect(asked('2014-01-01', 'DD', { consideredSince: '2018-02-08' })['place-or-person']).toBe('party');
  });

  it('leave place and person out after a referral by the Council, and never the time', () => {
    expect(asked('2014-01-01', 'AA', { route: 'council' })).toEqual({
      crime: 'met',
      time: 'met',
      'place-or-person': 'waived',
    });
    expect(asked('2002-06-30', 'BB', { route: 'council' })).toMatchObject({
      time: 'not-met',
      'place-or-person': 'not-reached',
    });
  });

  it('ask of aggression a later day, and that all states were parties', () => {
    expect(asked('2018-07-16', 'BB', {}, 'aggression').time).toBe('not-met');
    expect(asked('2018-07-17', 'BB', {}, 'aggression')).toMatchObject({ time: 'met', 'all-parties': 'party' });
    const facts = {
      conduct: {
        from: '2022-01-01',
        to: null,
        crimes: ['aggression'],
        territory: ['BB'],
        nationality: ['EE'],
      },
      acceptance: { BB: { party: '2002-07-01' }, EE: { declared: '2013-11-21' } },
    } satisfies Facts;
    const parts = partsOfJurisdiction(
      { facts, standings: standingsOf(facts), route: 'state-party', consideredSince: null, on: '2026-01-01' },
      'aggression',
    );
    expect(parts.at(-1)).toEqual({ part: 'all-parties', result: 'not-met', states: { BB: 'party', EE: 'declared' } });
  });
});
