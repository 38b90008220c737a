import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { Drawing, ink } from '../../src/views/drawings/Drawing.tsx';
import type { Guide } from '../docs/guide.ts';

const guide = {
  purpose: 'What every drawing is made in: one ink line, flat spots, and nothing for a screen reader to say.',
  notFor: [
    ['Something that no word says.', 'Write it: readers who listen pass over drawings.'],
    ['A photograph or a diagram with numbers.', 'Not used; a figure is built of text.'],
  ],
  decide: ['Which classes of `ink` to use: they bring line, paper, stone and slate, by day and by night.'],
  keys: [],
  styles: ['drawings/Drawing'],
} satisfies Guide;

const meta = {
  component: Drawing,
  args: { box: '0 0 80 60', children: <path className={ink.letterPaper} d="M4 4h72v52H4z" /> },
  render: (props) => (
    <div style={{ inlineSize: '10rem' }}>
      <Drawing {...props} />
    </div>
  ),
  parameters: { guide },
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
