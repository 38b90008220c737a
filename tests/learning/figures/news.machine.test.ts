import { expect, it } from 'vitest';
import { createActor } from 'xstate';
import { newsMachine } from '../../../src/learning/figures/news.machine.ts';

const begin = () => createActor(newsMachine, { input: { sentences: ['wrote', 'rejected', 'asked'] } }).start();

it('has one sentence open at a time, and counts those opened so far', () => {
  const news = begin();
  news.send({ type: 'SENTENCE_OPENED', sentence: 'rejected' });
  news.send({ type: 'SENTENCE_OPENED', sentence: 'wrote' });
  expect(news.getSnapshot().context).toMatchObject({ open: 'wrote', opened: ['rejected', 'wrote'] });
  expect(news.getSnapshot().value).toBe('open');
});
it('still counts a sentence that was closed, and one opened twice once', () => {
  const news = begin();
  news.send({ type: 'SENTENCE_OPENED', sentence: 'asked' });
  news.send({ type: 'SENTENCE_CLOSED' });
  expect(news.getSnapshot()).toMatchObject({ value: 'closed', context: { open: null, opened: ['asked'] } });
  news.send({ type: 'SENTENCE_OPENED', sentence: 'asked' });
  expect(news.getSnapshot().context.opened).toEqual(['asked']);
});
it('refuses what the news does not say, what is open, and to close what is closed', () => {
  const news = begin();
  expect(news.getSnapshot().can({ type: 'SENTENCE_OPENED', sentence: 'denied' })).toBe(false);
  expect(news.getSnapshot().can({ type: 'SENTENCE_CLOSED' })).toBe(false);
  news.send({ type: 'SENTENCE_OPENED', sentence: 'asked' });
  expect(news.getSnapshot().can({ type: 'SENTENCE_OPENED', sentence: 'asked' })).toBe(false);
});
