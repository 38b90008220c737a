import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn } from 'storybook/test';
import type { Guide } from '../docs/guide.ts';
import { AskedItem, statesOf } from './AskedItem.tsx';
import { singleChoice } from './fixtures.ts';
import { ui } from './ui-words.ts';

const states = statesOf(singleChoice);
const guide = {
  purpose:
    'Some options, one of them right. The option chosen, and the right one if it was missed, get their mark and feedback.',
  notFor: [
    ['Several are right.', '`items/MultipleChoice`.'],
    ['A statement to judge with its reason.', '`items/TrueFalse`.'],
    ['Nothing is right or wrong.', '`items/Predict`.'],
  ],
  decide: ['Three or four options, each wrong one for a reason that a learner could have.'],
  keys: [
    ['Tab', 'Goes to the chosen option, or to the first; then on to hints and “Check”.'],
    ['Space', 'Chooses the option with the focus.'],
    ['Arrow Down or Arrow Up', 'Chooses the next or the one before.'],
    ['Enter', 'In an option: checks the item, as soon as nothing is missing.'],
  ],
  styles: ['items/Choices', 'items/Part', 'items/ItemForm'],
} satisfies Guide;

const meta = {
  title: 'items/SingleChoice',
  component: AskedItem,
  args: { ...states.empty, missing: ui.missing.option, onCheck: fn() },
  parameters: { guide },
} satisfies Meta<typeof AskedItem>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Empty: Story = {};
export const Answered: Story = { args: states.answered };
export const Right: Story = { args: states.right };
export const WrongAgain: Story = { args: states.partly };
export const Wrong: Story = { args: states.wrong };
export const WithOneHint: Story = { args: { hintsShown: 1 } };
export const WithBothHints: Story = { args: states.hints };
export const LongWords: Story = { args: states.long };
export const RightToLeft: Story = { args: states.partly, globals: { direction: 'rtl' } };
export const RightToLeftAsked: Story = { args: states.partlyAnswered, globals: { direction: 'rtl' } };
export const Dark: Story = { args: states.partly, globals: { theme: 'dark' } };

export const ByKeyboard: Story = {
  play: async ({ args, canvas, userEvent }) => {
    await userEvent.tab();
    await expect(canvas.getByRole('radio', { name: 'A referral' })).toHaveFocus();
    await userEvent.keyboard('{ArrowDown}');
    await expect(canvas.getByRole('radio', { name: 'A communication' })).toBeChecked();
    await userEvent.tab();
    await userEvent.tab();
    await expect(canvas.getByRole('button', { name: 'Check' })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect(args.onCheck).toHaveBeenCalledWith({ chosen: 'communication' });
    await expect(canvas.getByRole('status')).toHaveTextContent('That is right.');
    await userEvent.click(canvas.getByRole('button', { name: 'Answer it once more' }));
    await expect(canvas.getByRole('heading', { level: 1 })).toHaveFocus();
    await expect(canvas.getByRole('status')).toBeEmptyDOMElement();
  },
};

export const ReadOnlyOnceScored: Story = {
  args: states.wrong,
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('radio', { name: 'A communication' }));
    await expect(canvas.getByRole('radio', { name: 'A communication' })).not.toBeChecked();
    await expect(canvas.getByRole('radio', { name: 'A referral' })).toBeChecked();
  },
};

/** The waiting button keeps its place, says what is missing, and does nothing. */
export const WaitingByKeyboard: Story = {
  play: async ({ args, canvas, userEvent }) => {
    const check = canvas.getByRole('button', { name: 'Choose an answer, then check' });
    check.focus();
    await expect(check).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect(args.onCheck).not.toHaveBeenCalled();
    await expect(canvas.getByRole('status')).toBeEmptyDOMElement();
  },
};

export const HintsByKeyboard: Story = {
  play: async ({ canvas, userEvent }) => {
    canvas.getByRole('button', { name: 'Show a hint' }).focus();
    await userEvent.keyboard('{Enter}');
    await expect(canvas.getByText('Ask who holds a key to the Court.')).toBeVisible();
    await expect(canvas.getByRole('button', { name: 'Show another hint' })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect(canvas.getByText('Hint 2')).toBeVisible();
    await userEvent.tab();
    await expect(canvas.getByRole('button', { name: 'Choose an answer, then check' })).toHaveFocus();
  },
};
