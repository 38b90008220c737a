import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fireEvent, fn } from 'storybook/test';
import type { Guide } from '../docs/guide.ts';
import { AskedItem, statesOf } from './AskedItem.tsx';
import { predict } from './fixtures.ts';
import { ui } from './ui-words.ts';

const states = statesOf(predict);
const guide = {
  purpose:
    'What the learner expects, and how sure they are. Nothing is right or wrong; the lesson comes back to it at the end.',
  notFor: [
    ['Something that has been taught.', '`items/SingleChoice`.'],
    ['An opinion.', 'Not asked: the lesson takes no side.'],
  ],
  decide: ['What comes back to it: the same question in a later step.'],
  keys: [
    ['Tab', 'Goes to the options, then to the scale, then on to hints and “Check”.'],
    ['Space', 'Chooses the option with the focus.'],
    ['Arrow Down or Arrow Up', 'In the options: chooses the next or the one before.'],
    [
      'Arrow Right or Arrow Left',
      'On the scale: ten per cent surer or less sure; from right to left the other way round.',
    ],
    ['Home or End', 'On the scale: a guess, or certain.'],
  ],
  styles: ['items/Predict', 'items/Choices', 'items/ItemForm'],
} satisfies Guide;

const meta = {
  title: 'items/Predict',
  component: AskedItem,
  args: { ...states.empty, missing: ui.missing.option, onCheck: fn() },
  parameters: { guide },
} satisfies Meta<typeof AskedItem>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Empty: Story = {};
export const Answered: Story = { args: states.answered };
export const Kept: Story = { args: states.right };
export const WithOneHint: Story = { args: { hintsShown: 1 } };
export const WithBothHints: Story = { args: states.hints };
export const LongWords: Story = { args: states.long };
export const RightToLeft: Story = { args: states.partly, globals: { direction: 'rtl' } };
export const RightToLeftAsked: Story = { args: states.partlyAnswered, globals: { direction: 'rtl' } };
export const Dark: Story = { args: states.partly, globals: { theme: 'dark' } };

export const ByKeyboard: Story = {
  play: async ({ args, canvas, userEvent }) => {
    await userEvent.tab();
    await userEvent.keyboard(' ');
    await userEvent.tab();
    const confidence = canvas.getByRole('slider', { name: 'How sure are you?' });
    await expect(confidence).toHaveFocus();
    await expect(confidence).toHaveAttribute('step', '10');
    await fireEvent.change(confidence, { target: { value: '70' } });
    await expect(confidence).toHaveAttribute('aria-valuetext', '70 % sure');
    canvas.getByRole('button', { name: 'Check' }).focus();
    await userEvent.keyboard('{Enter}');
    await expect(args.onCheck).toHaveBeenCalledWith({ chosen: 'investigation', confidence: 70 });
    await expect(canvas.getByRole('status')).toHaveTextContent('Your prediction is kept.');
  },
};
