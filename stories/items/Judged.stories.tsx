import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { Judged } from '../../src/views/items/Judged.tsx';
import type { Guide } from '../docs/guide.ts';
import { sort } from './placed-fixtures.ts';
import { ui } from './ui-words.ts';

const { item, words, partly } = sort;
const nameOf = (category: string | undefined) => words.categories[category ?? '']?.name ?? '';

const guide = {
  purpose:
    'What became of the parts that had to be put somewhere: each with its mark, its place, the right place and its feedback.',
  notFor: [
    ['Options.', '`items/Choices` marks them where they stand.'],
    ['The verdict on the whole item.', '`items/Verdict`.'],
  ],
  decide: ['`isOrdered` where the order is the answer.'],
  keys: [
    ['Tab', 'Goes to the next term or source in the text.'],
    ['Enter', 'Follows the link; on a page of the lesson it opens the card below the sentence.'],
  ],
  styles: ['items/Judged', 'items/Part'],
} satisfies Guide;

const meta = {
  component: Judged,
  args: {
    placings: item.cards.map(({ id, category }) => ({
      id,
      given: nameOf(partly.response.placed[id]),
      right: nameOf(category),
    })),
    words: words.cards,
    score: partly.score,
    ui,
  },
  parameters: { guide },
} satisfies Meta<typeof Judged>;
export default meta;
type Story = StoryObj<typeof meta>;

export const PartlyRight: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getAllByText(ui.marks.misplaced)).not.toHaveLength(0);
    await expect(canvas.getAllByText(ui.marks.placed)).not.toHaveLength(0);
  },
};

export const InOrder: Story = {
  args: { isOrdered: true },
  play: async ({ canvasElement }) => {
    await expect(canvasElement.querySelector('ol')).not.toBeNull();
  },
};

export const RightToLeft: Story = { globals: { direction: 'rtl' } };

export const Dark: Story = { globals: { theme: 'dark' } };

const cited = 'Look at who sent it. <a class="cite" href="#source">Article 14</a>';

/** Feedback can hold terms and sources: they are reached by key. */
export const LinksByKeyboard: Story = {
  args: {
    words: Object.fromEntries(
      Object.entries(words.cards).map(([id, { text }]) => [id, { text, feedback: cited, mistaken: cited }]),
    ),
  },
  play: async ({ canvas, userEvent }) => {
    const [first] = canvas.getAllByRole('link', { name: 'Article 14' });
    await userEvent.tab();
    await expect(first).toHaveFocus();
  },
};

export const LongWords: Story = {
  args: {
    words: Object.fromEntries(
      Object.keys(words.cards).map((id) => [
        id,
        {
          text: 'Hochkommissariatsverantwortlichkeitsabteilung',
          feedback: 'Sicherheitsratsüberweisungsvoraussetzungen',
        },
      ]),
    ),
  },
};
