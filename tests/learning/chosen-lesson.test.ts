import { describe, expect, it } from 'vitest';
import { chosenLesson, inLesson } from '../../src/learning/chosen-lesson.ts';
import { lessonScore } from '../../src/learning/mastery.ts';
import { nextPlace, places } from '../../src/learning/places.ts';
import { predictionsOf } from '../../src/learning/prediction.ts';
import { fromSaved, toSaved } from '../../src/learning/saved.ts';
import { checkOf, Learner } from './learner.fixture.ts';
import { lesson } from './lesson.fixture.ts';

const chosen = (...steps: string[]) => chosenLesson(lesson, { steps, isPractice: false });
const [first, second, third] = lesson.steps.map(({ id }) => id);
if (!first || !second || !third) throw new RangeError('The small lesson has three steps.');

/** What the next visit finds, whichever steps each of the two takes. */
const revisit = (learner: Learner, next = lesson) => {
  const kept = JSON.stringify(toSaved(learner.snapshot, lesson, learner.at));
  const { saved, notices } = fromSaved(kept, lesson);
  if (!saved) throw new TypeError('What was kept could not be read.');
  expect(notices).toEqual([]);
  return new Learner({ record: inLesson(next, saved.record), at: learner.at + 1000 }, next);
};

describe('a lesson of chosen steps', () => {
  it('leads from the cover through these steps to the summary', () => {
    const narrow = chosen(third, first);
    expect(narrow.steps.map(({ id }) => id)).toEqual([first, third]);
    const named = places(narrow).flatMap((place) => ('step' in place ? [place.step] : []));
    expect([...new Set(named)]).toEqual([first, third]);
    expect(nextPlace(narrow, checkOf(third))).toEqual({ kind: 'summary' });
  });

  it('is scored by these steps alone', () => {
    const learner = new Learner({}, chosen(first)).finish(first);
    expect(lessonScore(learner.lesson, learner.record)).toMatchObject({ scaled: 1, isPassed: true });
    expect(learner.told.filter(({ type }) => type === 'completed')).toHaveLength(1);
  });

  it('opens no step that was not chosen', () => {
    const learner = new Learner({ place: checkOf(second) }, chosen(first));
    expect(learner.place).toEqual({ kind: 'cover' });
    expect(learner.can({ type: 'PLACE_OPENED', place: checkOf(second) })).toBe(false);
  });

  it('compares no prediction with one of a step that was not chosen', () => {
    expect(predictionsOf(lesson, new Learner().record)).toHaveLength(1);
    expect(predictionsOf(chosen(third), new Learner().record)).toEqual([]);
  });

  it('is the lesson itself where nothing of it, or all of it, is chosen', () => {
    expect(chosen()).toBe(lesson);
    expect(chosen('no-such-step')).toBe(lesson);
    expect(chosen(first, second, third)).toBe(lesson);
  });
});

describe('progress', () => {
  it('in steps that were not chosen is there again when the whole lesson is opened', () => {
    const whole = new Learner().finish(first).finish(second);
    const narrow = revisit(whole, chosen(third)).finish(third);
    const again = revisit(narrow);
    expect(again.record.attempts).toHaveLength(narrow.record.attempts.length);
    expect(Object.keys(again.record.rounds).sort()).toEqual([first, second, third].sort());
    expect(lessonScore(lesson, again.record).scaled).toBe(1);
  });

  it('to the end of the chosen steps is not the end of the lesson', () => {
    const narrow = new Learner({}, chosen(first)).finish(first);
    expect(narrow.record.completedAt).not.toBeNull();
    const whole = revisit(narrow);
    expect(whole.record.completedAt).toBeNull();
    expect(whole.finish(second).finish(third).record.completedAt).not.toBeNull();
    expect(whole.told.filter(({ type }) => type === 'completed')).toHaveLength(1);
  });

  it('to the end of the chosen steps is known on the next visit to them', () => {
    const narrow = new Learner({}, chosen(first)).finish(first);
    expect(revisit(narrow, narrow.lesson).record.completedAt).not.toBeNull();
  });
});

describe('a lesson to practise', () => {
  const practice = chosenLesson(lesson, { steps: null, isPractice: true });

  it('tells a host of answers and of its end, and of no score', () => {
    const learner = new Learner({}, practice).finish(first).finish(second).finish(third);
    const types = new Set(learner.told.map(({ type }) => type));
    expect(types).toContain('answered');
    expect(types).toContain('completed');
    expect(types).not.toContain('scored');
  });
});
