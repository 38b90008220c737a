import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { ReadableItem } from '../../src/views/items/ReadableItem.tsx';
import type { Guide } from '../docs/guide.ts';
import { multipleChoice, predict, shortAnswer, singleChoice, trueFalse } from './fixtures.ts';
import { markSentences, match, order, sort } from './placed-fixtures.ts';
import { ui } from './ui-words.ts';

const guide = {
  purpose:
    'An item as text, without a script and on paper: the stem, what there is to choose from, and the answer to be opened.',
  notFor: [['An item to be answered.', 'The form: `items/SingleChoice` and the other types.']],
  decide: ['Whether the answer stands open, as in a key for teachers.'],
  keys: [
    ['Tab', 'Goes to “The answer”, and through the sources of an open one.'],
    ['Enter or Space', 'Opens or closes the answer.'],
  ],
  styles: ['items/ReadableItem', 'ui/Disclosure'],
} satisfies Guide;

const meta = {
  title: 'items/ReadableItem',
  component: ReadableItem,
  args: { item: singleChoice.item, words: singleChoice.words, ui, lang: 'en', headingLevel: 2 },
  parameters: { guide },
} satisfies Meta<typeof ReadableItem>;
export default meta;
type Story = StoryObj<typeof meta>;

const open = { isOpen: true };

/** Enter and Space on the summary are the browser's own. */
export const Closed: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.tab();
    await expect(canvas.getByText('The answer', { selector: 'summary' })).toHaveFocus();
    await expect(canvas.getByText('Charges name a person', { exact: false })).not.toBeVisible();
    await userEvent.click(canvas.getByText('The answer', { selector: 'summary' }));
    await expect(canvas.getByText('Charges name a person', { exact: false })).toBeVisible();
  },
};
export const SingleChoice: Story = { args: open };
export const MultipleChoice: Story = { args: { ...open, item: multipleChoice.item, words: multipleChoice.words } };
export const TrueFalse: Story = { args: { ...open, item: trueFalse.item, words: trueFalse.words } };
export const Sort: Story = { args: { ...open, item: sort.item, words: sort.words } };
export const Order: Story = { args: { ...open, item: order.item, words: order.words } };
export const Match: Story = { args: { ...open, item: match.item, words: match.words } };
export const MarkSentences: Story = { args: { ...open, item: markSentences.item, words: markSentences.words } };
export const Predict: Story = { args: { ...open, item: predict.item, words: predict.words } };
export const ShortAnswer: Story = { args: { ...open, item: shortAnswer.item, words: shortAnswer.words } };
export const RightToLeft: Story = { args: open, globals: { direction: 'rtl' } };
export const LongWords: Story = {
  args: { ...open, words: { ...singleChoice.words, stem: 'Verantwortlichkeitsvoraussetzungszusammenhang?' } },
};
export const Dark: Story = { args: open, globals: { theme: 'dark' } };
