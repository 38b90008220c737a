import { describe, expect, it } from 'vitest';
import { gradeItem, isResponseFor, missingIn, presentedParts } from '../../../src/learning/grade.ts';
import { items } from '../lesson.fixture.ts';

const item = items['true-false'];

describe('true or false with a reason', () => {
  it('earns the full credit for the right judgement with the right reason', () => {
    expect(gradeItem(item, { judgement: false, reason: 'persons-only' })).toEqual({
      fraction: 1,
      marks: {
        false: 'hit',
        true: 'spared',
        'persons-only': 'hit',
        'states-sign': 'spared',
        'states-pay': 'spared',
      },
    });
  });
  it('earns half for the right judgement with a wrong reason', () => {
    const { fraction, marks } = gradeItem(item, { judgement: false, reason: 'states-pay' });
    expect(fraction).toBe(0.5);
    expect(marks).toMatchObject({ false: 'hit', 'states-pay': 'wrong', 'persons-only': 'missed' });
  });
  it('earns nothing for a wrong judgement, whatever the reason', () => {
    const { fraction, marks } = gradeItem(item, { judgement: true, reason: 'persons-only' });
    expect(fraction).toBe(0);
    expect(marks).toMatchObject({ true: 'wrong', false: 'missed', 'persons-only': 'hit' });
  });
  it('lacks the judgement first, then the reason', () => {
    expect(missingIn(item, { judgement: null, reason: null })).toEqual({ part: 'judgement', count: 1 });
    expect(missingIn(item, { judgement: true, reason: null })).toEqual({ part: 'reason', count: 1 });
    expect(missingIn(item, { judgement: true, reason: 'states-pay' })).toBeNull();
  });
  it('shows the reasons in a drawn order, and never the judgements', () => {
    expect([...presentedParts(item, 3)].sort()).toEqual(['persons-only', 'states-pay', 'states-sign']);
  });
  it('refuses a strange reason and a judgement in words', () => {
    expect(() => gradeItem(item, { judgement: true, reason: 'no-reason' })).toThrow(RangeError);
    expect(isResponseFor(item, { judgement: 'true', reason: null })).toBe(false);
  });
});
