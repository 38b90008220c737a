import { describe, expect, it } from 'vitest';
import { gradeItem, isResponseFor, missingIn, presentedParts } from '../../../src/learning/grade.ts';
import { itemOf, items } from '../lesson.fixture.ts';

const item = items.predict;

describe('predict with confidence', () => {
  it('is neither right nor wrong', () => {
    expect(gradeItem(item, { chosen: 'nothing', confidence: 90 })).toEqual({ fraction: null, marks: {} });
  });
  it('lacks an option until one is chosen, however sure the learner is', () => {
    expect(missingIn(item, { chosen: null, confidence: 90 })).toEqual({ part: 'option', count: 1 });
    expect(missingIn(item, { chosen: 'nothing', confidence: 0 })).toBeNull();
  });
  it('shows the later prediction in the order of the one that it revisits', () => {
    for (const seed of [1, 2, 3])
      expect(presentedParts(itemOf('what-the-letter-started'), seed)).toEqual(presentedParts(item, seed));
  });
  it.each([0, 50, 100])('takes a confidence of %s', (confidence) => {
    expect(isResponseFor(item, { chosen: 'nothing', confidence })).toBe(true);
  });
  it.each([-1, 101, Number.NaN, '50', null])('refuses a confidence of %s', (confidence) => {
    expect(isResponseFor(item, { chosen: 'nothing', confidence })).toBe(false);
  });
  it('refuses a strange option', () => {
    expect(() => gradeItem(item, { chosen: 'trial', confidence: 50 })).toThrow(RangeError);
  });
});
