import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { Drawing, ink } from '../../src/views/drawings/Drawing.tsx';

const meta = {
  component: Drawing,
  args: { box: '0 0 80 60', children: <path className={ink.letterPaper} d="M4 4h72v52H4z" /> },
  render: (props) => (
    <div style={{ inlineSize: '10rem' }}>
      <Drawing {...props} />
    </div>
  ),
} satisfies Meta<typeof Drawing>;
export default meta;
type Story = StoryObj<typeof meta>;

/** Assistive technology passes over it: a drawing says nothing that no word says. */
export const NotReadOut: Story = {
  play: async ({ canvasElement }) => {
    await expect(canvasElement.querySelector('svg')).toHaveAttribute('aria-hidden', 'true');
  },
};

export const Dark: Story = { globals: { theme: 'dark' } };
