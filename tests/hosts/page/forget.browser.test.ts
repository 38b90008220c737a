import { afterEach, expect, it, vi } from 'vitest';
import { forget } from '../../../src/hosts/page/extras.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  localStorage.clear();
});

it('removes everything of the last learner, and nothing that is not of the lesson', () => {
  for (const key of ['icc-lesson:a', 'icc-lesson:a:unreadable', 'icc-lesson:theme', 'icc-lesson:results:x', 'school'])
    localStorage.setItem(key, 'kept');
  document.documentElement.dataset['theme'] = 'dark';
  forget();
  expect(Object.keys(localStorage)).toEqual(['school']);
  expect(document.documentElement.dataset['theme']).toBeUndefined();
});

it('leaves answers that a host has not taken yet: they are sent as those of whoever gave them', () => {
  localStorage.setItem('icc-lesson:unsent:registration-1:learner-1', 'answers');
  localStorage.setItem('icc-lesson:a', 'kept');
  forget();
  expect(Object.keys(localStorage)).toEqual(['icc-lesson:unsent:registration-1:learner-1']);
});

it('goes on where the browser keeps nothing', () => {
  vi.stubGlobal('localStorage', undefined);
  expect(forget).not.toThrow();
});
