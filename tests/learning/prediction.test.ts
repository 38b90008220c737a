import { expect, it } from 'vitest';
import { predictionsOf } from '../../src/learning/prediction.ts';
import { checkOf, Learner } from './learner.fixture.ts';
import { lesson } from './lesson.fixture.ts';

const ask = { then: 'what-the-letter-starts', now: 'what-the-letter-started' };
const predict = (learner: Learner, step: string, item: string, chosen: string, confidence: number) => {
  learner.open(checkOf(step));
  const index = () => learner.record.rounds[step]?.at(-1)?.items.indexOf(item) ?? -1;
  if (index() === -1) learner.answerRound(() => 'right').do({ type: 'OTHERS_DRAWN' });
  learner.do({ type: 'ITEM_OPENED', index: index() });
  if (learner.state === 'check.feedback') learner.do({ type: 'ITEM_RETRIED' });
  return learner.do({ type: 'RESPONSE_CHANGED', response: { chosen, confidence } }, { type: 'RESPONSE_CHECKED' });
};

it('is not there before it is made', () => {
  expect(predictionsOf(lesson, new Learner().record)).toEqual([{ ask, earlier: null, later: null }]);
});

it('sets the first prediction beside the last', () => {
  const learner = new Learner();
  predict(learner, 'the-letter', ask.then, 'investigation', 70);
  predict(learner, 'the-letter', ask.then, 'nothing', 10);
  predict(learner, 'what-next', ask.now, 'nothing', 40);
  predict(learner, 'what-next', ask.now, 'information', 90);
  expect(predictionsOf(lesson, learner.record)).toMatchObject([
    {
      ask,
      earlier: { item: ask.then, step: 'the-letter', chosen: 'investigation', confidence: 70 },
      later: { item: ask.now, step: 'what-next', chosen: 'information', confidence: 90 },
    },
  ]);
});
