import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SituationEvent } from '../../../../src/law/events.ts';
import { advance, begin } from '../../../../src/law/replay.ts';
import type { SituationSnapshot } from '../../../../src/law/situation.machine.ts';
import { type Offer, offers } from '../../../../src/learning/figures/simulator/offers.ts';
import { nextDay, snapshotAfter } from '../../../../src/learning/figures/simulator/path.ts';
import { type Acting, eventsOf, turnsOf } from '../../../../src/learning/figures/simulator/turns.ts';
import { choices, facts, someFacts, walk } from './walks.ts';

const acts = (acting: readonly Acting[]) => acting.flatMap(({ offers: own }) => own.map(({ act }) => act));

describe('whose turn it is', () => {
  const start = turnsOf(begin(facts), offers(begin(facts), '2013-01-01', 'A'), []);

  it('is at the start of those who can set something in motion', () => {
    expect(acts(start.turns)).toEqual([
      'COMMUNICATION_RECEIVED',
      'STATE_REFERRED',
      'DECLARATION_LODGED',
      'VOTE_ON_REFERRAL',
      'EXAMINATION_OPENED',
    ]);
  });

  it('offers nobody what has nothing to act upon: no declaration to turn down, nothing to put on hold', () => {
    expect([...acts(start.turns), ...acts(start.others)]).not.toContain('DECLARATION_REJECTED');
    expect([...acts(start.turns), ...acts(start.others)]).not.toContain('VOTE_ON_DEFERRAL');
    const letter = { type: 'COMMUNICATION_RECEIVED', on: '2012-05-01', from: 'anyone' } as const;
    const after = advance(begin(facts), letter);
    expect(acts(turnsOf(after, offers(after, '2013-01-01', 'A'), [letter]).turns)).toContain('VOTE_ON_DEFERRAL');
  });

  it('holds what leads on and nothing else, and leaves out nothing that can be tried', () => {
    fc.assert(
      fc.property(someFacts, choices, (known, made) => {
        const path = walk(known, made);
        const now = snapshotAfter(path);
        const all = offers(now, nextDay(path), 'A');
        const shown = turnsOf(now, all, path.events);
        /** Stage, stages of cases, number of pauses: what an act can change. */
        const place = ({ value, context: { cases, pauses } }: SituationSnapshot) =>
          JSON.stringify([value, Object.entries(cases).map(([id, one]) => [id, one.value]), pauses.length]);
        const here = place(now);
        const places = (variants: Offer['variants']) =>
          variants.filter(({ isOpen }) => isOpen).map(({ event }) => place(advance(now, event)));
        for (const { offers: own } of shown.turns)
          for (const { variants } of own) expect(places(variants).some((one) => one !== here)).toBe(true);
        for (const { offers: own } of shown.others)
          for (const { variants } of own) expect(places(variants).every((one) => one === here)).toBe(true);
        expect(eventsOf(shown).length).toBeGreaterThan(0);
        const left = all
          .map(({ act }) => act)
          .filter((act) => ![...acts(shown.turns), ...acts(shown.others), ...acts(shown.done)].includes(act));
        expect(['DECLARATION_REJECTED', 'VOTE_ON_DEFERRAL']).toEqual(expect.arrayContaining(left));
      }),
      { numRuns: 40 },
    );
  });
});

describe('what was done already', () => {
  const opened: SituationEvent[] = [
    { type: 'STATE_REFERRED', on: '2012-06-01', by: ['XB'] },
    { type: 'INVESTIGATION_OPENED', on: '2012-07-01' },
  ];
  const warrant: SituationEvent = { type: 'WARRANT_ISSUED', on: '2012-08-01', case: 'A' };
  const summons: SituationEvent = { type: 'SUMMONS_ISSUED', on: '2012-09-01', case: 'A' };
  const standingAfter = (...more: SituationEvent[]) => {
    const path = { facts, events: [...opened, ...more] };
    const now = snapshotAfter(path);
    const { turns, others, done } = turnsOf(now, offers(now, nextDay(path), 'A'), path.events);
    return { offered: [...acts(turns), ...acts(others)], done: acts(done) };
  };

  it('is offered no more while it would change nothing: a warrant and a summons that are out', () => {
    expect(standingAfter().offered).toEqual(expect.arrayContaining(['WARRANT_ISSUED', 'SUMMONS_ISSUED']));
    const { offered, done } = standingAfter(warrant, summons);
    expect(offered).not.toContain('WARRANT_ISSUED');
    expect(offered).not.toContain('SUMMONS_ISSUED');
    expect(done).toEqual(expect.arrayContaining(['WARRANT_ISSUED', 'SUMMONS_ISSUED']));
  });

  it('is offered again once it would change something: a person who came can be sought anew', () => {
    const { offered, done } = standingAfter(warrant, { type: 'SURRENDERED', on: '2012-10-01', case: 'A' });
    expect(offered).toContain('WARRANT_ISSUED');
    expect(done).not.toContain('WARRANT_ISSUED');
  });

  it('leaves other choices of the same act: another state can still refer, the same one would change nothing', () => {
    const both = { ...facts, acceptance: { XA: { party: '2005-01-01' }, XB: { party: '2005-01-01' } } };
    const events = opened.slice(0, 1);
    const now = snapshotAfter({ facts: both, events });
    const { others, done } = turnsOf(now, offers(now, '2012-08-01', 'A'), events);
    const referrals = (acting: readonly Acting[]) =>
      acting.flatMap(({ offers: own }) =>
        own.flatMap(({ variants }) =>
          variants.flatMap(({ event }) => ('by' in event && event.type === 'STATE_REFERRED' ? [event.by] : [])),
        ),
      );
    expect([referrals(others), referrals(done)]).toEqual([[['XA']], [['XB']]]);
  });

  it('still says why another state cannot: no party, no referral', () => {
    const events = opened.slice(0, 1);
    const now = snapshotAfter({ facts, events });
    const all = offers(now, '2012-08-01', 'A');
    const shut = all.flatMap(({ variants }) => variants).filter(({ isOpen }) => !isOpen);
    const { turns, others } = turnsOf(now, all, events);
    const shown = [...turns, ...others].flatMap(({ offers: own }) => own.flatMap(({ variants }) => variants));
    expect(shut.some(({ event }) => event.type === 'STATE_REFERRED')).toBe(true);
    expect(shown).toEqual(expect.arrayContaining(shut.filter(({ event }) => event.type === 'STATE_REFERRED')));
  });

  it('offers no act twice in two lists', () => {
    fc.assert(
      fc.property(someFacts, choices, (known, made) => {
        const path = walk(known, made);
        const now = snapshotAfter(path);
        const all = eventsOf(turnsOf(now, offers(now, nextDay(path), 'A'), path.events)).map((event) =>
          JSON.stringify(event),
        );
        expect(new Set(all).size).toBe(all.length);
      }),
      { numRuns: 20 },
    );
  });
});
