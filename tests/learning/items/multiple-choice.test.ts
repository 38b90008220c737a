import { describe, expect, it } from 'vitest';
import { gradeItem, isResponseFor, missingIn } from '../../../src/learning/grade.ts';
import { items } from '../lesson.fixture.ts';

const item = items['multiple-choice'];
const fractionOf = (...chosen: string[]) => gradeItem(item, { chosen }).fraction;

describe('multiple choice', () => {
  it('earns the full credit for all keys and nothing else', () => {
    expect(gradeItem(item, { chosen: ['security-council', 'state-party'] })).toEqual({
      fraction: 1,
      marks: { 'state-party': 'hit', parliament: 'spared', 'security-council': 'hit', company: 'spared' },
    });
  });
  it('earns the share of keys minus the share of distractors', () => {
    expect(fractionOf('state-party')).toBe(0.5);
    expect(fractionOf('state-party', 'security-council', 'parliament')).toBe(0.5);
    expect(fractionOf('state-party', 'parliament')).toBe(0);
  });
  it('earns nothing, and never less, for choosing everything or distractors only', () => {
    expect(fractionOf('state-party', 'parliament', 'security-council', 'company')).toBe(0);
    expect(fractionOf('parliament', 'company')).toBe(0);
  });
  it('marks what was chosen wrongly and what was left out', () => {
    expect(gradeItem(item, { chosen: ['parliament'] }).marks).toMatchObject({
      parliament: 'wrong',
      'state-party': 'missed',
    });
  });
  it('takes nothing off where every option is a key', () => {
    const allKeys = { ...item, options: item.options.filter(({ isKey }) => isKey) };
    expect(gradeItem(allKeys, { chosen: ['state-party', 'security-council'] }).fraction).toBe(1);
  });
  it('lacks an option until one is chosen', () => {
    expect(missingIn(item, { chosen: [] })).toEqual({ part: 'option', count: 1 });
    expect(missingIn(item, { chosen: ['company'] })).toBeNull();
  });
  it('refuses a strange option, and one chosen twice', () => {
    expect(() => fractionOf('referral')).toThrow(RangeError);
    expect(isResponseFor(item, { chosen: ['company', 'company'] })).toBe(false);
    expect(isResponseFor(item, { chosen: 'company' })).toBe(false);
  });
});
