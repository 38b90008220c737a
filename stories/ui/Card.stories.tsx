import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn } from 'storybook/test';
import { Card } from '../../src/views/ui/Card.tsx';

const meta = {
  component: Card,
  args: {
    label: 'Term: situation',
    title: 'Situation',
    close: 'Close the term',
    children: <p>A place and a span of time in which crimes may have happened.</p>,
    onClose: fn(),
  },
} satisfies Meta<typeof Card>;
export default meta;
type Story = StoryObj<typeof meta>;

/** It takes the focus when it opens; Escape closes it. */
export const ClosedByEscape: Story = {
  play: async ({ args, canvas, userEvent }) => {
    await expect(canvas.getByRole('region', { name: 'Term: situation' })).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    await expect(args.onClose).toHaveBeenCalledOnce();
    await userEvent.tab();
    await expect(canvas.getByRole('button', { name: 'Close the term' })).toHaveFocus();
  },
};

export const WithFoot: Story = { args: { foot: <a href="#glossary">Open in the glossary</a> } };

export const LongWords: Story = { args: { title: 'Verantwortlichkeitsvoraussetzungszusammenhang' } };

export const RightToLeft: Story = { globals: { direction: 'rtl' } };

export const Dark: Story = { globals: { theme: 'dark' } };
