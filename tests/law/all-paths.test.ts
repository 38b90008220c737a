import { describe, expect, it } from 'vitest';
import { getShortestPaths } from 'xstate/graph';
import { caseMachine } from '../../src/law/case.machine.ts';
import { isCaseEvent } from '../../src/law/events.ts';
import { articlesOf, type LegalTestName } from '../../src/law/legal-tests.ts';
import { explain } from '../../src/law/refusal.ts';
import { advance, begin } from '../../src/law/replay.ts';
import { type SituationSnapshot, situationMachine, situationStateOf } from '../../src/law/situation.machine.ts';
import { caseStates, situationStates } from '../../src/law/stages.ts';
import { allEvents, caseEvents, pausing, procedureEvents } from './event-pool.ts';
import { eventsIn, factsWith } from './told.ts';

const casePaths = getShortestPaths(caseMachine, {
  events: caseEvents.filter(isCaseEvent),
  serializeState: ({ value, context }) => JSON.stringify([value, context]),
});

const situationPaths = getShortestPaths(situationMachine, {
  input: { facts: factsWith() },
  events: [
    ...procedureEvents.filter(({ type }) => !/^(STATE_JOINED|WITHDRAWAL|DECLARATION_REJ|JURISD)/.test(type)),
    ...pausing,
  ],
  filterEvents: (snapshot, event) => snapshot.can(event),
  // What has arrived, and what was answered, makes a state; names and dates do not.
  serializeState: ({ value, context }) =>
    JSON.stringify([
      value,
      context.isCouncilReferred,
      context.referrers.length > 0,
      context.hasDeclaration,
      context.isAuthorised,
      context.wasRefused,
      context.isReviewRequested,
      context.closedFor,
      context.pauses.length > 0,
    ]),
  limit: 20_000,
});

/** An open investigation in which the case of `a` has come to each of its states. */
const opened = eventsIn(
  '2009-01-01 STATE_REFERRED by: [UG]\n2009-02-01 INVESTIGATION_OPENED',
).reduce<SituationSnapshot>(advance, begin(factsWith()));
const inCases = casePaths.map(({ steps }) =>
  // The first step of a path is how the machine begins.
  steps.slice(1).reduce((snapshot, { event }) => advance(snapshot, event), opened),
);
const snapshots = [
  ...situationPaths.map(({ state }) => state),
  ...inCases,
  ...inCases.map((snapshot) => pausing.reduce(advance, snapshot)),
  begin(factsWith({ crimes: ['other'] })),
  pausing.reduce(advance, begin(factsWith())),
  eventsIn('2010-01-01 WITHDRAWAL_NOTIFIED by: UG').reduce(advance, begin(factsWith())),
];
const testNames = Object.keys(articlesOf) as LegalTestName[]; // the keys of a record by test are tests

describe('every path', () => {
  it('reaches every state of a situation', () => {
    const reached = new Set(situationPaths.map(({ state }) => situationStateOf(state)));
    console.log(`${reached.size} states of a situation on ${situationPaths.length} shortest paths`);
    expect([...reached].sort()).toEqual([...situationStates].sort());
  });

  it('reaches every state of a case', () => {
    const reached = new Set<string>(casePaths.map(({ state }) => state.value));
    console.log(`${reached.size} states of a case on ${casePaths.length} shortest paths`);
    expect([...reached].sort()).toEqual([...caseStates, 'none'].sort());
  });

  it('finds every legal test met, and every one not met', () => {
    const met = new Set<string>();
    const unmet = new Set<string>();
    for (const snapshot of snapshots)
      for (const event of allEvents) {
        const { asked, failed } = explain(snapshot, event);
        for (const { test } of failed) unmet.add(test);
        for (const test of asked) if (failed.every((one) => one.test !== test)) met.add(test);
      }
    console.log(`${met.size} legal tests seen met, ${unmet.size} not met, of ${testNames.length}`);
    expect([...met].sort()).toEqual([...testNames].sort());
    expect([...unmet].sort()).toEqual([...testNames].sort());
  });

  it('is explained as the machine runs: an event is open where no test fails, and nowhere else', () => {
    const wrong = snapshots.flatMap((snapshot) =>
      allEvents.filter((event) => {
        const { isOpen, failed } = explain(snapshot, event);
        return (failed.length === 0) !== isOpen || (advance(snapshot, event) === snapshot) === isOpen;
      }),
    );
    expect(wrong).toEqual([]);
  }, 60_000);
});
