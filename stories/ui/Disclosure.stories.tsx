import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { Disclosure } from '../../src/views/ui/Disclosure.tsx';

const meta = {
  title: 'ui/Disclosure',
  component: Disclosure,
  args: { summary: 'The answer', children: <p>Anyone may send the Prosecutor information.</p> },
} satisfies Meta<typeof Disclosure>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Closed: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByText('The answer'));
    await expect(canvas.getByText('Anyone may send the Prosecutor information.')).toBeVisible();
  },
};
export const Open: Story = { args: { isOpen: true } };
export const RightToLeft: Story = { args: { isOpen: true }, globals: { direction: 'rtl' } };
