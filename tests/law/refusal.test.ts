/** Why an event is shut: every test that it fails, and no other. */
import { describe, expect, it } from 'vitest';
import { articlesOf } from '../../src/law/legal-tests.ts';
import { actorsOf } from '../../src/law/organs.ts';
import { explain, testsAsked } from '../../src/law/refusal.ts';
import { advance, begin } from '../../src/law/replay.ts';
import type { SituationSnapshot } from '../../src/law/situation.machine.ts';
import { closed, investigated, outsider, referred } from './corners.fixture.ts';
import { eventsIn, factsWith } from './told.ts';

const standingAfter = (lines: string, facts = factsWith()) =>
  eventsIn(lines).reduce<SituationSnapshot>(advance, begin(facts));
const eventOf = (line: string) => {
  const [event] = eventsIn(line);
  if (event === undefined) throw new RangeError(`'${line}' is no event.`);
  return event;
};
const failedAt = (snapshot: SituationSnapshot, line: string) =>
  explain(snapshot, eventOf(line)).failed.map(({ test }) => test);

describe('the reasons of a refusal', () => {
  it('are none where an event is open', () => {
    expect(explain(standingAfter(referred), eventOf('2007-10-01 INVESTIGATION_OPENED'))).toMatchObject({
      isOpen: true,
      failed: [],
    });
    expect(
      explain(
        standingAfter(`${investigated}\n2007-11-01 WARRANT_ISSUED case: a`),
        eventOf('2007-12-01 SURRENDERED case: a'),
      ),
    ).toMatchObject({ isOpen: true, failed: [] });
  });

  it('are all the tests that fail, in the order in which they are asked', () => {
    expect(failedAt(begin(outsider), '2007-10-01 INVESTIGATION_OPENED')).toEqual([
      'referral-or-authorisation',
      'jurisdiction',
    ]);
    expect(failedAt(standingAfter(closed), '2007-10-01 INVESTIGATION_OPENED')).toEqual([
      'is-neither-closed-nor-merged',
    ]);
    expect(failedAt(standingAfter(referred), '2007-10-01 AUTHORISATION_REQUESTED')).toEqual([
      'judges-are-needed',
      'examination-is-open',
    ]);
  });

  it('are of the situation first, then of the case that the event is about', () => {
    const pause = '2007-11-15 COUNCIL_VOTED measure: deferral, yes: 11, no: 0, abstain: 4, vetoes: []';
    expect(failedAt(standingAfter(`${investigated}\n${pause}`), '2007-12-01 TRIAL_OPENED case: a')).toEqual([
      'is-not-paused',
      'case-exists',
      'accused-is-present',
      'charges-are-confirmed',
    ]);
    expect(
      failedAt(standingAfter(`${investigated}\n2007-11-01 SUMMONS_ISSUED case: a`), '2007-12-01 TRIAL_OPENED case: a'),
    ).toEqual(['accused-is-present', 'charges-are-confirmed']);
  });

  it('name where each stands in the law', () => {
    const { failed } = explain(begin(outsider), eventOf('2007-10-01 INVESTIGATION_OPENED'));
    expect(failed).toEqual([
      { test: 'referral-or-authorisation', articles: articlesOf['referral-or-authorisation'] },
      { test: 'jurisdiction', articles: ['11', '12', '13', '15(3)', '53(1)(a)'] },
    ]);
  });

  it('are never wanting: a machine that is shut without one is at fault', () => {
    const snapshot = standingAfter(referred);
    const shut: SituationSnapshot = { ...snapshot, can: () => false };
    expect(() => explain(shut, eventOf('2007-10-01 INVESTIGATION_OPENED'))).toThrow(
      /No legal test says why 'INVESTIGATION_OPENED' is shut at 'referred'/,
    );
  });
});

describe('the tests asked of an event', () => {
  it('are none of a letter, which is information, whoever signs it (15(2))', () => {
    expect(testsAsked('COMMUNICATION_RECEIVED')).toEqual([]);
  });
  it.each(Object.keys(actorsOf))('of %s are each asked once', (type) => {
    const names: readonly string[] = testsAsked(type as keyof typeof actorsOf); // a key of the record by type
    expect(new Set(names).size).toBe(names.length);
  });
  it('are gathered from the situation and from the case', () => {
    expect(testsAsked('WARRANT_ISSUED')).toEqual([
      'is-not-paused',
      'investigation-is-open-or-concluded',
      'case-is-not-over',
      'no-trial-has-begun',
    ]);
  });
});
