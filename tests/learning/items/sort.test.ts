import { describe, expect, it } from 'vitest';
import { gradeItem, isResponseFor, missingIn } from '../../../src/learning/grade.ts';
import { items } from '../lesson.fixture.ts';

const item = items.sort;
const right = { tajikistan: 'refer', members: 'inform', council: 'refer' };

describe('sort into categories', () => {
  it('earns the full credit where every card lies right', () => {
    expect(gradeItem(item, { placed: right })).toEqual({
      fraction: 1,
      marks: { tajikistan: 'hit', members: 'hit', council: 'hit' },
    });
  });
  it('earns the share of cards that lie right', () => {
    const { fraction, marks } = gradeItem(item, { placed: { ...right, members: 'refer' } });
    expect(fraction).toBeCloseTo(2 / 3);
    expect(marks).toEqual({ tajikistan: 'hit', members: 'wrong', council: 'hit' });
  });
  it('marks a card in the tray as missed', () => {
    expect(gradeItem(item, { placed: { members: 'inform' } }).marks).toMatchObject({ council: 'missed' });
  });
  it('lacks as many cards as lie in the tray', () => {
    expect(missingIn(item, { placed: { members: 'refer' } })).toEqual({ part: 'cards', count: 2 });
    expect(missingIn(item, { placed: right })).toBeNull();
  });
  it('refuses a strange card and a strange category', () => {
    expect(() => gradeItem(item, { placed: { court: 'refer' } })).toThrow(RangeError);
    expect(() => gradeItem(item, { placed: { members: 'decide' } })).toThrow(RangeError);
    expect(isResponseFor(item, { placed: ['members'] })).toBe(false);
    expect(isResponseFor(item, JSON.parse('{"placed":{"__proto__":"refer"}}'))).toBe(false);
  });
});
