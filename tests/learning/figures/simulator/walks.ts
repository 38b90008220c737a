/** Random walks through the simulator: whatever is open is done, on whatever day. */
import fc from 'fast-check';
import type { SituationEvent } from '../../../../src/law/events.ts';
import type { Facts } from '../../../../src/law/facts.ts';
import { actIds } from '../../../../src/learning/figures/simulator/drafts.ts';
import { offers } from '../../../../src/learning/figures/simulator/offers.ts';
import { nextDay, type Path, personsOf, snapshotAfter } from '../../../../src/learning/figures/simulator/path.ts';

/** Two states, one of which is a State Party; conduct that crosses the border. */
export const facts: Facts = {
  conduct: {
    from: '2012-03-01',
    to: null,
    crimes: ['crimes-against-humanity'],
    territory: ['XA', 'XB'],
    nationality: ['XA'],
  },
  acceptance: { XA: {}, XB: { party: '2005-01-01' } },
};

export const someFacts: fc.Arbitrary<Facts> = fc
  .record({
    from: fc.constantFrom('1999', '2003-05', '2012-03-01', '2019-01-01'),
    to: fc.constantFrom(null, '2020-12-31'),
    crimes: fc.subarray(['genocide', 'war-crimes', 'aggression', 'other'] as const, { minLength: 1 }),
    territory: fc.subarray(['XA', 'XB'], { minLength: 1 }),
    nationality: fc.subarray(['XA', 'XB'], { minLength: 1 }),
    party: fc.constantFrom(undefined, '2005-01-01', '2016-06-01'),
    scope: fc.constantFrom(undefined, { from: '2012-01-01' }, { from: '2011', to: '2013-02' }),
  })
  .map(({ party, scope, ...conduct }) => ({
    conduct,
    acceptance: { XA: {}, XB: party ? { party } : {} },
    ...(scope && { scope }),
  }));

/** Choices by number: which of the open acts, which of its events, about which person. */
export type Choice = readonly [number, number, number];
export const choices = fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat()), { minLength: 1, maxLength: 40 });

const chosen = <T>(list: readonly T[], number: number): T | undefined => list[number % list.length];

/** The event that a choice stands for at the end of a path; `undefined` where nothing is open. */
export function eventAt(path: Path, [act, variant, person]: Choice) {
  const snapshot = snapshotAfter(path);
  const open = offers(snapshot, nextDay(path), chosen(personsOf(snapshot), person) ?? 'A').filter(
    ({ isOpen }) => isOpen,
  );
  // Acts that change nothing are many; those further along the list come up as often.
  const offer = chosen(
    open.toSorted((a, b) => actIds.indexOf(b.act) - actIds.indexOf(a.act)),
    act,
  );
  return (
    offer &&
    chosen(
      offer.variants.filter(({ isOpen }) => isOpen),
      variant,
    )?.event
  );
}

export function walk(known: Facts, made: readonly Choice[]): Path {
  const events: SituationEvent[] = [];
  for (const choice of made) {
    const event = eventAt({ facts: known, events }, choice);
    if (event) events.push(event);
  }
  return { facts: known, events };
}
