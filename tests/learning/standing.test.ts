import { describe, expect, it } from 'vitest';
import { chosenLesson } from '../../src/learning/chosen-lesson.ts';
import { standingOf, wayBack } from '../../src/learning/standing.ts';
import { Learner } from './learner.fixture.ts';
import { lesson } from './lesson.fixture.ts';

describe('how far a step is', () => {
  it('is not "done" where too little was right', () => {
    const learner = new Learner().finish('the-letter').finish('three-doors', () => 'wrong');
    expect(standingOf(lesson, learner.record, 'three-doors')).toBe('not-passed');
    expect(['done', 'mastered']).toContain(standingOf(lesson, learner.record, 'the-letter'));
    expect(standingOf(lesson, learner.record, 'what-next')).toBe('not-begun');
  });

  it('is "done" where nothing is scored', () => {
    const practice = chosenLesson(lesson, { steps: null, isPractice: true });
    const { record } = new Learner().finish('three-doors', () => 'wrong');
    expect(standingOf(practice, record, 'three-doors')).toBe('done');
  });

  it('says under "guided" that it waits', () => {
    const { record } = new Learner({ policy: 'guided' }).finish('three-doors');
    expect(standingOf(lesson, record, 'three-doors')).toBe('waits');
  });
});

describe('the way back from the cover', () => {
  const last = { kind: 'check', step: 'what-next' } as const;

  it('leads to where the learner was last, while a step is not answered', () => {
    const learner = new Learner().finish('what-next');
    expect(wayBack(lesson, learner, last)).toEqual(last);
    expect(wayBack(lesson, new Learner(), null)).toEqual({ kind: 'cover' });
  });

  it('leads to the summary once every step was answered', () => {
    const learner = new Learner();
    for (const { id } of lesson.steps) learner.finish(id);
    expect(wayBack(lesson, learner, last)).toEqual({ kind: 'summary' });
  });
});
