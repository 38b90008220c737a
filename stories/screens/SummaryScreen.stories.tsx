import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor } from 'storybook/test';
import SummaryScreen from '../../src/views/screens/SummaryScreen.tsx';
import type { Guide } from '../docs/guide.ts';
import { longWords } from './long-words.ts';
import { lesson, ui } from './pages.tsx';
import { type Staged, staged } from './Stage.tsx';
import { finishesMixed, mastersAll, midLesson } from './scenes.ts';

const guide = {
  purpose: 'The end of the lesson: what was mastered, what comes back, and what the learner takes along.',
  notFor: [['The result of one step.', '`screens/ResultScreen`.']],
  keys: [
    ['Tab', 'Goes through the objectives, what to take along, then to the controls.'],
    ['Enter', 'Follows the link.'],
    ['Enter or Space', 'Copies the result.'],
  ],
  styles: ['screens/SummaryScreen', 'summary/Objectives', 'summary/Predictions', 'summary/Journey'],
  example: 'WithMissedItems',
} satisfies Guide;

const meta = {
  ...staged(({ site, view }) => <SummaryScreen site={site} view={view} />),
  args: { scene: { page: 'summary' } },
  parameters: { layout: 'fullscreen', guide },
} satisfies Meta<Staged>;
export default meta;
type Story = StoryObj<typeof meta>;

export const NothingDone: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('heading', { level: 1 })).toHaveTextContent(ui.summary.none);
    await expect(canvas.getByRole('link', { name: ui.navigation.cover })).toBeVisible();
  },
};

export const MidLesson: Story = { args: { scene: { page: 'summary', before: midLesson } } };

/** What was missed comes back by its stems, and the way on leads to the practice. */
export const WithMissedItems: Story = {
  args: { scene: { page: 'summary', before: finishesMixed } },
  play: async ({ canvas, userEvent }) => {
    const missed = canvas.getByRole('region', { name: /come back|comes back/ });
    await waitFor(() => expect(missed.querySelectorAll('li').length).toBeGreaterThan(2));
    await expect(canvas.getAllByRole('heading', { level: 3 })).toHaveLength(2);
    canvas.getByRole('link', { name: /Practise/ }).focus();
    await userEvent.keyboard('{Enter}');
    await canvas.findByRole('form');
  },
};

/** A teacher lets a step count once the one before is passed: what was earned in vain so far is named. */
export const Guided: Story = {
  args: {
    scene: {
      page: 'summary',
      input: { policy: 'guided' },
      before: (learner) => learner.finish('three-doors', 'right'),
    },
  },
  play: async ({ canvas }) => {
    const [guided = ''] = ui.summary.guided.split('{title}');
    await expect(canvas.getByText(guided, { exact: false })).toBeVisible();
    await expect(canvas.getAllByText(ui.navigation.notCounted)).toHaveLength(
      lesson.steps.find(({ id }) => id === 'three-doors')?.objectives.length ?? 0,
    );
  },
};

export const AllMastered: Story = {
  args: { scene: { page: 'summary', before: mastersAll } },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('heading', { name: ui.summary.missedNone })).toBeVisible();
    const objectives = lesson.steps.flatMap((step) => step.objectives).length;
    await waitFor(() => expect(canvas.getAllByText(ui.summary.level.mastered)).toHaveLength(objectives));
  },
};

/** The words of the missed items do not arrive: all else stands. */
export const LineDead: Story = {
  args: { scene: { page: 'summary', before: finishesMixed, view: { line: 'line-dead' } } },
};

export const WithoutScript: Story = {
  args: { scene: { page: 'summary', view: { isReady: false } } },
  play: async ({ canvas }) => {
    await expect(canvas.getByText(ui.summary.needsScript)).toBeVisible();
  },
};

export const LongWords: Story = { args: { scene: { page: 'summary', before: finishesMixed, reworded: longWords } } };

export const RightToLeft: Story = {
  args: { scene: { page: 'summary', before: finishesMixed } },
  globals: { direction: 'rtl' },
};

export const Dark: Story = { args: { scene: { page: 'summary', before: finishesMixed } }, globals: { theme: 'dark' } };
