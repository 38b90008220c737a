/** Every state of the lesson machine has a story, and every story of one is in the state that it names. */
import type { StoryObj } from '@storybook/react-vite';
import { describe, expect, it } from 'vitest';
import { getStateNodes } from 'xstate/graph';
import { createLessonMachine } from '../../src/learning/lesson.machine.ts';
import type { AtState } from '../../stories/machine/at-state.tsx';
import { sceneOf } from '../../stories/machine/scene.ts';
import { allStates, itemTypes, stateOf } from '../../stories/machine/states.ts';
import { lesson } from '../../stories/screens/pages.tsx';
import { createStorySite } from '../../stories/screens/story-site.ts';
import { items } from '../learning/lesson.fixture.ts';

const files: Record<string, Record<string, Partial<StoryObj<AtState>>>> = import.meta.glob(
  '../../stories/machine/*.stories.tsx',
  { eager: true },
);
const told = Object.values(files).flatMap(({ default: _, ...stories }) =>
  Object.values(stories).flatMap(({ args }) => args?.state ?? []),
);

/** As `check.asked` and `newLearner.idle`. */
const leaves = getStateNodes(createLessonMachine(lesson)).filter(
  ({ type, always }) => type === 'atomic' && !always?.length, // one that is left at once is never seen
);

describe('the states of the lesson machine', () => {
  const states = allStates();

  it('have a story each', () => {
    const missing = states.filter((state) => !told.includes(state));
    console.log(
      `${states.length - missing.length} of ${states.length} states of the lesson machine have a story, ` +
        `made of ${leaves.length} states of the chart and ${itemTypes.length} types of item.`,
    );
    expect(missing.map((state) => `'${state}' has no story in stories/machine`)).toEqual([]);
    expect(told.filter((state) => !states.includes(state)).map((state) => `'${state}' is no state`)).toEqual([]);
    expect(told.filter((state, index) => told.indexOf(state) !== index)).toEqual([]);
  });

  it('are all that the chart has', () => {
    const values = states.map((state) => createStorySite(sceneOf(state)).view().snapshot.value);
    const unseen = leaves.filter(({ path }) => {
      const isIn = (value: unknown, [key = '', ...rest]: readonly string[]): boolean =>
        rest.length === 0
          ? value === key
          : typeof value === 'object' &&
            value !== null &&
            isIn(Object.entries(value).find(([k]) => k === key)?.[1], rest);
      return !values.some((value) => isIn(value, path));
    });
    expect(unseen.map(({ id }) => `'${id}' is never seen`)).toEqual([]);
  });

  it('are shown with every type of item', () => {
    expect([...itemTypes].sort()).toEqual(Object.keys(items).sort());
  });

  it.each(told)('are what their stories show: %s', (state) => {
    const site = createStorySite(sceneOf(state));
    expect(stateOf(site.lesson, site.view().snapshot)).toBe(state);
  });
}, 60_000);
