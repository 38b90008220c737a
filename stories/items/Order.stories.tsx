import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn } from 'storybook/test';
import { AskedItem, statesOf } from './AskedItem.tsx';
import { drawn } from './drawn.ts';
import { order } from './placed-fixtures.ts';

const states = statesOf(order);
const meta = {
  title: 'items/Order',
  component: AskedItem,
  play: drawn,
  args: { ...states.empty, onCheck: fn() },
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
