import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { advance, begin } from '../../../../src/law/replay.ts';
import type { SituationSnapshot } from '../../../../src/law/situation.machine.ts';
import { type Offer, offers } from '../../../../src/learning/figures/simulator/offers.ts';
import { nextDay, snapshotAfter } from '../../../../src/learning/figures/simulator/path.ts';
import { type Acting, eventsOf, turnsOf } from '../../../../src/learning/figures/simulator/turns.ts';
import { choices, facts, someFacts, walk } from './walks.ts';

const acts = (acting: readonly Acting[]) => acting.flatMap(({ offers: own }) => own.map(({ act }) => act));

describe('whose turn it is', () => {
  const start = turnsOf(begin(facts), offers(begin(facts), '2013-01-01', 'A'));

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
    expect(acts(turnsOf(after, offers(after, '2013-01-01', 'A')).turns)).toContain('VOTE_ON_DEFERRAL');
  });

  it('holds what leads on and nothing else, and leaves out nothing that can be tried', () => {
    fc.assert(
      fc.property(someFacts, choices, (known, made) => {
        const path = walk(known, made);
        const now = snapshotAfter(path);
        const all = offers(now, nextDay(path), 'A');
        const shown = turnsOf(now, all);
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
          .filter((act) => ![...acts(shown.turns), ...acts(shown.others)].includes(act));
        expect(['DECLARATION_REJECTED', 'VOTE_ON_DEFERRAL']).toEqual(expect.arrayContaining(left));
      }),
      { numRuns: 40 },
    );
  });
});
