import { describe, expect, it } from 'vitest';
import { isPassed, lessonScore, masteryOf, stepScore, withheldBy } from '../../src/learning/mastery.ts';
import { stepStatus } from '../../src/learning/progress.ts';
import { checkOf, Learner } from './learner.fixture.ts';
import { itemOf, lesson } from './lesson.fixture.ts';

const levelOf = (learner: Learner, objective: string) =>
  masteryOf(lesson, learner.record).find((one) => one.objective === objective);

describe('the score of a step', () => {
  it('is none while no round is answered', () => {
    const learner = new Learner().open(checkOf('three-doors'));
    expect(stepScore(learner.answer('right').record, 'three-doors')).toBeNull();
    expect(lessonScore(lesson, learner.record).scaled).toBe(0);
  });
  it('is the mean of the items of the round', () => {
    const learner = new Learner().finish('three-doors', (_, index) => (index === 0 ? 'right' : 'wrong'));
    expect(stepScore(learner.record, 'three-doors')).toBe(0.5);
    expect(isPassed(lesson, learner.record, 'three-doors')).toBe(false);
  });
  it('takes the best attempt at each item: another try costs nothing', () => {
    const learner = new Learner().finish('three-doors', () => 'wrong');
    learner.do({ type: 'ITEM_OPENED', index: 0 }, { type: 'ITEM_RETRIED' }).answer('right');
    expect(stepScore(learner.record, 'three-doors')).toBe(0.5);
    learner.do({ type: 'ITEM_RETRIED' }).answer('wrong');
    expect(stepScore(learner.record, 'three-doors')).toBe(0.5);
  });
  it('is that of the best round, and no round in the middle lowers it', () => {
    const learner = new Learner().finish('three-doors').do({ type: 'OTHERS_DRAWN' });
    expect(stepScore(learner.record, 'three-doors')).toBe(1);
    learner.answerRound(() => 'wrong');
    expect(stepScore(learner.record, 'three-doors')).toBe(1);
  });
  it('leaves predictions out', () => {
    const learner = new Learner().finish('the-letter', ({ type }) => (type === 'predict' ? 'wrong' : 'right'));
    expect(stepScore(learner.record, 'the-letter')).toBe(1);
  });
  it('does not count practice', () => {
    const learner = new Learner().finish('three-doors', () => 'wrong').open({ kind: 'practice' });
    learner.answer('right').do({ type: 'PRACTICE_CONTINUED' }).answer('right');
    expect(stepScore(learner.record, 'three-doors')).toBe(0);
    expect(levelOf(learner, 'tell-who-refers')?.level).toBe('mastered');
  });
});

describe('the score of the lesson', () => {
  it('weighs each step the same', () => {
    const learner = new Learner().finish('three-doors');
    expect(lessonScore(lesson, learner.record)).toEqual({ raw: 2, max: 6, scaled: 1 / 3, isPassed: false });
    learner.finish('the-letter').finish('what-next');
    expect(lessonScore(lesson, learner.record)).toEqual({ raw: 6, max: 6, scaled: 1, isPassed: true });
  });
});

describe('the policy "guided"', () => {
  it('withholds the credit of every step after the first that is not passed', () => {
    const learner = new Learner({ policy: 'guided' }).finish('three-doors').finish('what-next');
    expect(lessonScore(lesson, learner.record).scaled).toBe(0);
    expect(withheldBy(lesson, learner.record, 'what-next')).toBe('the-letter');
    expect(withheldBy(lesson, learner.record, 'the-letter')).toBeNull();
  });
  it('gives the credit that waited once that step is passed', () => {
    const learner = new Learner({ policy: 'guided' }).finish('three-doors').finish('what-next');
    learner.finish('the-letter');
    expect(withheldBy(lesson, learner.record, 'what-next')).toBeNull();
    expect(lessonScore(lesson, learner.record).scaled).toBe(1);
  });
  it('never withholds reading, answering or mastery', () => {
    const learner = new Learner({ policy: 'guided' }).open({ kind: 'screen', step: 'what-next', screen: 'stages' });
    expect(learner.state).toBe('screen');
    learner.finish('what-next');
    expect(stepStatus(lesson, learner.record, 'what-next')).toBe('mastered');
  });
  it('is gone when the policy is "open", and the score with it', () => {
    const learner = new Learner({ policy: 'guided' }).finish('three-doors').do({ type: 'POLICY_SET', policy: 'open' });
    expect(withheldBy(lesson, learner.record, 'three-doors')).toBeNull();
    expect(learner.told.at(-1)).toMatchObject({ type: 'scored', scaled: 1 / 3 });
  });
});

describe('mastery of an objective', () => {
  it('has not begun before an item of it is answered', () => {
    const learner = new Learner().open(checkOf('three-doors'));
    expect(levelOf(learner, 'tell-who-refers')).toMatchObject({ level: 'not-begun', right: 0, of: 2 });
  });
  it('asks for half of the items in full: none is "practise", half of them "nearly", all of them "mastered"', () => {
    const learner = new Learner().open(checkOf('three-doors')).answer('wrong');
    expect(levelOf(learner, 'tell-who-refers')).toMatchObject({ level: 'practise', right: 0, of: 2 });
    learner.do({ type: 'ITEM_RETRIED' }).answer('right');
    expect(levelOf(learner, 'tell-who-refers')).toMatchObject({ level: 'nearly', right: 1, of: 2 });
    learner.do({ type: 'ITEM_OPENED', index: 1 }).answer('right');
    expect(levelOf(learner, 'tell-who-refers')).toMatchObject({ level: 'mastered', right: 2, of: 2 });
  });
  it('does not take half the credit for right', () => {
    const learner = new Learner({ record: null }).open(checkOf('the-letter'));
    const index = learner.record.rounds['the-letter']?.[0]?.items.indexOf('court-judges-states') ?? -1;
    const other = index === -1 ? learner.finish('the-letter', () => 'wrong').do({ type: 'OTHERS_DRAWN' }) : learner;
    const at = other.record.rounds['the-letter']?.at(-1)?.items.indexOf('court-judges-states') ?? -1;
    other.do({ type: 'ITEM_OPENED', index: at });
    expect(other.item).toBe(itemOf('court-judges-states'));
    other.do(
      { type: 'RESPONSE_CHANGED', response: { judgement: false, reason: 'states-pay' } },
      { type: 'RESPONSE_CHECKED' },
    );
    expect(levelOf(other, 'tell-a-letter')).toMatchObject({ right: 0, level: 'practise' });
  });
  it('is never lost by a later wrong answer', () => {
    const learner = new Learner().finish('what-next');
    expect(levelOf(learner, 'order-the-stages')?.level).toBe('mastered');
    learner.do({ type: 'OTHERS_DRAWN' }).answerRound(() => 'wrong');
    expect(levelOf(learner, 'order-the-stages')?.level).toBe('mastered');
  });
  it('takes a prediction into account only where there is nothing else', () => {
    const predictions = {
      ...lesson,
      steps: lesson.steps.map((step) => ({ ...step, items: step.items.filter(({ type }) => type === 'predict') })),
    };
    const learner = new Learner({}, predictions).finish('the-letter');
    expect(masteryOf(predictions, learner.record)[0]).toMatchObject({ level: 'mastered', right: 1, of: 1 });
    expect(lessonScore(predictions, learner.record)).toMatchObject({ scaled: 0.5 });
  });
});
