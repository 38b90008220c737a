import { describe, expect, it } from 'vitest';
import { currentAt } from '../../src/learning/current.ts';
import { presentedParts } from '../../src/learning/grade.ts';
import { roundResult } from '../../src/learning/round-result.ts';
import { checkOf, Learner } from './learner.fixture.ts';
import { lesson } from './lesson.fixture.ts';

describe('the item that is shown', () => {
  it('is none outside of check and practice', () => {
    expect(new Learner().current).toBeNull();
    expect(new Learner().open({ kind: 'summary' }).current).toBeNull();
  });
  it('comes with its parts in the order of the learner, so that a reload moves nothing', () => {
    const { current, record } = new Learner().open(checkOf('three-doors'));
    expect(current?.parts).toEqual(current && presentedParts(current.item, record.seed));
    expect(current).toMatchObject({ position: 1, positions: 2, answered: [false, false], hintsShown: 0, score: null });
  });
  it('is the same object while nothing has changed, and another one when something has', () => {
    const learner = new Learner().open(checkOf('three-doors'));
    const before = learner.current;
    expect(learner.do({ type: 'SAVING_FAILED' }).current).toBe(before);
    expect(currentAt(lesson, { record: learner.record, place: learner.place })).toBe(before);
    expect(learner.do({ type: 'HINT_SHOWN' }).current).not.toBe(before);
    const elsewhere = { record: learner.record, place: { kind: 'cover' } as const };
    expect(currentAt(lesson, elsewhere)).toBeNull();
  });
});

describe('the result of a round', () => {
  it('lists its items with their last score', () => {
    const learner = new Learner().open(checkOf('three-doors')).answer('right');
    const [first, second] = learner.record.rounds['three-doors']?.[0]?.items ?? [];
    expect(roundResult(lesson, learner.record, 'three-doors')).toEqual({
      isAnswered: false,
      items: [
        { item: first, fraction: 1, objective: 'tell-who-refers' },
        { item: second, fraction: null, objective: 'tell-who-refers' },
      ],
    });
    learner.do({ type: 'ITEM_OPENED', index: 1 }).answer('wrong');
    expect(roundResult(lesson, learner.record, 'three-doors')).toMatchObject({
      isAnswered: true,
      items: [{ fraction: 1 }, { fraction: 0 }],
    });
  });
  it('is empty before a round was drawn', () => {
    expect(roundResult(lesson, new Learner().record, 'three-doors')).toEqual({ isAnswered: false, items: [] });
  });
});
