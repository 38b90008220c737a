import { describe, expect, it } from 'vitest';
import { createActor } from 'xstate';
import { emptyResponse } from '../../src/learning/grade.ts';
import { createLessonMachine } from '../../src/learning/lesson.machine.ts';
import { checkOf, Learner, screenOf, start } from './learner.fixture.ts';
import { itemOf, lesson, rightFor, wrongFor } from './lesson.fixture.ts';

const toldOf = (learner: Learner, type: string) => learner.told.filter((one) => one.type === type);

describe('places', () => {
  it('begin with the cover, or where the address leads', () => {
    expect(new Learner().state).toBe('cover');
    expect(new Learner({ place: screenOf('what-next', 'stages') }).state).toBe('screen');
    expect(new Learner({ place: checkOf('what-next') }).state).toBe('check.asked');
  });
  it('open in any order', () => {
    const learner = new Learner().open(checkOf('what-next')).open({ kind: 'summary' });
    expect(learner.open(screenOf('three-doors', 'keys')).state).toBe('screen');
    expect(learner.open({ kind: 'practice' }).state).toBe('practice.done');
    expect(learner.open({ kind: 'cover' }).state).toBe('cover');
  });
  it('are refused where the lesson does not have them', () => {
    const learner = new Learner();
    for (const place of [checkOf('gone'), screenOf('gone', 'news'), screenOf('the-letter', 'keys')])
      expect(learner.can({ type: 'PLACE_OPENED', place })).toBe(false);
  });
  it('begin with the cover where the saved one is gone', () => {
    expect(new Learner({ place: checkOf('gone') }).state).toBe('cover');
  });
  it('note when a screen was seen first', () => {
    const learner = new Learner().open(screenOf('the-letter', 'news'));
    const { seen } = learner.record;
    expect(seen).toEqual({ 'the-letter/news': learner.at });
    expect(learner.open(screenOf('the-letter', 'news')).record.seen).toEqual(seen);
  });
});

describe('answering', () => {
  it('waits with the check until nothing is missing', () => {
    const learner = new Learner().open(checkOf('three-doors'));
    expect(learner.current?.missing).not.toBeNull();
    expect(learner.can({ type: 'RESPONSE_CHECKED' })).toBe(false);
    learner.do({ type: 'RESPONSE_CHANGED', response: rightFor(learner.item) });
    expect(learner.current?.missing).toBeNull();
    expect(learner.can({ type: 'RESPONSE_CHECKED' })).toBe(true);
  });
  it('refuses a response to another item', () => {
    const learner = new Learner().open(checkOf('three-doors'));
    expect(learner.can({ type: 'RESPONSE_CHANGED', response: rightFor(itemOf('what-a-letter-is')) })).toBe(false);
  });
  it('records the attempt with round, hints, time and latency', () => {
    const learner = new Learner().open(checkOf('three-doors'));
    const shownAt = learner.at;
    learner.do({ type: 'HINT_SHOWN' }).answer('wrong');
    expect(learner.state).toBe('check.feedback');
    expect(learner.record.attempts).toEqual([
      {
        item: learner.item.id,
        round: learner.record.rounds['three-doors']?.[0]?.id,
        response: wrongFor(learner.item),
        fraction: 0,
        hints: 1,
        at: learner.at,
        latency: learner.at - shownAt,
      },
    ]);
    expect(learner.current?.score?.fraction).toBe(0);
  });
  it('gives two hints an attempt, and counts them anew for the next', () => {
    const learner = new Learner().open(checkOf('three-doors'));
    learner.do({ type: 'HINT_SHOWN' }, { type: 'HINT_SHOWN' });
    expect(learner.current?.hintsShown).toBe(2);
    expect(learner.can({ type: 'HINT_SHOWN' })).toBe(false);
    learner.answer('wrong').do({ type: 'ITEM_RETRIED' });
    expect(learner.current?.hintsShown).toBe(0);
    learner.answer('right');
    expect(learner.record.attempts.map(({ hints }) => hints)).toEqual([2, 0]);
  });
  it('starts another try from the last response', () => {
    const learner = new Learner().open(checkOf('three-doors')).answer('wrong').do({ type: 'ITEM_RETRIED' });
    expect(learner.state).toBe('check.asked');
    expect(learner.current).toMatchObject({ response: wrongFor(learner.item), score: null, missing: null });
  });
  it('never gives two attempts one time, even where the clock goes back', () => {
    const learner = new Learner().open(checkOf('three-doors')).answer('wrong');
    learner.at -= 1_000_000;
    learner.do({ type: 'ITEM_RETRIED' }).answer('right');
    const [first, second] = learner.record.attempts;
    expect(second?.at).toBeGreaterThan(first?.at ?? 0);
    expect(second?.latency).toBeGreaterThanOrEqual(0);
  });
});

describe('a check', () => {
  it('goes on where it stood: the item, its draft, its feedback, its result', () => {
    const learner = new Learner().open(checkOf('three-doors')).answer('right').do({ type: 'ITEM_OPENED', index: 1 });
    const response = wrongFor(learner.item);
    learner.do({ type: 'RESPONSE_CHANGED', response });
    const away = () => learner.open({ kind: 'cover' }).open(checkOf('three-doors'));
    expect(away().current).toMatchObject({ position: 2, response, score: null });
    learner.do({ type: 'RESPONSE_CHECKED' });
    expect(away().state).toBe('check.feedback');
    expect(learner.current).toMatchObject({ position: 2, response, score: { fraction: 0 } });
    learner.do({ type: 'RESULT_OPENED' });
    expect(away().state).toBe('check.result');
    expect(learner.current).toBeNull();
  });
  it('opens any item of its round, and no other', () => {
    const learner = new Learner().open(checkOf('three-doors'));
    expect(learner.do({ type: 'ITEM_OPENED', index: 1 }).current?.position).toBe(2);
    for (const index of [-1, 2, 0.5, Number.NaN]) expect(learner.can({ type: 'ITEM_OPENED', index })).toBe(false);
  });
  it('has a result once each item is answered', () => {
    const learner = new Learner().open(checkOf('three-doors')).answer('right');
    expect(learner.can({ type: 'RESULT_OPENED' })).toBe(false);
    learner.do({ type: 'ITEM_OPENED', index: 1 }).answer('wrong');
    expect(learner.current?.answered).toEqual([true, true]);
    expect(learner.do({ type: 'RESULT_OPENED' }).state).toBe('check.result');
    expect(learner.do({ type: 'ITEM_OPENED', index: 0 }).state).toBe('check.feedback');
  });
  it('draws others on its result, and asks them without what was put down before', () => {
    const learner = new Learner().finish('three-doors').do({ type: 'OTHERS_DRAWN' });
    expect(learner.state).toBe('check.asked');
    expect(learner.current).toMatchObject({ position: 1, positions: 2, answered: [false, false], score: null });
  });
  it('drops in a further round the drafts of an earlier one', () => {
    const learner = new Learner({}, { ...lesson, drawnPerCheck: 4 }).finish('three-doors');
    const retried = learner.do({ type: 'ITEM_OPENED', index: 2 }, { type: 'ITEM_RETRIED' }).item.id;
    learner.do({ type: 'RESULT_OPENED' }, { type: 'OTHERS_DRAWN' });
    const index = learner.record.rounds['three-doors']?.[1]?.items.indexOf(retried) ?? -1;
    learner.do({ type: 'ITEM_OPENED', index });
    expect(learner.current?.response).toEqual(emptyResponse(learner.item, learner.record.seed));
  });
});

describe('the practice', () => {
  it('shows feedback, then goes on; nothing is tried twice in a row', () => {
    const learner = new Learner().finish('three-doors', () => 'wrong').open({ kind: 'practice' });
    expect(learner.answer('right').state).toBe('practice.feedback');
    expect(learner.can({ type: 'ITEM_RETRIED' })).toBe(false);
    learner.do({ type: 'PRACTICE_CONTINUED' }).answer('right').do({ type: 'PRACTICE_CONTINUED' });
    expect(learner.state).toBe('practice.done');
  });
  it('keeps its drafts apart from those of the check', () => {
    const learner = new Learner().finish('three-doors', () => 'wrong');
    learner.do({ type: 'ITEM_OPENED', index: 0 }, { type: 'ITEM_RETRIED' }).open({ kind: 'practice' });
    expect(learner.current?.response).not.toEqual(wrongFor(learner.item));
    learner.do({ type: 'RESPONSE_CHANGED', response: rightFor(learner.item) });
    expect(learner.open(checkOf('three-doors')).current?.response).toEqual(wrongFor(learner.item));
  });
  it('goes on with the draft that was left', () => {
    const learner = new Learner().finish('three-doors', () => 'wrong').open({ kind: 'practice' });
    const { item } = learner;
    learner.do({ type: 'RESPONSE_CHANGED', response: rightFor(item) }).open({ kind: 'summary' });
    expect(learner.open({ kind: 'practice' }).current).toMatchObject({ item, response: rightFor(item) });
  });
});

describe('what hosts are told', () => {
  it('is first that the lesson started, with the progress so far', () => {
    expect(new Learner().told).toEqual([
      { type: 'started', at: start.at },
      { type: 'progress', done: 0, total: 12, at: start.at },
    ]);
  });
  it('is each answer with its objective, then progress, then the score', () => {
    const learner = new Learner().finish('three-doors');
    expect(learner.told.slice(2).map(({ type }) => type)).toEqual([
      ...['answered', 'progress'],
      ...['answered', 'progress', 'scored'],
    ]);
    expect(toldOf(learner, 'answered')[1]).toMatchObject({
      attempt: learner.record.attempts[1],
      objective: 'tell-who-refers',
      step: 'three-doors',
    });
    expect(toldOf(learner, 'scored')).toMatchObject([{ scaled: 1 / 3, raw: 2, max: 6 }]);
  });
  it('is nothing while a response is being put down', () => {
    const learner = new Learner().open(checkOf('three-doors'));
    const { length } = learner.told;
    learner.do({ type: 'RESPONSE_CHANGED', response: rightFor(learner.item) }, { type: 'HINT_SHOWN' });
    expect(learner.told).toHaveLength(length);
  });
  it('is once that the lesson was completed, after its score, even where that is 0', () => {
    const learner = new Learner().finish('the-letter', () => 'wrong').finish('three-doors', () => 'wrong');
    expect(toldOf(learner, 'completed')).toEqual([]);
    learner.finish('what-next', () => 'wrong');
    expect(learner.record.completedAt).not.toBeNull();
    expect(learner.told.slice(-2)).toMatchObject([
      { type: 'scored', scaled: 0 },
      { type: 'completed', passed: false, scaled: 0 },
    ]);
    const { completedAt } = learner.record;
    learner.do({ type: 'OTHERS_DRAWN' }).answerRound(() => 'right');
    expect(toldOf(learner, 'completed')).toHaveLength(1);
    expect(learner.record.completedAt).toBe(completedAt);
  });
  it('is whether it was passed', () => {
    const learner = new Learner().finish('the-letter').finish('three-doors').finish('what-next');
    expect(toldOf(learner, 'completed')).toMatchObject([{ passed: true, scaled: 1 }]);
  });
  it('is when the page goes away', () => {
    const learner = new Learner().do({ type: 'SUSPENDED' }, { type: 'ENDED' });
    expect(learner.told.slice(-2).map(({ type }) => type)).toEqual(['suspended', 'ended']);
  });
  it('reaches the listeners of an actor', () => {
    const actor = createActor(createLessonMachine(lesson), { input: start });
    const heard: string[] = [];
    actor.on('*', ({ type }) => heard.push(type));
    actor.start();
    actor.send({ type: 'PLACE_OPENED', place: screenOf('the-letter', 'news'), at: 1 });
    expect(heard).toEqual(['started', 'progress', 'progress']);
  });
});
