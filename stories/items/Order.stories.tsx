import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn } from 'storybook/test';
import type { Guide } from '../docs/guide.ts';
import { AskedItem, statesOf } from './AskedItem.tsx';
import { drawn } from './drawn.ts';
import { order } from './placed-fixtures.ts';

const states = statesOf(order);
const guide = {
  purpose: 'Entries to be put in order: each moves up and down by its own two buttons.',
  notFor: [
    ['Ranks that can be equal.', '`items/Sort`.'],
    ['Pairs.', '`items/Match`.'],
  ],
  decide: ['Three to five entries: more is a test of patience.'],
  keys: [
    ['Tab', 'Goes from button to button.'],
    ['Enter or Space', 'Moves the entry by one place. The focus goes along; the new position is read out.'],
  ],
  styles: ['items/Order', 'items/ItemForm'],
} satisfies Guide;

const meta = {
  title: 'items/Order',
  component: AskedItem,
  play: drawn,
  args: { ...states.empty, onCheck: fn() },
  parameters: { guide },
} satisfies Meta<typeof AskedItem>;
export default meta;
type Story = StoryObj<typeof meta>;

export const AsPresented: Story = {};
export const PartlyAnswered: Story = { args: states.partlyAnswered };
export const Answered: Story = { args: states.answered };
export const Right: Story = { args: states.right };
export const PartlyRight: Story = { args: states.partly };
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
    const entry = 'Beyond reasonable doubt';
    const down = canvas.getByRole('button', { name: `Move down: ${entry}` });
    down.focus();
    for (const position of [2, 3, 4]) {
      await userEvent.keyboard('{Enter}');
      await expect(canvas.getByText(`${entry}: now at position ${position} of 4.`)).toBeInTheDocument();
      await expect(canvas.getByRole('button', { name: `Move down: ${entry}` })).toHaveFocus();
    }
    await expect(canvas.getByRole('button', { name: `Move down: ${entry}` })).toHaveAttribute('aria-disabled', 'true');
    await userEvent.keyboard('{Enter}');
    canvas.getByRole('button', { name: 'Move up: Reasonable basis to proceed' }).focus();
    await userEvent.keyboard(' ');
    canvas.getByRole('button', { name: 'Check' }).focus();
    await userEvent.keyboard('{Enter}');
    await expect(args.onCheck).toHaveBeenCalledWith(states.right.response);
  },
};
