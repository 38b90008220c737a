import { describe, expect, it } from 'vitest';
import { gradeItem, missingIn, presentedParts } from '../../../src/learning/grade.ts';
import { items } from '../lesson.fixture.ts';

const item = items['mark-sentences'];
const right = { 'members-wrote': 'neither', 'officials-did': 'claim', 'spokesperson-rejects': 'denial' };

describe('mark the sentences', () => {
  it('earns the full credit where every sentence has its label', () => {
    expect(gradeItem(item, { marked: right }).fraction).toBe(1);
  });
  it('earns the share of sentences with their label', () => {
    const { fraction, marks } = gradeItem(item, {
      marked: { ...right, 'members-wrote': 'claim', 'officials-did': 'neither' },
    });
    expect(fraction).toBeCloseTo(1 / 3);
    expect(marks).toEqual({ 'members-wrote': 'wrong', 'officials-did': 'wrong', 'spokesperson-rejects': 'hit' });
  });
  it('lacks as many sentences as have no label: "neither" is one', () => {
    expect(missingIn(item, { marked: { 'members-wrote': 'neither' } })).toEqual({ part: 'sentences', count: 2 });
  });
  it('keeps the sentences in the order of their text', () => {
    for (const seed of [0, 1, 2, 3, 4])
      expect(presentedParts(item, seed)).toEqual(['members-wrote', 'officials-did', 'spokesperson-rejects']);
  });
  it('refuses a strange sentence and a strange label', () => {
    expect(() => gradeItem(item, { marked: { 'nobody-said': 'claim' } })).toThrow(RangeError);
    expect(() => gradeItem(item, { marked: { 'members-wrote': 'fact' } })).toThrow(RangeError);
  });
});
