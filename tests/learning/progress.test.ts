import { describe, expect, it } from 'vitest';
import { nextPlace, placeIn, places, previousPlace } from '../../src/learning/places.ts';
import { progressOf, resumePlace, stepStatus } from '../../src/learning/progress.ts';
import { checkOf, Learner, screenOf } from './learner.fixture.ts';
import { lesson } from './lesson.fixture.ts';

describe('the status of a step', () => {
  const status = (learner: Learner) => stepStatus(lesson, learner.record, 'three-doors');
  it('is "begun" from the first screen seen, or the first answer', () => {
    expect(status(new Learner())).toBe('not-begun');
    expect(status(new Learner().open(screenOf('three-doors', 'keys')))).toBe('begun');
    expect(status(new Learner().open(checkOf('three-doors')))).toBe('not-begun');
    expect(status(new Learner().open(checkOf('three-doors')).answer('wrong'))).toBe('begun');
  });
  it('is "done" once a round is answered, whatever it earned', () => {
    expect(status(new Learner().finish('three-doors', () => 'wrong'))).toBe('done');
  });
  it('is "mastered" once its objectives are', () => {
    expect(status(new Learner().finish('three-doors'))).toBe('mastered');
  });
  it('is read off the screens where there is nothing to answer', () => {
    const bare = { ...lesson, steps: lesson.steps.map((step) => ({ ...step, items: [] })) };
    const learner = new Learner({}, bare).open(screenOf('three-doors', 'keys'));
    expect(stepStatus(bare, learner.record, 'three-doors')).toBe('begun');
    learner.open(screenOf('three-doors', 'doors'));
    expect(stepStatus(bare, learner.record, 'three-doors')).toBe('mastered');
    expect(learner.can({ type: 'PLACE_OPENED', place: checkOf('three-doors') })).toBe(false);
  });
  it('is "not begun" for a step that the lesson does not have', () => {
    expect(stepStatus(lesson, new Learner().record, 'elsewhere')).toBe('not-begun');
  });
});

describe('progress', () => {
  it('counts screens seen, and items answered up to one round a step', () => {
    const learner = new Learner();
    expect(progressOf(lesson, learner.record)).toEqual({ done: 0, total: 5 + 3 + 2 + 2 });
    learner.open(screenOf('the-letter', 'news')).open(screenOf('the-letter', 'news'));
    expect(progressOf(lesson, learner.record).done).toBe(1);
    learner.finish('three-doors', () => 'wrong');
    expect(progressOf(lesson, learner.record).done).toBe(3);
    learner.do({ type: 'OTHERS_DRAWN' }).answerRound(() => 'right');
    expect(progressOf(lesson, learner.record).done).toBe(3);
  });
});

describe('the places beside a place', () => {
  it('lead from the cover through every screen and check to the summary, and back', () => {
    const all = places(lesson);
    expect(all).toHaveLength(1 + 5 + 3 + 1 + 1);
    all.forEach((place, index) => {
      expect(previousPlace(lesson, place)).toEqual(all[index - 1] ?? null);
      if (place.kind !== 'summary') expect(nextPlace(lesson, place)).toEqual(all[index + 1] ?? null);
    });
  });
  it('end with the summary: the practice is a choice', () => {
    expect(nextPlace(lesson, { kind: 'summary' })).toBeNull();
    expect(previousPlace(lesson, { kind: 'practice' })).toEqual({ kind: 'summary' });
  });
  it('are none for a place that is gone', () => {
    expect(nextPlace(lesson, screenOf('the-letter', 'gone'))).toBeNull();
  });
  it('are found by their fields, and only those that the lesson has', () => {
    for (const place of places(lesson)) expect(placeIn(lesson, { ...place, more: 1 })).toEqual(place);
    for (const value of [
      checkOf('gone'),
      screenOf('the-letter', 'keys'),
      { kind: 'check' },
      { kind: 'door' },
      {},
      null,
      'cover',
    ])
      expect(placeIn(lesson, value)).toBeNull();
  });
});

describe('where to go on', () => {
  const resume = (learner: Learner) => resumePlace(lesson, learner);
  it('is the cover before anything was done', () => {
    expect(resume(new Learner())).toEqual({ kind: 'cover' });
  });
  it('is the next screen of the step of the latest act, then its check', () => {
    const learner = new Learner().open(screenOf('three-doors', 'doors'));
    expect(resume(learner)).toEqual(screenOf('three-doors', 'keys'));
    expect(resume(learner.open(screenOf('three-doors', 'keys')))).toEqual(checkOf('three-doors'));
  });
  it('is the step after one that is done, and round again to what was skipped', () => {
    const learner = new Learner().finish('three-doors');
    expect(resume(learner)).toEqual(screenOf('what-next', 'stages'));
    expect(resume(learner.finish('what-next'))).toEqual(screenOf('the-letter', 'news'));
  });
  it('is the summary once every step is done', () => {
    const learner = new Learner()
      .finish('the-letter')
      .finish('three-doors')
      .finish('what-next', () => 'wrong');
    expect(resume(learner)).toEqual({ kind: 'summary' });
  });
});
