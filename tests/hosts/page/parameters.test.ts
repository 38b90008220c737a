import { describe, expect, it } from 'vitest';
import { readParameters } from '../../../src/hosts/page/parameters.ts';
import type { Page } from '../../../src/views/screens/site.ts';
import { lesson } from '../../learning/lesson.fixture.ts';

const read = (search: string) => readParameters(search, lesson);
const stepsOf = (search: string) => read(search).lesson.steps.map(({ id }) => id);
const all = lesson.steps.map(({ id }) => id);

it('takes the policy and the seed that an address asks for', () => {
  expect(read('?policy=guided&seed=7').input).toEqual({ policy: 'guided', seed: 7 });
  expect(read('?seed=0').input).toEqual({ policy: 'open', seed: 0 });
});

it.each(['', '?', '?policy=strict', '?policy=', '?utm_source=mail&lang=de', '?POLICY=guided', '?quiz=exam', '?steps='])(
  "passes over what it does not know: '%s'",
  (search) => {
    expect(read(search).input).toEqual({ policy: 'open' });
    expect(read(search).lesson).toBe(lesson);
  },
);

it.each(['seed=', 'seed=-1', 'seed=1.5', 'seed=seven', 'seed=1e99', 'seed=Infinity', 'seed=NaN', 'seed=%20'])(
  'takes no seed but a whole number: %s',
  (search) => {
    expect(read(`?${search}`).input).toEqual({ policy: 'open' });
  },
);

describe('steps', () => {
  it('are taken in the order of the lesson, whatever order the address gives', () => {
    expect(stepsOf('?steps=three-doors,the-letter')).toEqual(['the-letter', 'three-doors']);
    expect(stepsOf('?steps=three-doors%2Cthe-letter')).toEqual(['the-letter', 'three-doors']);
  });

  it('that the lesson does not have are passed over; where none is left, all are taken', () => {
    expect(stepsOf('?steps=no-such-step,the-letter')).toEqual(['the-letter']);
    expect(stepsOf('?steps=no-such-step,,')).toEqual(all);
    expect(stepsOf(`?steps=${all.join(',')}`)).toEqual(all);
  });

  it('number the titles of a page', () => {
    // As much of a page as the titles are.
    const page = { steps: all.map((id) => ({ id })) } as unknown as Page;
    expect(read('?steps=three-doors').narrow(page).steps).toEqual([{ id: 'three-doors' }]);
  });
});

it('asks for a lesson to practise', () => {
  expect(read('?quiz=practice').lesson.isPractice).toBe(true);
  expect(read('?quiz=graded').lesson).toBe(lesson);
});
