import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createActor } from 'xstate';
import { getShortestPaths } from 'xstate/graph';
import { encodePath } from '../../../src/learning/figures/simulator/link.ts';
import { nextDay, snapshotAfter, snapshotsOf } from '../../../src/learning/figures/simulator/path.ts';
import { type SimulatorEvent, simulatorMachine } from '../../../src/learning/figures/simulator.machine.ts';
import { choices, eventAt, facts, someFacts } from './simulator/walks.ts';

const begin = (known = facts) => createActor(simulatorMachine, { input: { facts: known } }).start();
const letter = { type: 'COMMUNICATION_RECEIVED', on: '2013-01-01', from: 'anyone' } as const;
const referral = { type: 'STATE_REFERRED', on: '2013-02-01', by: ['XB'] } as const;
const opening = { type: 'INVESTIGATION_OPENED', on: '2013-03-01' } as const;

describe('the simulator', () => {
  it('comes to both its states and takes each event somewhere', () => {
    const events: SimulatorEvent[] = [
      { type: 'FACTS_CHOSEN', facts, preset: null },
      { type: 'BEGUN' },
      { type: 'DATE_CHOSEN', on: '2013-01-01' },
      { type: 'PERSON_CHOSEN', person: 'A' },
      { type: 'ACTED', event: letter },
      { type: 'ACTED', event: referral },
      { type: 'ACTED', event: opening },
      { type: 'UNDONE', to: 0 },
      { type: 'PATH_OPENED', path: { facts, events: [letter, referral] }, preset: null },
      { type: 'STARTED_OVER' },
    ];
    const paths = getShortestPaths(simulatorMachine, {
      input: { facts },
      events,
      filterEvents: (snapshot, event) => snapshot.can(event),
      serializeState: ({ value, context }) => `${String(value)} ${context.on} ${context.person} ${encodePath(context)}`,
      // A letter can be sent again and again.
      stopWhen: ({ context }) => context.events.length > 3,
    });
    expect(new Set(paths.map(({ state }) => state.value))).toEqual(new Set(['setup', 'acting']));
    for (const event of events)
      expect(
        paths.filter(({ state }) => state.can(event)),
        event.type,
      ).not.toHaveLength(0);
    for (const { state } of paths) expect(snapshotsOf(state.context)).toHaveLength(state.context.events.length + 1);
  });

  it('begins only with a time, a place, a person’s state and a crime', () => {
    const { conduct } = facts;
    for (const part of [{ crimes: [] }, { territory: [] }, { nationality: [] }, { from: '' }, { to: '2011-01-01' }]) {
      const simulator = begin();
      simulator.send({ type: 'FACTS_CHOSEN', facts: { ...facts, conduct: { ...conduct, ...part } }, preset: null });
      expect(simulator.getSnapshot().can({ type: 'BEGUN' })).toBe(false);
    }
    expect(begin().getSnapshot().can({ type: 'BEGUN' })).toBe(true);
  });

  it('lets happen what the law allows, on a day that is still to come', () => {
    const simulator = begin();
    simulator.send({ type: 'BEGUN' });
    simulator.send({ type: 'ACTED', event: opening });
    expect(simulator.getSnapshot().context.events).toEqual([]);
    simulator.send({ type: 'ACTED', event: referral });
    simulator.send({ type: 'ACTED', event: { ...opening, on: '2013-01-01' } });
    simulator.send({ type: 'DATE_CHOSEN', on: '2013-01-01' });
    expect(simulator.getSnapshot().context).toMatchObject({ events: [referral], on: '2013-03-01' });
    simulator.send({ type: 'DATE_CHOSEN', on: '2014-05-06' });
    expect(simulator.getSnapshot().context.on).toBe('2014-05-06');
  });

  it('speaks of the persons with a case and of the next one', () => {
    const simulator = begin();
    simulator.send({ type: 'BEGUN' });
    for (const event of [referral, opening, { type: 'WARRANT_ISSUED', on: '2013-04-01', case: 'A' }] as const)
      simulator.send({ type: 'ACTED', event });
    expect(simulator.getSnapshot().can({ type: 'PERSON_CHOSEN', person: 'C' })).toBe(false);
    simulator.send({ type: 'PERSON_CHOSEN', person: 'B' });
    expect(simulator.getSnapshot().context.person).toBe('B');
    simulator.send({ type: 'UNDONE', to: 2 });
    expect(simulator.getSnapshot().context.person).toBe('A');
  });

  it('opens the lawful part of a path that was sent', () => {
    const simulator = begin();
    const path = { facts, events: [referral, opening, { ...opening, on: '2013-04-01' }] };
    simulator.send({ type: 'PATH_OPENED', path, preset: 'libya' });
    expect(simulator.getSnapshot()).toMatchObject({
      value: 'acting',
      context: { preset: 'libya', events: [referral, opening], on: nextDay({ facts, events: [opening] }) },
    });
  });

  it('restores by undoing whatever had been, at any point of any path', () => {
    fc.assert(
      fc.property(someFacts, choices, fc.nat(), (known, made, number) => {
        const simulator = begin(known);
        simulator.send({ type: 'BEGUN' });
        const seen = [simulator.getSnapshot().context];
        for (const choice of made) {
          const event = eventAt(simulator.getSnapshot().context, choice);
          if (event === undefined) throw new RangeError('Nothing is open.');
          simulator.send({ type: 'ACTED', event });
          seen.push(simulator.getSnapshot().context);
        }
        // One line of the story for each act, and none is lost.
        expect(seen.map(({ events }) => events.length)).toEqual([...seen.keys()]);
        const to = number % made.length;
        const before = seen[to];
        simulator.send({ type: 'UNDONE', to });
        const { events, on, facts: same } = simulator.getSnapshot().context;
        expect({ events, on, facts: same }).toEqual({ events: before?.events, on: before?.on, facts: before?.facts });
        if (before) expect(snapshotAfter(simulator.getSnapshot().context).value).toBe(snapshotAfter(before).value);
      }),
      { numRuns: 25 },
    );
  });
});
