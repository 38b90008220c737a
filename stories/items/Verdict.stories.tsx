import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { Verdict } from '../../src/views/items/Verdict.tsx';
import type { Guide } from '../docs/guide.ts';
import { multipleChoice, predict } from './fixtures.ts';
import { ui } from './ui-words.ts';

const { words, parts, empty, right, partly, wrong } = multipleChoice;

const guide = {
  purpose:
    'The verdict on an item in one line, read out by itself as it arrives, with the feedback for those who listen.',
  notFor: [
    ['Feedback on one option.', '`items/Part`, beside the option.'],
    ['What the learner must be told about the page.', '`ui/Notice`.'],
  ],
  decide: ['The words for right, partly right, wrong and kept; they start with what was right.'],
  keys: [],
  styles: ['items/Verdict', 'ui/Icon'],
  example: 'Partly',
} satisfies Guide;

const meta = {
  component: Verdict,
  args: { score: null, response: empty, order: parts, counted: 'answers', words, ui },
  parameters: { guide },
} satisfies Meta<typeof Verdict>;
export default meta;
type Story = StoryObj<typeof meta>;

/** The live region stands before it is filled, so that what comes is read out. */
export const NotYet: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('status')).toBeEmptyDOMElement();
  },
};
export const Right: Story = { args: right };
export const Partly: Story = {
  args: partly,
  play: async ({ canvas }) => {
    await expect(canvas.getByText(ui.verdict.partly)).toBeVisible();
  },
};
export const Wrong: Story = { args: wrong };
export const PredictionKept: Story = {
  args: { ...predict.right, words: predict.words, order: predict.parts, counted: undefined },
};
export const RightToLeft: Story = { args: partly, globals: { direction: 'rtl' } };
export const Dark: Story = { args: partly, globals: { theme: 'dark' } };
