import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { Part, Parts } from '../../src/views/items/Part.tsx';
import type { Guide } from '../docs/guide.ts';
import { ui } from './ui-words.ts';

const marks = ['hit', 'wrong', 'missed', 'spared'] as const;

const guide = {
  purpose:
    'One part of an item: what it says, its mark once scored, and its feedback beside it. `Parts` is their list.',
  notFor: [
    ['A mark without words.', 'The mark has a sign, an edge and words: give all three.'],
    ['What a figure found.', '`figures/Slip`.'],
  ],
  decide: [
    'Marks are ink and shape. The colours of the four kinds, red, green and the letter’s marigold are not used here.',
  ],
  keys: [
    ['Tab', 'Goes to the next term or source in the text.'],
    ['Enter', 'Follows the link; on a page of the lesson it opens the card below the sentence.'],
  ],
  styles: ['items/Part', 'ui/Icon'],
  example: 'EveryMark',
} satisfies Guide;

const meta = {
  component: Part,
  args: { children: <p>Send the Prosecutor what they know.</p> },
  render: (props) => (
    <Parts>
      <Part {...props} />
    </Parts>
  ),
  parameters: { guide },
} satisfies Meta<typeof Part>;
export default meta;
type Story = StoryObj<typeof meta>;

export const NotScored: Story = {};
export const Chosen: Story = { args: { isChosen: true } };

/** Each mark has a sign, words and an edge of its own, and feedback beside it. */
export const EveryMark: Story = {
  render: ({ children }) => (
    <Parts isOrdered>
      {marks.map((mark) => (
        <Part key={mark} mark={mark} tag={ui.marks[mark]} feedback="Anyone may send information.">
          {children}
        </Part>
      ))}
    </Parts>
  ),
  play: async ({ canvas }) => {
    for (const mark of marks) await expect(canvas.getByText(ui.marks[mark])).toBeVisible();
  },
};

export const LongWords: Story = {
  args: { mark: 'wrong', tag: 'Sicherheitsratsüberweisung', feedback: 'Verantwortlichkeitsvoraussetzungen' },
};

export const RightToLeft: Story = { ...EveryMark, globals: { direction: 'rtl' } };

export const Dark: Story = { ...EveryMark, globals: { theme: 'dark' } };

/** Feedback can hold terms and sources: they are reached by key. */
export const LinksByKeyboard: Story = {
  args: {
    mark: 'hit',
    tag: ui.marks.hit,
    feedback: 'Anyone may send information. <a class="cite" href="#source">Article 15(2)</a>',
  },
  play: async ({ canvas, userEvent }) => {
    await userEvent.tab();
    await expect(canvas.getByRole('link', { name: 'Article 15(2)' })).toHaveFocus();
  },
};
