import { describe, expect, it } from 'vitest';
import { createActor } from 'xstate';
import { getShortestPaths } from 'xstate/graph';
import { loadContent } from '../../../src/content/load.ts';
import { pageWords } from '../../../src/content/page-words.ts';
import { type CrossingsEvent, crossingsMachine, readingOf } from '../../../src/learning/figures/crossings.machine.ts';
import { factsWith, isParty, type Placing, reachOf, sides } from '../../../src/learning/figures/crossings.ts';

const page = pageWords(loadContent('content'), 'en', { kind: 'step', step: 'not-a-member' });
const crossings = page.step?.figures.crossings?.crossings ?? [];
const placings = sides.flatMap((begins) => sides.map((ends): Placing => ({ begins, ends })));

describe.each(crossings)('the crossing $id', (crossing) => {
  const parties = sides.filter((side) => isParty(crossing, side));

  it('has one State Party', () => {
    expect(parties).toHaveLength(1);
  });
  it.each(placings)('is within reach where a part of the crime lies in it: $begins to $ends', (placing) => {
    const touches = [placing.begins, placing.ends].some((side) => parties.includes(side));
    expect(reachOf(crossing, placing)).toEqual({ isWithin: touches, through: touches ? parties : [] });
  });
});

it('gives the law every state in which a part lies, each once', () => {
  const [crossing] = crossings;
  if (!crossing) throw new RangeError('The map has no crossing.');
  const territories = placings.map((placing) => factsWith(crossing, placing).conduct.territory);
  expect(territories).toEqual([['MM'], ['MM', 'BD'], ['BD', 'MM'], ['BD']]);
});

it('goes the other way for Tajikistan: out of the State Party, not into it', () => {
  const directions = crossings.map((crossing) => [crossing.id, isParty(crossing, 'from') ? 'out' : 'into']);
  expect(directions).toEqual([
    ['myanmar-bangladesh', 'into'],
    ['belarus-lithuania', 'into'],
    ['tajikistan-china', 'out'],
  ]);
});

const input = {
  crossings: [
    { id: 'river', readings: [{ id: 'witness', begins: 'from', ends: 'to' }] },
    {
      id: 'hill',
      readings: [
        { id: 'senders', begins: 'from', ends: 'to' },
        { id: 'office', begins: 'to', ends: 'to' },
      ],
    },
  ],
} as const;
function played(...events: CrossingsEvent[]) {
  const map = createActor(crossingsMachine, { input }).start();
  for (const event of events) map.send(event);
  return map.getSnapshot();
}
const hill = { type: 'CROSSING_CHOSEN', crossing: 'hill' } as const;
const office = { type: 'READING_TAKEN', reading: 'office' } as const;

describe('the map of crossings', () => {
  it('begins with what is alleged of the first', () => {
    const { value, context } = played();
    expect([value, context.crossing, readingOf(context)]).toEqual(['said', 'river', 'witness']);
  });
  it('says who puts the crime where it was moved', () => {
    const { value, context } = played(hill, { type: 'PART_MOVED', part: 'begins', side: 'to' });
    expect([value, readingOf(context)]).toEqual(['said', 'office']);
  });
  it('says that nobody does, where nobody does', () => {
    const { value, context } = played(hill, { type: 'PART_MOVED', part: 'ends', side: 'from' });
    expect([value, readingOf(context)]).toEqual(['tried', null]);
  });
  it('takes a reading, and only one of the crossing that lies there', () => {
    expect(played(hill, office).context.placing).toEqual({ begins: 'to', ends: 'to' });
    expect(played().can(office)).toBe(false);
  });
  it('lays the next crossing as it is alleged', () => {
    const { context } = played(hill, office, { type: 'CROSSING_CHOSEN', crossing: 'river' });
    expect(context.placing).toEqual({ begins: 'from', ends: 'to' });
  });
  it('has no crossing that is not on it', () => {
    expect(played().can({ type: 'CROSSING_CHOSEN', crossing: 'sea' })).toBe(false);
    expect(createActor(crossingsMachine, { input: { crossings: [] } }).getSnapshot().context.crossing).toBeNull();
  });
  it('reaches every placing of every crossing', () => {
    const events: CrossingsEvent[] = [
      hill,
      { type: 'CROSSING_CHOSEN', crossing: 'river' },
      office,
      ...(['begins', 'ends'] as const).flatMap((part) =>
        sides.map((side): CrossingsEvent => ({ type: 'PART_MOVED', part, side })),
      ),
    ];
    const paths = getShortestPaths(crossingsMachine, {
      input,
      events,
      filterEvents: (snapshot, event) => snapshot.can(event),
      serializeState: ({ value, context }) => JSON.stringify([value, context.crossing, context.placing]),
    });
    const seen = new Set(paths.map(({ state }) => JSON.stringify([state.context.crossing, state.context.placing])));
    expect(seen.size).toBe(8);
    expect(new Set(paths.map(({ state }) => state.value))).toEqual(new Set(['said', 'tried']));
  });
});
