import { describe, expect, it } from 'vitest';
import { createActor } from 'xstate';
import { toDirectedGraph } from 'xstate/graph';
import { crimes } from '../../../src/law/facts.ts';
import type { Route } from '../../../src/law/jurisdiction.ts';
import { contextOf } from '../../../src/law/situation-context.ts';
import { jurisdiction } from '../../../src/law/situation-tests.ts';
import { type SwitchboardEvent, switchboardMachine } from '../../../src/learning/figures/switchboard.machine.ts';
import {
  leaverOf,
  type Positions,
  type PositionsSoFar,
  questionOf,
  readingOf,
} from '../../../src/learning/figures/switchboard.ts';
import { daysOfBoard, switchboardInput as input } from './law-figures.fixture.ts';

const start = () => createActor(switchboardMachine, { input }).start();
const preset = (id: string): SwitchboardEvent => ({ type: 'PRESET_CHOSEN', preset: id });
const set = (positions: Partial<PositionsSoFar>): SwitchboardEvent => ({ type: 'SWITCHED', set: positions });
function boardAfter(...events: SwitchboardEvent[]) {
  const board = start();
  for (const event of events) board.send(event);
  return board.getSnapshot();
}
const resultsOf = ({ context }: ReturnType<typeof boardAfter>) =>
  Object.fromEntries(context.reading.parts.map(({ part, result }) => [part, result]));

const routes: readonly Route[] = ['council', 'state-party', 'own-motion'];

/** What the machine's own test says of the same question. */
function saysTheTest(positions: Positions): boolean {
  const { facts, consideredSince, on, route } = questionOf(input, positions);
  const context = {
    ...contextOf(facts),
    consideredSince,
    isCouncilReferred: route === 'council',
    referrers: route === 'state-party' ? ['FR'] : [],
  };
  return jurisdiction({ context, event: { type: 'INVESTIGATION_OPENED', on } });
}

describe('the lamps', () => {
  it('agree with the legal test however the switches stand', () => {
    const ids = input.states.map(({ id }) => id);
    const alsos: (string | null)[] = [null, 'bangladesh', 'myanmar', 'philippines'];
    let lit = 0;
    let dark = 0;
    for (const crime of crimes)
      for (const day of daysOfBoard)
        for (const place of ids)
          for (const also of alsos)
            for (const nationality of ids)
              for (const route of routes)
                for (const isConsidered of [false, true]) {
                  const positions = { crime, day, place, also, nationality, route, isConsidered };
                  const { isWithin, parts } = readingOf(input, positions);
                  const whole = parts.every(({ result }) => result === 'met' || result === 'waived');
                  const test = saysTheTest(positions);
                  // One comparison a position: `expect` itself would take longer than the law.
                  if (isWithin !== test || whole !== test) expect({ positions, isWithin, whole }).toBe(test);
                  if (test) lit += 1;
                  else dark += 1;
                }
    expect([lit, dark].map((count) => count > 5000)).toEqual([true, true]);
  }, 60_000);

  it.each([
    ['letter', 'within'],
    ['bangladesh-myanmar', 'within'],
    ['syria-2014', 'outside'],
    ['darfur', 'within'],
    ['ukraine', 'within'],
  ])('show the situation %s as %s', (id, value) => {
    expect(boardAfter(preset(id)).value).toBe(value);
  });

  it('show what the vetoed draft on Syria would have changed', () => {
    expect(resultsOf(boardAfter(preset('syria-2014')))['place-or-person']).toBe('not-met');
    const referred = boardAfter(preset('syria-2014'), set({ route: 'council' }));
    expect([referred.value, resultsOf(referred)['place-or-person']]).toEqual(['within', 'waived']);
  });

  it('are dark before 1 July 2002, whoever refers', () => {
    for (const route of routes)
      expect(resultsOf(boardAfter(preset('darfur'), set({ route, day: '2002-06-30' }))).time).toBe('not-met');
  });

  it('ask of aggression that every state is a party', () => {
    const attacked = { crime: 'aggression', place: 'france', day: '2022-03-02' } as const;
    expect(resultsOf(boardAfter(preset('ukraine'), set(attacked)))['all-parties']).toBe('not-met');
    expect(resultsOf(boardAfter(preset('ukraine'), set({ ...attacked, nationality: 'france' })))['all-parties']).toBe(
      'met',
    );
  });

  it('count a state that has left where the Court had begun to look before', () => {
    const there = set({ place: 'philippines', nationality: 'philippines', day: '2017-01-01' });
    const left = boardAfter(preset('syria-2014'), there);
    expect(left.value).toBe('outside');
    expect(leaverOf(input, left.context.positions)).toEqual({ id: 'philippines', left: '2019-03-17' });
    expect(boardAfter(preset('syria-2014'), there, set({ isConsidered: true })).value).toBe('within');
    expect(leaverOf(input, boardAfter().context.positions)).toBeNull();
  });
});

describe('the switchboard', () => {
  it('begins with the first situation, and shows none once a switch is moved', () => {
    expect(boardAfter().context).toMatchObject({ preset: 'letter', positions: { place: 'tajikistan', also: 'china' } });
    expect(boardAfter(set({ route: 'council' })).context.preset).toBeNull();
  });

  it('has no border between a state and itself', () => {
    expect(boardAfter(set({ place: 'china' })).context.positions).toMatchObject({ place: 'china', also: null });
    expect(boardAfter().can(set({ also: 'tajikistan' }))).toBe(false);
  });

  it.each([{ day: '' }, { day: '2011' }, { day: '2011-02-30' }, { place: 'nowhere' }, { nationality: 'nobody' }])(
    'refuses what no switch can stand at: %o',
    (wrong) => {
      expect(boardAfter().can(set(wrong))).toBe(false);
    },
  );

  it('keeps no verdict of a day that is gone', () => {
    const emptied = boardAfter(preset('darfur'), set({ crime: 'aggression', day: null }));
    expect([emptied.value, emptied.context.reading.isWithin]).toEqual(['undated', null]);
    expect(Object.entries(resultsOf(emptied))).toEqual(
      ['crime', 'time', 'place-or-person', 'all-parties'].map((part) => [part, 'not-reached']),
    );
    expect(boardAfter(preset('darfur'), set({ day: null }), set({ day: '2005-03-31' })).value).toBe('within');
    expect(boardAfter(set({ day: null }), preset('syria-2014')).value).toBe('outside');
  });

  it('refuses a situation that it does not know', () => {
    expect(boardAfter().can(preset('nowhere'))).toBe(false);
  });

  it('can go every way of its chart', () => {
    const taken = new Set<string>();
    for (const first of ['darfur', 'syria-2014'])
      for (const next of [
        preset('darfur'),
        preset('syria-2014'),
        set({ day: '2002-01-01' }),
        set({ route: 'council' }),
      ]) {
        const before = boardAfter(preset(first));
        taken.add(next.type).add(`${before.value} to ${boardAfter(preset(first), next).value}`);
      }
    expect([...taken].sort()).toEqual(
      [
        'PRESET_CHOSEN',
        'SWITCHED',
        'outside to outside',
        'outside to within',
        'within to outside',
        'within to within',
      ].sort(),
    );
    const events = toDirectedGraph(switchboardMachine).edges.map(({ label }) => label.text);
    expect([...new Set(events)].sort()).toEqual(['PRESET_CHOSEN', 'SWITCHED']);
  });
});
