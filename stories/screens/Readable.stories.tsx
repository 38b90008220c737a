import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { Readable } from '../../src/views/screens/Readable.tsx';
import { Sheet } from '../../src/views/ui/Sheet.tsx';
import type { Guide } from '../docs/guide.ts';
import { lesson, pageOf } from './pages.tsx';

const guide = {
  purpose:
    'What a page shows without a script besides its screens: items with their answers to be opened, all terms, all sources, the worksheet and its key, the guide for teachers.',
  notFor: [
    ['Items to be answered.', '`screens/CheckScreen`.'],
    ['One item.', '`items/ReadableItem`.'],
  ],
  keys: [
    ['Tab', 'Goes to the answers and to the links.'],
    ['Enter or Space', 'Opens or closes an answer.'],
  ],
  styles: ['items/ReadableItem', 'screens/Lists', 'screens/Paper', 'teach/Guide'],
} satisfies Guide;

const meta = {
  component: Readable,
  parameters: { layout: 'fullscreen', guide },
  args: { lesson, words: pageOf('what-happens-next') },
  decorators: [
    (Story) => (
      <Sheet id="main">
        <Story />
      </Sheet>
    ),
  ],
} satisfies Meta<typeof Readable>;
export default meta;
type Story = StoryObj<typeof meta>;

/** Each answer opens by the browser's own means: a press, or Enter. */
export const ItemsOfAStep: Story = {
  play: async ({ canvasElement, userEvent }) => {
    const answers = canvasElement.querySelectorAll('details');
    await expect(answers.length).toBeGreaterThan(2);
    const [first] = answers;
    if (!first) throw new RangeError('No answer can be opened.');
    await expect(first.open).toBe(false);
    const summary = first.querySelector('summary');
    if (!summary) throw new RangeError('An answer has no summary.');
    while (document.activeElement !== summary) {
      await userEvent.tab();
      if (document.activeElement === document.body) throw new RangeError('No key leads to the answer.');
    }
    await userEvent.click(summary);
    await expect(first.open).toBe(true);
  },
};

export const Worksheet: Story = { args: { words: pageOf('print') } };

export const AnswerKey: Story = { args: { words: pageOf('key') } };

export const ForTeachers: Story = { args: { words: pageOf('teach') } };

export const Terms: Story = { args: { words: pageOf('glossary') } };

export const Sources: Story = { args: { words: pageOf('sources') } };

export const RightToLeft: Story = { globals: { direction: 'rtl' } };

export const Dark: Story = { globals: { theme: 'dark' } };
