import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import ResultScreen from '../../src/views/screens/ResultScreen.tsx';
import { Sheet } from '../../src/views/ui/Sheet.tsx';
import type { Guide } from '../docs/guide.ts';
import { longWords } from './long-words.ts';
import { lesson, ui } from './pages.tsx';
import { type Staged, staged } from './Stage.tsx';
import type { Learner, Scene } from './story-site.ts';

const step = 'the-court';
const result = (finish: (learner: Learner) => void): Scene => ({
  page: step,
  place: { kind: 'check', step },
  before: finish,
});

const guide = {
  purpose: 'What came of the round: the score of the step, each item with its sign, and what to do next.',
  notFor: [
    ['The whole lesson.', '`screens/SummaryScreen`.'],
    ['One answer.', '`items/Verdict`.'],
  ],
  keys: [
    ['Tab', 'Goes from item to item, to “Try others”, then to the controls.'],
    ['Enter or Space', 'On an item: opens it with its feedback. On “Try others”: begins another round.'],
    ['Enter', 'Follows a link.'],
  ],
  styles: ['screens/ResultScreen', 'ui/Controls'],
  example: 'NotPassed',
} satisfies Guide;

const meta = {
  ...staged(({ site, view }) => (
    <Sheet id="main">
      <ResultScreen site={site} view={view} step={step} />
    </Sheet>
  )),
  args: { scene: result((learner) => learner.finish(step, 'right')) },
  parameters: { layout: 'fullscreen', guide },
} satisfies Meta<Staged>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Passed: Story = {
  play: async ({ canvas, userEvent }) => {
    await expect(canvas.getByRole('heading', { level: 1 })).toHaveTextContent(ui.check.result.passed);
    const items = canvas.getAllByRole('listitem').flatMap((entry) => [...entry.querySelectorAll('button')]);
    await expect(items).toHaveLength(3);
    items[0]?.focus();
    await expect(items[0]).toHaveFocus();
    await userEvent.tab();
    await expect(items[1]).toHaveFocus();
  },
};

const guided = (scene: Scene): Scene => ({ ...scene, input: { policy: 'guided' } });

/** Not passed, it keeps the steps after it from counting. */
export const HoldsBack: Story = {
  args: {
    scene: guided(
      result((learner) => {
        learner.finish('the-letter', 'right');
        learner.finish('who-is-who', 'right');
        learner.finish(step, 'wrong');
      }),
    ),
  },
  play: async ({ canvas }) => {
    await expect(canvas.getByText(ui.check.result.holdsBack)).toBeVisible();
  },
};

/** The teacher chose a lesson without scores: each item keeps its sign, and nothing is passed or failed. */
export const Practised: Story = {
  args: {
    scene: {
      ...result((learner) => learner.finish(step, (index) => (index === 0 ? 'right' : 'wrong'))),
      lesson: { ...lesson, isPractice: true },
    },
  },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('heading', { level: 1 })).toHaveTextContent(ui.check.result.practised);
    await expect(canvas.getByRole('main')).not.toHaveTextContent('%');
  },
};

export const NotPassed: Story = {
  args: { scene: result((learner) => learner.finish(step, (index) => (index === 0 ? 'right' : 'wrong'))) },
};

export const NothingRight: Story = { args: { scene: result((learner) => learner.finish(step, 'wrong')) } };

/** Guided: passed, but the step before is not, so that its credit waits. */
export const Withheld: Story = {
  args: { scene: { ...result((learner) => learner.finish(step, 'right')), input: { policy: 'guided' } } },
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/“?The letter/)).toBeVisible();
  },
};

export const WithPrediction: Story = {
  args: {
    scene: {
      page: 'the-letter',
      place: { kind: 'check', step: 'the-letter' },
      before: (learner) => learner.finish('the-letter', 'partly'),
    },
  },
  render: staged(({ site, view }) => (
    <Sheet id="main">
      <ResultScreen site={site} view={view} step="the-letter" />
    </Sheet>
  )).render,
};

export const LongWords: Story = {
  args: { scene: { ...result((learner) => learner.finish(step, 'partly')), reworded: longWords } },
};

export const RightToLeft: Story = { ...NotPassed, globals: { direction: 'rtl' } };

export const Dark: Story = { ...NotPassed, globals: { theme: 'dark' } };
