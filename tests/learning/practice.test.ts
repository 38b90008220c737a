import { describe, expect, it } from 'vitest';
import { itemIn } from '../../src/learning/lesson-index.ts';
import { dueItems, nextToPractise } from '../../src/learning/practice.ts';
import { Learner } from './learner.fixture.ts';
import { lesson } from './lesson.fixture.ts';

const stepOf = (item: string) => itemIn(lesson, item)?.step.id;
/** The graded item that this learner's first round of the step asks first. */
const missedIn = (step: string) => {
  const learner = new Learner().open({ kind: 'check', step });
  return learner.record.rounds[step]?.[0]?.items.find((id) => itemIn(lesson, id)?.item.type !== 'predict');
};
const missAll = (learner: Learner, step: string) =>
  learner
    .finish(step, () => 'wrong')
    .do({ type: 'OTHERS_DRAWN' })
    .answerRound(() => 'wrong');
const missedAll = (seed: number) => ['the-letter', 'three-doors', 'what-next'].reduce(missAll, new Learner({ seed }));

describe('what is due for practice', () => {
  it('is every item that was missed, and no prediction', () => {
    const due = dueItems(lesson, missedAll(1).record);
    const graded = lesson.steps.flatMap(({ items }) => items).filter(({ type }) => type !== 'predict');
    expect(due).toEqual(graded.map(({ id }) => id));
  });
  it('is nothing where all was right', () => {
    expect(dueItems(lesson, new Learner().finish('three-doors').record)).toEqual([]);
    expect(nextToPractise(lesson, new Learner().record)).toBeNull();
  });
  it('stays due after a second try straight after the feedback', () => {
    const learner = new Learner().finish('three-doors', (_, index) => (index === 0 ? 'wrong' : 'right'));
    const due = dueItems(lesson, learner.record);
    expect(due).toHaveLength(1);
    learner.do({ type: 'ITEM_OPENED', index: 0 }, { type: 'ITEM_RETRIED' }).answer('right');
    expect(dueItems(lesson, learner.record)).toEqual(due);
  });
  it('is cleared by a right answer in practice, or in a later round', () => {
    const learner = new Learner().finish('three-doors', () => 'wrong');
    learner.open({ kind: 'practice' }).answer('right');
    expect(dueItems(lesson, learner.record)).toHaveLength(1);
    learner.open({ kind: 'check', step: 'three-doors' });
    learner.do({ type: 'OTHERS_DRAWN' }).answerRound(() => 'right');
    learner.do({ type: 'OTHERS_DRAWN' }).answerRound(() => 'right');
    expect(dueItems(lesson, learner.record)).toEqual([]);
  });
  it('comes back when it is missed again', () => {
    const learner = new Learner().finish('three-doors', () => 'wrong').open({ kind: 'practice' });
    learner.answer('wrong');
    expect(dueItems(lesson, learner.record)).toHaveLength(2);
  });
});

describe('the order of the practice', () => {
  it.each([1, 2, 3, 4, 5])('keeps items of one step, and one item, apart (seed %i)', (seed) => {
    const learner = missedAll(seed).open({ kind: 'practice' });
    const asked: string[] = [];
    for (let turn = 0; turn < 24 && learner.state === 'practice.asked'; turn += 1) {
      asked.push(learner.item.id);
      // Some are missed again, so that they have to come back.
      learner.answer(turn % 3 === 1 && turn < 12 ? 'wrong' : 'right');
      const due = dueItems(lesson, learner.record);
      learner.do({ type: 'PRACTICE_CONTINUED' });
      const next = learner.current?.item.id;
      const last = asked.at(-1) ?? '';
      const others = due.filter((item) => !asked.slice(-2).includes(item));
      if (next && others.length > 0) expect(asked.slice(-2)).not.toContain(next);
      if (next && others.some((item) => stepOf(item) !== stepOf(last))) expect(stepOf(next)).not.toBe(stepOf(last));
    }
    expect(learner.state).toBe('practice.done');
    expect(asked.length).toBe(9 + 4);
  });
  it('gives two items turn about, and one item alone again and again', () => {
    const learner = new Learner().finish('three-doors', () => 'wrong').open({ kind: 'practice' });
    const first = learner.item.id;
    learner.answer('wrong').do({ type: 'PRACTICE_CONTINUED' });
    const second = learner.item.id;
    expect(second).not.toBe(first);
    learner.answer('right').do({ type: 'PRACTICE_CONTINUED' });
    expect(learner.item.id).toBe(first);
    learner.answer('wrong').do({ type: 'PRACTICE_CONTINUED' });
    expect(learner.item.id).toBe(first);
    expect(learner.current).toMatchObject({ score: null, position: 1, positions: 1 });
  });
  it('brings a wrong one back after two others, though they are of one step', () => {
    const learner = new Learner().finish('the-letter', ({ id }) => (id === missedIn('the-letter') ? 'wrong' : 'right'));
    missAll(learner, 'three-doors').open({ kind: 'practice' });
    const asked: string[] = [];
    for (let turn = 0; turn < 6; turn += 1) {
      asked.push(stepOf(learner.item.id) ?? '');
      learner.answer('wrong').do({ type: 'PRACTICE_CONTINUED' });
    }
    expect(asked.join(' ')).toContain('the-letter three-doors three-doors the-letter');
  });
  it('begins with the step of which most is due, so that its items can be kept apart', () => {
    const learner = new Learner().finish('the-letter', ({ id }) => (id === missedIn('the-letter') ? 'wrong' : 'right'));
    learner.finish('three-doors', () => 'wrong').open({ kind: 'practice' });
    const asked: (string | undefined)[] = [];
    while (learner.state === 'practice.asked') {
      asked.push(stepOf(learner.item.id));
      learner.answer('right').do({ type: 'PRACTICE_CONTINUED' });
    }
    expect(asked).toEqual(['three-doors', 'the-letter', 'three-doors']);
  });
});
