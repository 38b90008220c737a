/** What the law promises on every path, tried on paths drawn by chance. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { CouncilVote, SituationEvent } from '../../src/law/events.ts';
import { isCaseEvent } from '../../src/law/events.ts';
import { advance, begin } from '../../src/law/replay.ts';
import type { SituationSnapshot } from '../../src/law/situation.machine.ts';
import { allEvents, caseEvents } from './event-pool.ts';
import { eventsIn, factsWith } from './told.ts';

const path = fc.array(fc.constantFrom(...allEvents), { maxLength: 40 });

/** Events of one case, those of the usual way more often than others, so that many a path leads to a trial. */
const usual = caseEvents.filter(({ type }) => /^(WARRANT_I|SUMMONS|SURREN|APPEARED|CHARGES_CONF|TRIAL)/.test(type));
const casePath = fc.array(fc.oneof(fc.constantFrom(...usual), fc.constantFrom(...caseEvents)), {
  minLength: 20,
  maxLength: 80,
});
const opened = eventsIn('2009-01-01 STATE_REFERRED by: [UG]\n2009-02-01 INVESTIGATION_OPENED');

type Walked = { snapshot: SituationSnapshot; taken: SituationEvent[] };

/** Goes as far as the path is open; what is refused is left out. */
function walk(events: readonly SituationEvent[]): Walked {
  return events.reduce<Walked>(
    ({ snapshot, taken }, event) => {
      const next = advance(snapshot, event);
      return next === snapshot ? { snapshot, taken } : { snapshot: next, taken: [...taken, event] };
    },
    { snapshot: begin(factsWith()), taken: [] },
  );
}

const typesBefore = (taken: readonly SituationEvent[], index: number) => taken.slice(0, index).map(({ type }) => type);

it('opens no trial without confirmed charges and the accused before the Court', () => {
  let trials = 0;
  fc.assert(
    fc.property(casePath, (events) => {
      const { taken } = walk([...opened, ...events]);
      for (const [index, { type }] of taken.entries()) {
        if (type !== 'TRIAL_OPENED') continue;
        trials += 1;
        const before = typesBefore(taken, index);
        expect(before).toContain('CHARGES_CONFIRMED');
        expect(before.includes('SURRENDERED') || before.includes('APPEARED')).toBe(true);
        // A warrant in a case that existed takes the person from before the Court until surrendered.
        const last = before.lastIndexOf('WARRANT_ISSUED');
        const first = before.findIndex((one) => one === 'WARRANT_ISSUED' || one === 'SUMMONS_ISSUED');
        if (last > first) expect(before.lastIndexOf('SURRENDERED')).toBeGreaterThan(last);
      }
    }),
    { numRuns: 1500, seed: 63 },
  );
  expect(trials).toBeGreaterThan(50);
}, 60_000);

it("opens no investigation on the Prosecutor's own motion without the judges", () => {
  let count = 0;
  fc.assert(
    fc.property(path, (events) => {
      const { taken } = walk(events);
      const index = taken.findIndex(({ type }) => type === 'INVESTIGATION_OPENED');
      if (index < 0) return;
      count += 1;
      const before = taken.slice(0, index);
      const isReferred = before.some(
        (event) =>
          event.type === 'STATE_REFERRED' ||
          (event.type === 'COUNCIL_VOTED' && event.measure === 'referral' && event.yes >= 9 && event.no === 0),
      );
      const isAuthorised = before.some(({ type }) => /^AUTHORISATION_GRANTED/.test(type));
      expect(isReferred || isAuthorised).toBe(true);
    }),
    { numRuns: 1500, seed: 15 },
  );
  expect(count).toBeGreaterThan(10);
}, 60_000);

const members = fc.uniqueArray(fc.constantFrom('CN', 'FR', 'GB', 'RU', 'US'), { minLength: 1 });

it('never opens anything by a veto', () => {
  const vote = fc
    .record({
      vetoes: members,
      more: fc.nat(5),
      measure: fc.constantFrom<CouncilVote['measure']>('referral', 'deferral'),
    })
    .map(({ vetoes, more, measure }): CouncilVote => {
      const no = vetoes.length + more;
      return { on: '2010-01-01', type: 'COUNCIL_VOTED', measure, yes: 15 - no, no, abstain: 0, vetoes };
    });
  fc.assert(
    fc.property(path, vote, (events, vetoed) => {
      const { snapshot } = walk(events);
      const after = advance(snapshot, vetoed);
      expect(after).not.toBe(snapshot);
      expect(after.context.isCouncilReferred).toBe(snapshot.context.isCouncilReferred);
      expect(after.context.pauses).toEqual(snapshot.context.pauses);
      for (const event of allEvents) if (after.can(event)) expect(snapshot.can(event)).toBe(true);
    }),
    { numRuns: 300, seed: 27 },
  );
}, 60_000);

it('never takes an abstention for a veto, whoever abstains', () => {
  fc.assert(
    fc.property(path, fc.integer({ min: 9, max: 15 }), fc.nat(6), (events, yes, no) => {
      const { snapshot } = walk(events);
      const votes = { yes, no: Math.min(no, 15 - yes), abstain: 15 - yes - Math.min(no, 15 - yes) };
      const after = advance(snapshot, {
        on: '2010-01-01',
        type: 'COUNCIL_VOTED',
        measure: 'referral',
        ...votes,
        vetoes: [],
      });
      expect(after.context.isCouncilReferred).toBe(true);
    }),
    { numRuns: 300, seed: 3 },
  );
}, 60_000);

it('changes no case by an event of another', () => {
  fc.assert(
    fc.property(path, (events) => {
      const { snapshot } = walk(events);
      for (const event of allEvents.filter(isCaseEvent)) {
        const { cases } = advance(snapshot, { ...event, case: 'b' }).context;
        expect(cases.a).toBe(snapshot.context.cases.a);
      }
    }),
    { numRuns: 200, seed: 58 },
  );
}, 60_000);
