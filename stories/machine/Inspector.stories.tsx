import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, waitFor, within } from 'storybook/test';
import { App } from '../../src/views/screens/App.tsx';
import { loadScreen } from '../../src/views/screens/screens.ts';
import { pageOf } from '../screens/pages.tsx';
import { staged } from '../screens/Stage.tsx';
import type { AtState } from './at-state.tsx';
import * as check from './Check.stories.tsx';
import styles from './Inspector.module.css';
import { Inspector, type Target } from './Inspector.tsx';
import { actOf, inspect } from './inspected.ts';
import * as places from './Places.stories.tsx';
import * as practice from './Practice.stories.tsx';
import { sceneOf } from './scene.ts';

type Told = { args?: Partial<AtState> };
const told: Record<string, Record<string, Told | object>> = { Places: places, Check: check, Practice: practice };
/** The states that have a story: all of them, as a test sees to. Storybook adds exports without a state. */
const targets: readonly Target[] = Object.entries(told).flatMap(([group, stories]) =>
  Object.values(stories).flatMap((story: Told) =>
    story.args?.state ? { id: story.args.state, name: story.args.state, group } : [],
  ),
);

type At = { at: string };
type Chosen = Parameters<ReturnType<typeof staged>['render']>[1];

/** The lesson in a state, with the chart that runs it; choosing another state begins anew there. */
function Inspected({ at: first, globals }: At & Chosen) {
  const [at, setAt] = useState(first);
  const { render } = staged(({ site, view }) => (
    <div className={styles.beside}>
      <div>
        <App site={site} />
      </div>
      <Inspector
        inspected={inspect(site.lesson, view.snapshot)}
        targets={targets}
        at={at}
        onTarget={(id) => void loadScreen(pageOf(sceneOf(id).page).kind).then(() => setAt(id))}
        onEvent={(type, label) => {
          const act = actOf(site.lesson, view.snapshot, type, label);
          if (act) site.send(act);
        }}
      />
    </div>
  ));
  return <div key={at}>{render({ scene: sceneOf(at) }, { globals })}</div>;
}

const meta = {
  title: 'Machine/Inspector',
  parameters: { layout: 'fullscreen' },
  args: { at: 'check.asked/single-choice/empty' },
  loaders: [({ args: { at = '' } }) => loadScreen(pageOf(sceneOf(at).page).kind)],
  render: ({ at }, { globals }) => <Inspected at={at} globals={globals} />,
} satisfies Meta<At>;
export default meta;
type Story = StoryObj<typeof meta>;

const activeIn = (machine: HTMLElement) =>
  within(machine)
    .getAllByText('here')
    .map((mark) => mark.parentElement?.firstElementChild?.textContent);

/** By keyboard: an answer is put down and checked by sending events, then another state is chosen. */
export const BesideTheLesson: Story = {
  play: async ({ canvas, userEvent }) => {
    const machine = () => canvas.getByRole('region', { name: 'Machine' });
    const button = (name: string) => within(machine()).getByRole('button', { name });
    const press = async (name: string) => {
      button(name).focus();
      await userEvent.keyboard('{Enter}');
    };
    await expect(activeIn(machine())).toEqual([
      'lesson',
      'place',
      'check',
      'asked',
      'newLearner',
      'idle',
      'saving',
      'kept',
    ]);
    await expect(button('Send RESPONSE_CHECKED')).toHaveAttribute('aria-disabled', 'true');
    await press('Send RESPONSE_CHANGED');
    await expect(button('Send RESPONSE_CHECKED')).not.toHaveAttribute('aria-disabled');
    await press('Send RESPONSE_CHECKED');
    await expect(activeIn(machine())).toContain('feedback');

    const states = within(machine()).getByRole('combobox', { name: `${targets.length} states` });
    await userEvent.selectOptions(states, 'practice.done');
    await press('Go there');
    await waitFor(() => expect(activeIn(machine())).toContain('practice'));
    await expect(activeIn(machine())).toContain('done');
  },
};

export const Dark: Story = { args: { at: 'saving.notKept' }, globals: { theme: 'dark' } };
