import { expect, it } from 'vitest';
import { resultOf } from '../../../src/learning/teach/result.ts';
import { checkOf, Learner } from '../learner.fixture.ts';
import { lesson } from '../lesson.fixture.ts';

it('tells of each item how it was answered first and at best, without predictions', () => {
  const learner = new Learner().open(checkOf('what-next')).answerRound((_, index) => (index === 0 ? 'wrong' : 'right'));
  learner.do({ type: 'ITEM_OPENED', index: 0 }, { type: 'ITEM_RETRIED' }).answer('right');
  const { items, ...head } = resultOf(lesson, learner.record, ' Amina ', '2026-11-25');
  expect(head).toEqual({
    lesson: 'small-lesson',
    content: 'a1',
    name: 'Amina',
    date: '2026-11-25',
    score: 33,
    isPassed: false,
  });
  expect(items.map(({ item }) => item)).not.toContain('what-the-letter-started');
  expect(items.length).toBeGreaterThan(0);
  for (const { best } of items) expect(best).toBe(100);
  expect(items.filter(({ tries }) => tries === 2).every(({ first }) => first < 100)).toBe(true);
});

it('calls nothing right in full that was not', () => {
  const learner = new Learner().finish('three-doors', () => 'wrong');
  expect(resultOf(lesson, learner.record, '', '2026-11-25').items.every(({ best }) => best < 100)).toBe(true);
});
