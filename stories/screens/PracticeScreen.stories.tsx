import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { PracticeScreen } from '../../src/views/screens/PracticeScreen.tsx';
import { Sheet } from '../../src/views/ui/Sheet.tsx';
import type { Guide } from '../docs/guide.ts';
import { ui } from './pages.tsx';
import { type Staged, staged } from './Stage.tsx';
import type { Learner } from './story-site.ts';

const place = { kind: 'practice' } as const;
const missesTwo = (learner: Learner) => {
  learner.finish('the-court', (index) => (index === 0 ? 'right' : 'wrong'));
  learner.open(place);
};

const guide = {
  purpose: 'The missed items again, one at a time, until each has been answered rightly.',
  notFor: [['The first round of a step.', '`screens/CheckScreen`.']],
  keys: [
    ['Tab', 'Goes through the item, then to “Back” and to “Check”.'],
    ['Enter', 'In an option or a field: checks the item, as soon as nothing is missing.'],
    ['Enter or Space', 'On “Check”: checks; pressed anew: goes on.'],
  ],
  styles: ['screens/CheckScreen', 'items/ItemForm', 'ui/Controls'],
} satisfies Guide;

const meta = {
  ...staged(({ site, view }) => (
    <Sheet id="main">
      <PracticeScreen site={site} view={view} />
    </Sheet>
  )),
  args: { scene: { page: 'summary', place, before: missesTwo } },
  parameters: { layout: 'fullscreen', guide },
} satisfies Meta<Staged>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Asked: Story = {
  play: async ({ canvas }) => {
    await canvas.findByRole('form');
    await expect(canvas.getByText(ui.check.practice)).toBeVisible();
  },
};

export const Feedback: Story = {
  args: {
    scene: {
      page: 'summary',
      place,
      before: (learner) => {
        missesTwo(learner);
        learner.answer('wrong');
      },
    },
  },
  play: async ({ canvas, userEvent }) => {
    const next = await canvas.findByRole('button', { name: ui.check.nextItem });
    const stem = canvas.getByRole('heading', { level: 1 }).textContent;
    next.focus();
    await userEvent.keyboard('{Enter}');
    await expect(canvas.getByRole('heading', { level: 1 }).textContent).not.toBe(stem);
  },
};

/** Each answered rightly on being asked afresh: nothing comes back any more. */
export const Done: Story = {
  args: {
    scene: {
      page: 'summary',
      place,
      before: (learner) => {
        missesTwo(learner);
        learner.answer('right');
        learner.do({ type: 'PRACTICE_CONTINUED' });
        learner.answer('right');
        learner.do({ type: 'PRACTICE_CONTINUED' });
      },
    },
  },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('heading', { name: ui.summary.practiceDone })).toBeVisible();
  },
};

/** The words of the item have not arrived: the notice above says so, and no item is shown without them. */
export const LineDead: Story = {
  args: { scene: { page: 'summary', place, before: missesTwo, view: { line: 'line-dead' } } },
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole('form')).toBeNull();
  },
};

export const RightToLeft: Story = { globals: { direction: 'rtl' } };

export const Dark: Story = { globals: { theme: 'dark' } };
