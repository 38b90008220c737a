import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { StopMark } from '../../src/views/ui/StopMark.tsx';

const meta = {
  component: StopMark,
  args: { status: 'done', className: undefined },
  render: (props) => (
    <p style={{ inlineSize: '1.5rem' }}>
      <StopMark {...props} />
    </p>
  ),
} satisfies Meta<typeof StopMark>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Done: Story = {};
export const Mastered: Story = { args: { status: 'mastered' } };

/** What is not done has no sign: its word says so. */
export const Begun: Story = {
  args: { status: 'begun' },
  play: async ({ canvasElement }) => {
    await expect(canvasElement.querySelector('svg')).toBeNull();
  },
};

export const Dark: Story = { args: { status: 'mastered' }, globals: { theme: 'dark' } };
