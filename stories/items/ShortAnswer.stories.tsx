import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn } from 'storybook/test';
import type { Guide } from '../docs/guide.ts';
import { AskedItem, statesOf } from './AskedItem.tsx';
import { drawn } from './drawn.ts';
import { shortAnswer } from './fixtures.ts';
import { ui } from './ui-words.ts';

const states = statesOf(shortAnswer);
const guide = {
  purpose: 'A number or a word that the learner writes, with the words before and after it.',
  notFor: [
    ['An answer in sentences.', 'Not asked: no machine here grades them.'],
    ['An answer with many right spellings.', '`items/SingleChoice`.'],
  ],
  decide: [
    'What stands before and after the field, so that it is plain what to write.',
    'Which wrong answers get feedback of their own.',
  ],
  keys: [
    ['Tab', 'Goes to the field.'],
    ['Enter', 'Checks the item, as soon as something is written.'],
  ],
  styles: ['items/ShortAnswer', 'items/Part', 'items/ItemForm'],
} satisfies Guide;

const meta = {
  title: 'items/ShortAnswer',
  component: AskedItem,
  play: drawn,
  args: { ...states.empty, missing: ui.missing.answer, onCheck: fn() },
  parameters: { guide },
} satisfies Meta<typeof AskedItem>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Empty: Story = {};
export const Answered: Story = { args: states.answered };
export const Right: Story = { args: states.right };
export const WrongAndForeseen: Story = { args: states.partly };
export const Wrong: Story = { args: states.wrong };
export const WithOneHint: Story = { args: { hintsShown: 1 } };
export const WithBothHints: Story = { args: states.hints };
export const LongWords: Story = { args: states.long };
export const RightToLeft: Story = { args: states.partly, globals: { direction: 'rtl' } };
export const RightToLeftAsked: Story = { args: states.partlyAnswered, globals: { direction: 'rtl' } };
export const Dark: Story = { args: states.partly, globals: { theme: 'dark' } };

export const ByKeyboard: Story = {
  play: async ({ args, canvas, canvasElement, userEvent }) => {
    await drawn({ canvasElement });
    await userEvent.tab();
    await expect(canvas.getByRole('textbox', { name: 'Your answer: 1 July' })).toHaveFocus();
    await userEvent.keyboard('2002{Enter}');
    await expect(args.onCheck).toHaveBeenCalledWith({ text: '2002' });
    await expect(canvas.getByRole('textbox')).toHaveAttribute('readonly');
    await expect(canvas.getByRole('textbox')).toHaveFocus();
  },
};
