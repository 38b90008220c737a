import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { Disclosure } from '../../src/views/ui/Disclosure.tsx';
import type { Guide } from '../docs/guide.ts';

const guide = {
  purpose: 'Words that the reader opens and closes, with or without a script.',
  notFor: [
    ['Hiding what everyone needs.', 'Show it.'],
    [
      'Several panels, of which one shows.',
      'Headings one below the other. There are no tabs: nine steps are nine pages, see `ui/Shell`.',
    ],
    ['A single word.', 'A term, which opens `ui/TermCard`.'],
  ],
  decide: ['Whether it stands open at first: closed where the reader should think before reading on.'],
  keys: [
    ['Tab', 'Goes to the summary.'],
    ['Enter or Space', 'Opens or closes it.'],
  ],
  styles: ['ui/Disclosure', 'ui/Icon'],
  example: 'Closed',
} satisfies Guide;

const meta = {
  title: 'ui/Disclosure',
  component: Disclosure,
  args: { summary: 'The answer', children: <p>Anyone may send the Prosecutor information.</p> },
  parameters: { guide },
} satisfies Meta<typeof Disclosure>;
export default meta;
type Story = StoryObj<typeof meta>;

/** Enter and Space on the summary are the browser's own. */
export const Closed: Story = {
  play: async ({ canvas, canvasElement, userEvent }) => {
    await userEvent.tab();
    await expect(canvasElement.querySelector('summary')).toHaveFocus();
    await userEvent.click(canvas.getByText('The answer'));
    await expect(canvas.getByText('Anyone may send the Prosecutor information.')).toBeVisible();
  },
};
export const Open: Story = { args: { isOpen: true } };
export const RightToLeft: Story = { args: { isOpen: true }, globals: { direction: 'rtl' } };
export const LongWords: Story = {
  args: { summary: 'Verantwortlichkeitsvoraussetzungszusammenhang', isOpen: true },
};
export const Dark: Story = { args: { isOpen: true }, globals: { theme: 'dark' } };
