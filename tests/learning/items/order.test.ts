import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyResponse, gradeItem, isResponseFor, missingIn, presentedParts } from '../../../src/learning/grade.ts';
import { order } from '../../../src/learning/items/order.ts';
import { items } from '../lesson.fixture.ts';

const item = items.order;
const right = item.entries.map(({ id }) => id);
const [examination = '', investigation = '', warrant = '', trial = ''] = right;
const fractionOf = (...sequence: string[]) => gradeItem(item, { sequence }).fraction;

describe('put in order', () => {
  it('earns the full credit for the right order, and nothing for its reverse', () => {
    expect(fractionOf(...right)).toBe(1);
    expect(fractionOf(...[...right].reverse())).toBe(0);
  });
  it('costs the same for one entry out of its place, however far it went', () => {
    expect(fractionOf(investigation, examination, warrant, trial)).toBeCloseTo(2 / 3);
    expect(fractionOf(investigation, warrant, trial, examination)).toBeCloseTo(2 / 3);
  });
  it('marks only the entries that would have to be moved as wrong', () => {
    expect(gradeItem(item, { sequence: [trial, examination, investigation, warrant] }).marks).toEqual({
      examination: 'hit',
      investigation: 'hit',
      warrant: 'hit',
      trial: 'wrong',
    });
  });
  it('earns the full credit for the right order only', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(right, { minLength: right.length }), (sequence) => {
        const { fraction, marks } = gradeItem(item, { sequence });
        const isRight = sequence.every((id, position) => id === right[position]);
        expect(fraction === 1).toBe(isRight);
        const hits = Object.values(marks).filter((mark) => mark === 'hit').length;
        expect(fraction).toBeCloseTo((hits - 1) / 3);
      }),
    );
  });
  it('never starts in the right order, whatever the seed', () => {
    for (let seed = 0; seed < 200; seed += 1) {
      const parts = presentedParts(item, seed);
      expect(parts).not.toEqual(right);
      expect([...parts].sort()).toEqual([...right].sort());
      expect(emptyResponse(item, seed)).toEqual({ sequence: parts });
    }
  });
  it('starts as it was drawn, even where some entries stand right; the right order turns by one', () => {
    const oneMoved = [examination, warrant, investigation, trial];
    expect(order.presented(item, () => oneMoved)).toEqual(oneMoved);
    expect(order.presented(item, (ids) => ids)).toEqual([investigation, warrant, trial, examination]);
  });
  it('lacks nothing: the order shown may be the answer', () => {
    expect(missingIn(item, emptyResponse(item, 1))).toBeNull();
  });
  it('refuses an order that lacks an entry, repeats one or holds a strange one', () => {
    expect(() => fractionOf(examination, investigation, warrant)).toThrow(RangeError);
    expect(() => fractionOf(examination, examination, warrant, trial)).toThrow(RangeError);
    expect(() => fractionOf(examination, investigation, warrant, 'appeal')).toThrow(RangeError);
    expect(isResponseFor(item, { sequence: null })).toBe(false);
  });
});
