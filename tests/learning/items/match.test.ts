import { describe, expect, it } from 'vitest';
import { gradeItem, missingIn, presentedParts } from '../../../src/learning/grade.ts';
import { items } from '../lesson.fixture.ts';

const item = items.match;
const right = { 'article-13': 'ways-in', 'article-15': 'letters', 'article-16': 'deferral' };

describe('match pairs', () => {
  it('earns the full credit where every prompt has its target', () => {
    expect(gradeItem(item, { matched: right }).fraction).toBe(1);
  });
  it('earns the share of prompts with their target; one target may stand twice', () => {
    const { fraction, marks } = gradeItem(item, { matched: { ...right, 'article-16': 'letters' } });
    expect(fraction).toBeCloseTo(2 / 3);
    expect(marks).toEqual({ 'article-13': 'hit', 'article-15': 'hit', 'article-16': 'wrong' });
  });
  it('lacks as many prompts as have no target', () => {
    expect(missingIn(item, { matched: {} })).toEqual({ part: 'prompts', count: 3 });
    expect(missingIn(item, { matched: right })).toBeNull();
  });
  it('shows every target, also the one that fits nothing', () => {
    expect([...presentedParts(item, 5)].sort()).toEqual(['appeal', 'deferral', 'letters', 'ways-in']);
  });
  it('refuses a strange prompt and a strange target', () => {
    expect(() => gradeItem(item, { matched: { 'article-99': 'letters' } })).toThrow(RangeError);
    expect(() => gradeItem(item, { matched: { 'article-13': 'article-15' } })).toThrow(RangeError);
  });
});
