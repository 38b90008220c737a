import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explain } from '../../../../src/law/refusal.ts';
import { begin } from '../../../../src/law/replay.ts';
import { actIds, actOf, draftsOf } from '../../../../src/learning/figures/simulator/drafts.ts';
import { offers } from '../../../../src/learning/figures/simulator/offers.ts';
import { nextDay, snapshotAfter, snapshotsOf } from '../../../../src/learning/figures/simulator/path.ts';
import { realSituations } from '../../../law/situation-files.ts';
import { choices, facts, someFacts, walk } from './walks.ts';

describe('what can be tried at a point', () => {
  it('is every act, open or shut as the law explains it', () => {
    fc.assert(
      fc.property(someFacts, choices, (known, made) => {
        const path = walk(known, made);
        const snapshot = snapshotAfter(path);
        const offered = offers(snapshot, nextDay(path), 'A');
        expect(offered.map(({ act }) => act)).toEqual(actIds);
        for (const { isOpen, variants } of offered) {
          expect(isOpen).toBe(variants.some((variant) => variant.isOpen));
          for (const { event, isOpen: can, failed } of variants) {
            expect({ can, failed }).toEqual({ can: snapshot.can(event), failed: explain(snapshot, event).failed });
            expect(failed.length > 0).toBe(!can);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it('says where an open act leads, and a shut one leads nowhere', () => {
    const offered = offers(begin(facts), '2013-01-01', 'A');
    const leadsTo = (wanted: string) => offered.find(({ act }) => act === wanted)?.variants[0].leadsTo;
    expect(leadsTo('COMMUNICATION_RECEIVED')).toEqual({ situation: 'communication', case: null });
    expect(leadsTo('VOTE_ON_REFERRAL')).toEqual({ situation: 'referred', case: null });
    expect(leadsTo('WARRANT_ISSUED')).toEqual({ situation: 'idle', case: 'none' });
  });

  it('lets only the State Party refer, and puts what is open first', () => {
    const referral = offers(begin(facts), '2013-01-01', 'A').find(({ act }) => act === 'STATE_REFERRED');
    expect(referral?.variants.map(({ event, isOpen }) => ['by' in event && event.by, isOpen])).toEqual([
      [['XB'], true],
      [['XA'], false],
    ]);
  });

  it('has a draft for every event of the real situations', () => {
    for (const { facts: known, events } of realSituations)
      for (const event of events) {
        const drafts = draftsOf(actOf(event), { facts: known, on: event.on, person: 'A' });
        expect(drafts.map(({ type }) => type)).toContain(event.type);
      }
  });

  it('never leaves a path without an open act', () => {
    fc.assert(
      fc.property(someFacts, choices, (known, made) => {
        const path = walk(known, made);
        for (const snapshot of snapshotsOf(path))
          expect(offers(snapshot, nextDay(path), 'A').some(({ isOpen }) => isOpen)).toBe(true);
      }),
      { numRuns: 25 },
    );
  });
});
