/** Corners of the legal tests that ask for facts: who votes, who declares, who asks. */
import { describe, expect, it } from 'vitest';
import type { SituationEvent } from '../../src/law/events.ts';
import { type FactTest, factTests } from '../../src/law/legal-tests.ts';
import { testsAsked } from '../../src/law/refusal.ts';
import { contextOf } from '../../src/law/situation-context.ts';
import { investigated, tell } from './corners.fixture.ts';
import { allEvents } from './event-pool.ts';
import { factsWith } from './told.ts';

/** Every field that an event can have, filled so that each test of an event would be met. */
const everyField = { by: 'SD', yes: 15, no: 0, abstain: 0, vetoes: [], measure: 'referral', from: '2000' };
/** Tests that look at the fields of an event, and not only at the file. */
const aboutAnEvent: readonly FactTest[] = [
  'referrers-are-states-parties',
  'declarant-is-outside',
  'votes-are-fifteen',
  'vetoes-are-by-permanent-members',
  'vetoes-are-votes-against',
  'review-is-asked-by-referrer',
  'deferral-is-to-a-state',
  'joining-state-is-outside',
  'withdrawing-state-is-a-party',
  'withdrawal-is-not-yet-in-effect',
];

it.each(aboutAnEvent)('%s is met by no event but its own, whatever fields another carries', (test) => {
  const context = {
    ...contextOf(factsWith({}, { acceptance: { UG: { party: '2002-09-01', left: '2015-01-01' } } })),
    referrers: ['UG', 'SD'],
  };
  const others = allEvents.filter(({ type }) => !testsAsked(type).includes(test));
  expect(others.length).toBeGreaterThan(40);
  for (const event of others)
    for (const by of ['UG', 'SD', ['UG']]) {
      // A file may carry fields that the page of the format does not name for its event.
      const dressed = { ...everyField, by, ...event } as SituationEvent;
      expect(factTests[test]({ context, event: dressed }), event.type).toBe(false);
    }
});

const vote = (vetoes: string) =>
  `2007-02-01 COUNCIL_VOTED measure: referral, yes: 13, no: 2, abstain: 0, vetoes: [${vetoes}]`;

describe('a veto (UN Charter 23(1), 27(3))', () => {
  tell(['CN', 'FR', 'GB', 'RU', 'US'].map((state) => [`is open to ${state}`, vote(state), 'referral-vetoed']));
  tell(
    ['DE', 'IN', 'BR', 'JP', 'SU'].map((state) => [
      `is not open to ${state}`,
      vote(state),
      'COUNCIL_VOTED: vetoes-are-by-permanent-members',
    ]),
  );
  tell([
    ['counts once for each state', vote('RU, RU'), 'COUNCIL_VOTED: vetoes-are-by-permanent-members'],
    ['may come from two', vote('RU, CN'), 'referral-vetoed'],
    [
      'is a vote against: no more vetoes than votes against',
      '2007-02-01 COUNCIL_VOTED measure: referral, yes: 13, no: 1, abstain: 1, vetoes: [RU, CN]',
      'COUNCIL_VOTED: vetoes-are-votes-against',
    ],
    [
      'may be every vote against',
      '2007-02-01 COUNCIL_VOTED measure: referral, yes: 14, no: 1, abstain: 0, vetoes: [RU]',
      'referral-vetoed',
    ],
  ]);
});

describe('a declaration (11(2), 12(3))', () => {
  const lodged = (from: string) => `2007-01-10 DECLARATION_LODGED by: UG, from: ${from}`;
  tell([
    ['of a State Party reaches back before it joined', lodged('2002-08-31'), 'declared'],
    [
      'of a State Party is needless from the day it joined',
      lodged('2002-09-01'),
      'DECLARATION_LODGED: declarant-is-outside',
    ],
    [
      'of a State Party without a first day is needless too',
      '2007-01-10 DECLARATION_LODGED by: UG',
      'DECLARATION_LODGED: declarant-is-outside',
    ],
    ['comes from a state', '2007-01-10 DECLARATION_LODGED by: A province', 'DECLARATION_LODGED: declarant-is-outside'],
    ...['the SD', 'SDF'].map((by): [string, string, string] => [
      `comes from a state, and “${by}” is no code of one`,
      `2007-01-10 DECLARATION_LODGED by: ${by}`,
      'DECLARATION_LODGED: declarant-is-outside',
    ]),
  ]);
});

describe('a deferral to a state (18(2))', () => {
  const to = (by: string) => `${investigated}\n2007-11-01 DEFERRED by: ${by}`;
  tell([
    ['names the state', to('KE'), 'deferred'],
    ['may leave open who asked', to('null'), 'deferred'],
    ['is to a state, not to a court of its own making', to('A tribunal'), 'DEFERRED: deferral-is-to-a-state'],
  ]);
});
