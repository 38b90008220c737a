import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor } from 'storybook/test';
import { PredictionsPart } from '../../src/views/screens/PredictionsPart.tsx';
import { Sheet } from '../../src/views/ui/Sheet.tsx';
import type { Guide } from '../docs/guide.ts';
import { ui } from './pages.tsx';
import { type Staged, staged } from './Stage.tsx';

const guide = {
  purpose: 'Each prediction that the lesson asks twice, then and now; nothing where none was made.',
  notFor: [['Words of one’s own.', '`summary/Predictions`.']],
  keys: [
    ['Tab', 'Goes to the next term in question or answers, where their words hold one.'],
    ['Enter', 'Follows the link; on a page of the lesson it opens the card below the sentence.'],
  ],
  styles: ['summary/Predictions'],
} satisfies Guide;

const meta = {
  ...staged(({ site, view }) => (
    <Sheet id="main">
      <PredictionsPart site={site} view={view} />
    </Sheet>
  )),
  args: {
    scene: {
      page: 'summary',
      before: (learner) => {
        learner.finish('the-letter', 'right');
        learner.finish('what-happens-next', 'partly');
      },
    },
  },
  parameters: { layout: 'fullscreen', guide },
} satisfies Meta<Staged>;
export default meta;
type Story = StoryObj<typeof meta>;

export const ThenAndNow: Story = {
  play: async ({ canvas, canvasElement, userEvent }) => {
    await waitFor(() => expect(canvas.getAllByRole('heading', { level: 3 })).toHaveLength(2));
    await expect(canvas.queryByText(ui.summary.notPredicted)).toBeNull();
    // The lesson's own predictions hold no term, so the keyboard passes over them.
    await userEvent.tab();
    await expect(canvasElement.querySelector(':focus')).toBeNull();
  },
};

export const OnlyThen: Story = {
  args: { scene: { page: 'summary', before: (learner) => learner.finish('the-letter', 'right') } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(ui.summary.notPredicted)).toBeVisible();
  },
};

/** Nothing was predicted, so nothing is compared. */
export const Neither: Story = {
  args: { scene: { page: 'summary' } },
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole('heading', { level: 2 })).toBeNull();
  },
};
