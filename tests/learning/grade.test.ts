import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Item } from '../../src/content/lesson.ts';
import { emptyResponse, gradeItem, isResponseFor, missingIn, presentedParts } from '../../src/learning/grade.ts';
import { allItems, items, rightFor, wrongFor } from './lesson.fixture.ts';

const named = allItems.map((item) => [item.type, item.id, item] as const);

/** The ids of what a learner chooses from, or moves. */
function partsOf(item: Item): string[] {
  switch (item.type) {
    case 'sort':
      return item.cards.map(({ id }) => id);
    case 'order':
      return item.entries.map(({ id }) => id);
    case 'match':
      return [...item.targets];
    case 'mark-sentences':
      return item.sentences.map(({ id }) => id);
    case 'true-false':
      return item.reasons.map(({ id }) => id);
    case 'short-answer':
      return [];
    default:
      return item.options.map(({ id }) => id);
  }
}

describe('every type of item', () => {
  it.each(named)('%s: earns 1 for a right answer and 0 for a wrong one (%s)', (type, _, item) => {
    const isPrediction = type === 'predict';
    expect(gradeItem(item, rightFor(item)).fraction).toBe(isPrediction ? null : 1);
    expect(gradeItem(item, wrongFor(item)).fraction).toBe(isPrediction ? null : 0);
  });
  it.each(named)('%s: lacks nothing once it is answered (%s)', (_, __, item) => {
    expect(missingIn(item, rightFor(item))).toBeNull();
    expect(missingIn(item, wrongFor(item))).toBeNull();
  });
  it.each(named)('%s: begins with an empty response that fits it (%s)', (type, _, item) => {
    const empty = emptyResponse(item, 7);
    expect(isResponseFor(item, empty)).toBe(true);
    expect(missingIn(item, empty) === null).toBe(type === 'order');
  });
  it.each(named)('%s: shows its parts in the same order for the same seed (%s)', (_, __, item) => {
    expect(presentedParts(item, 7)).toEqual(presentedParts(item, 7));
  });
  it.each(named)('%s: shows each of its parts once (%s)', (_, __, item) => {
    expect([...presentedParts(item, 7)].sort()).toEqual(partsOf(item).sort());
  });
  it.each(named)('%s: takes nothing from outside that is no response (%s)', (_, __, item) => {
    for (const value of [null, undefined, 7, '', 'text', [], {}, [rightFor(item)], { type: item.type }])
      expect(isResponseFor(item, value)).toBe(false);
  });
  it.each(named)('%s: never throws on what it takes from outside (%s)', (_, __, item) => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        if (isResponseFor(item, value)) gradeItem(item, value);
      }),
      { numRuns: 300 },
    );
  });
});

it('shows options in different orders to different learners', () => {
  const orders = Array.from({ length: 30 }, (_, seed) => presentedParts(items['multiple-choice'], seed).join());
  expect(new Set(orders).size).toBeGreaterThan(8);
});

it('says which item a strange response was given to', () => {
  expect(() => gradeItem(items.sort, { text: '15' })).toThrow(/sort item 'refer-or-inform'/);
});
