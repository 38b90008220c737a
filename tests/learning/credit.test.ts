import { describe, expect, it } from 'vitest';
import { chosenLesson } from '../../src/learning/chosen-lesson.ts';
import { isCounted, nextToPass, stepsPassed, waitsFor } from '../../src/learning/credit.ts';
import { Learner } from './learner.fixture.ts';
import { lesson } from './lesson.fixture.ts';

describe('under the policy "guided"', () => {
  it('a step counts once it and each step before it are passed', () => {
    const learner = new Learner({ policy: 'guided' }).finish('three-doors');
    expect(isCounted(lesson, learner.record, 'three-doors')).toBe(false);
    expect(waitsFor(lesson, learner.record, 'three-doors')).toBe('the-letter');
    learner.finish('the-letter');
    expect(isCounted(lesson, learner.record, 'three-doors')).toBe(true);
    expect(waitsFor(lesson, learner.record, 'three-doors')).toBeNull();
  });
  it('a step that was answered wrongly does not count, and holds back those after it', () => {
    const learner = new Learner({ policy: 'guided' }).finish('the-letter', () => 'wrong').finish('three-doors');
    expect(isCounted(lesson, learner.record, 'the-letter')).toBe(false);
    expect(nextToPass(lesson, learner.record)).toBe('the-letter');
    expect(waitsFor(lesson, learner.record, 'the-letter')).toBeNull();
  });
  it('nothing is left to pass at the end', () => {
    const learner = new Learner({ policy: 'guided' });
    for (const { id } of lesson.steps) learner.finish(id);
    expect(nextToPass(lesson, learner.record)).toBeNull();
  });
  it('nothing is withheld where nothing is scored', () => {
    const practice = chosenLesson(lesson, { steps: null, isPractice: true });
    const { record } = new Learner({ policy: 'guided' });
    expect([nextToPass(practice, record), waitsFor(practice, record, 'what-next')]).toEqual([null, null]);
    expect(isCounted(practice, record, 'what-next')).toBe(true);
  });
});

it('under "open" every step counts by itself', () => {
  const { record } = new Learner().finish('the-letter', () => 'wrong');
  expect(lesson.steps.every(({ id }) => isCounted(lesson, record, id))).toBe(true);
  expect([nextToPass(lesson, record), waitsFor(lesson, record, 'what-next')]).toEqual([null, null]);
});

describe('the steps passed', () => {
  it('are those with enough right answers, whatever was answered elsewhere', () => {
    const learner = new Learner();
    expect(stepsPassed(lesson, learner.record)).toEqual([]);
    learner.finish('the-letter').finish('three-doors', () => 'wrong');
    expect(stepsPassed(lesson, learner.record)).toEqual(['the-letter']);
  });
  it('are under "guided" only those for which no step before waits', () => {
    const learner = new Learner({ policy: 'guided' }).finish('three-doors');
    expect(stepsPassed(lesson, learner.record)).toEqual([]);
    learner.finish('the-letter');
    expect(stepsPassed(lesson, learner.record)).toEqual(expect.arrayContaining(['the-letter', 'three-doors']));
  });
});
