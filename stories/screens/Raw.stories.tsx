import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { Raw } from '../../src/views/screens/Raw.tsx';
import { Sheet } from '../../src/views/ui/Sheet.tsx';
import type { Guide } from '../docs/guide.ts';
import { pageOf } from './pages.tsx';

const page = pageOf('a-letter-arrives');

const guide = {
  purpose:
    'Text that stands in the document only, so that it travels once: the server writes it and the browser takes it over.',
  notFor: [
    ['Text that changes.', '`ui/Prose`.'],
    ['Text outside of a page of the lesson.', '`ui/Prose`.'],
  ],
  keys: [
    ['Tab', 'Goes to the next term or source in the text.'],
    ['Enter', 'Follows the link; on a page of the lesson it opens the card below the sentence.'],
  ],
  styles: [],
} satisfies Guide;

const meta = {
  component: Raw,
  args: { page, name: page.step?.screens[0]?.id ?? '' },
  decorators: [
    (Story) => (
      <Sheet id="main">
        <Story />
      </Sheet>
    ),
  ],
  parameters: { guide },
} satisfies Meta<typeof Raw>;
export default meta;
type Story = StoryObj<typeof meta>;

/** The text of a screen as the build renders it: terms, sources and margin notes. */
export const TextOfAScreen: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.tab();
    await expect(canvas.getAllByRole('link')[0]).toHaveFocus();
  },
};

export const RightToLeft: Story = { globals: { direction: 'rtl' } };

export const Dark: Story = { globals: { theme: 'dark' } };
