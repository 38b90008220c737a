import { describe, expect, it } from 'vitest';
import { gradeItem, isResponseFor, missingIn } from '../../../src/learning/grade.ts';
import { items } from '../lesson.fixture.ts';

const item = items['single-choice'];

describe('single choice', () => {
  it('earns the full credit for the key', () => {
    expect(gradeItem(item, { chosen: 'communication' })).toEqual({
      fraction: 1,
      marks: { referral: 'spared', communication: 'hit', indictment: 'spared' },
    });
  });
  it('earns nothing for a distractor, and marks the key as missed', () => {
    expect(gradeItem(item, { chosen: 'referral' })).toEqual({
      fraction: 0,
      marks: { referral: 'wrong', communication: 'missed', indictment: 'spared' },
    });
  });
  it('lacks an option until one is chosen', () => {
    expect(missingIn(item, { chosen: null })).toEqual({ part: 'option', count: 1 });
    expect(missingIn(item, { chosen: 'referral' })).toBeNull();
  });
  it('refuses an option that the item does not have', () => {
    expect(() => gradeItem(item, { chosen: 'state-party' })).toThrow(RangeError);
    expect(isResponseFor(item, { chosen: ['referral'] })).toBe(false);
  });
});
