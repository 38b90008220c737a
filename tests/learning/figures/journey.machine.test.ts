import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createActor } from 'xstate';
import { getShortestPaths } from 'xstate/graph';
import { parse } from 'yaml';
import { journeyFileSchema } from '../../../src/content/journey-schemas.ts';
import { readSituations } from '../../../src/content/situation-file.ts';
import { charts } from '../../../src/law/arrows.ts';
import { stageOf } from '../../../src/law/situation.machine.ts';
import {
  choicesAt,
  type JourneyContext,
  type JourneyEvent,
  type JourneyInput,
  journeyMachine,
  standing,
} from '../../../src/learning/figures/journey.machine.ts';

const { situation, tries } = journeyFileSchema.parse(parse(readFileSync('content/figures/journey.yaml', 'utf8')));
const path = `content/situations/${situation}.yaml`;
const [read] = readSituations(path, readFileSync(path, 'utf8'));
if (!read?.situation) throw new RangeError(`${path} holds no situation.`);
const input: JourneyInput = { facts: read.situation.facts, record: read.situation.events, tries };
const begin = () => createActor(journeyMachine, { input }).start();
const stage = (context: JourneyContext) => stageOf(standing(context));
const tried = (id: string): JourneyEvent => ({ type: 'EVENT_TRIED', id });

describe('on the record', () => {
  it('takes the letter from event to event, to the last and no further, and back', () => {
    const journey = begin();
    const stages = input.record.map(() => {
      journey.send({ type: 'RECORD_CONTINUED' });
      return stage(journey.getSnapshot().context);
    });
    expect(stages).toEqual([
      'communication',
      'set-aside',
      'communication',
      'communication',
      'communication',
      'communication',
    ]);
    expect(journey.getSnapshot().can({ type: 'RECORD_CONTINUED' })).toBe(false);
    for (const _ of input.record) journey.send({ type: 'RECORD_REWOUND' });
    expect(stage(journey.getSnapshot().context)).toBe('idle');
    expect(journey.getSnapshot().can({ type: 'RECORD_REWOUND' })).toBe(false);
  });

  it('offers every event that is an arrow of the chart', () => {
    const offered = new Set(tries.map(({ event }) => event.type));
    expect(
      [...new Set(charts.situation.arrows.map(({ event }) => event))].filter((event) => !offered.has(event)),
    ).toEqual([]);
  });

  it('says why the members cannot refer', () => {
    const journey = begin();
    journey.send({ type: 'RECORD_CONTINUED' });
    const choice = choicesAt(journey.getSnapshot().context).find(({ id }) => id === 'members-refer');
    expect(choice).toMatchObject({ isOpen: false, reasons: [{ test: 'referrers-are-states-parties' }] });
  });
});

describe('off the record', () => {
  it('goes where the law lets it, and moves nothing where it does not', () => {
    const journey = begin();
    journey.send({ type: 'RECORD_CONTINUED' });
    journey.send(tried('investigation-opened'));
    expect(journey.getSnapshot().value).toBe('on-record');
    for (const id of ['examination-opened', 'authorisation-requested', 'authorisation-granted', 'investigation-opened'])
      journey.send(tried(id));
    expect(stage(journey.getSnapshot().context)).toBe('investigation');
    expect(journey.getSnapshot().can({ type: 'RECORD_CONTINUED' })).toBe(false);
  });

  it('takes back one step, or all of them', () => {
    const journey = begin();
    journey.send({ type: 'RECORD_CONTINUED' });
    journey.send(tried('examination-opened'));
    journey.send(tried('examination-closed'));
    journey.send({ type: 'TRY_TAKEN_BACK' });
    expect(stage(journey.getSnapshot().context)).toBe('examination');
    journey.send({ type: 'TRY_TAKEN_BACK' });
    expect(journey.getSnapshot().value).toBe('on-record');
    journey.send(tried('examination-opened'));
    journey.send(tried('examination-closed'));
    journey.send({ type: 'RECORD_RESUMED' });
    const { value, context } = journey.getSnapshot();
    expect([value, context.tried, stage(context)]).toEqual(['on-record', [], 'communication']);
  });
});

it('has tried something exactly while it is off the record, and a reason for all that is shut, on every path', () => {
  const events: JourneyEvent[] = [
    { type: 'RECORD_CONTINUED' },
    { type: 'RECORD_REWOUND' },
    ...tries.map(({ id }) => tried(id)),
    { type: 'TRY_TAKEN_BACK' },
    { type: 'RECORD_RESUMED' },
  ];
  const paths = getShortestPaths(journeyMachine, {
    input,
    events,
    filterEvents: (snapshot, event) => snapshot.can(event),
    // Where it stands, and whether what was tried led there: the rest is how it came there.
    serializeState: ({ value, context }) =>
      JSON.stringify([value, context.at, stage(context), context.tried.length > 2]),
    stopWhen: ({ context }) => context.tried.length > 3,
  });
  expect(new Set(paths.map(({ state }) => state.value))).toEqual(new Set(['on-record', 'trying']));
  for (const { state } of paths) {
    expect(state.context.tried.length > 0).toBe(state.value === 'trying');
    for (const { isOpen, reasons } of choicesAt(state.context)) expect(isOpen).toBe(reasons.length === 0);
  }
}, 30_000);
