import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { Facts, Slip } from '../../src/views/figures/Slip.tsx';
import { Icon } from '../../src/views/ui/Icon.tsx';
import type { Guide } from '../docs/guide.ts';

const guide = {
  purpose:
    'What was found, and where it is written: a sentence with its sign, then facts under short labels. The same object at every figure. `Facts` are those alone.',
  notFor: [
    ['Feedback on an option.', '`items/Part`.'],
    ['What a word means.', '`ui/TermCard`.'],
    ['A list without labels.', 'A list.'],
  ],
  decide: ['The sentence, which says the result; the facts say why.', 'Two to four facts, always in the same order.'],
  keys: [
    ['Tab', 'Goes to the next term or source in the text.'],
    ['Enter', 'Follows the link; on a page of the lesson it opens the card below the sentence.'],
  ],
  styles: ['figures/Slip', 'ui/Icon'],
} satisfies Guide;

const meta = {
  component: Slip,
  args: {
    title: (
      <>
        <Icon name="bar" />
        <span>A parliamentarian cannot refer</span>
      </>
    ),
    facts: [
      { label: 'The test', text: 'Is the one who refers a State Party?' },
      { label: 'What it found', text: 'No. Parliamentarians speak for voters, not for a State.' },
      { label: 'Written in', html: 'It is for States Parties. <a class="cite" href="#source">Article 14(1)</a>' },
    ],
  },
  parameters: { guide },
} satisfies Meta<typeof Slip>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Refused: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('term')).toHaveLength(3);
  },
};

export const FactsAlone: Story = { render: ({ facts }) => <Facts facts={facts} /> };

export const LongWords: Story = {
  args: { facts: [{ label: 'Sicherheitsratsüberweisung', text: 'Verantwortlichkeitsvoraussetzungszusammenhang' }] },
};

export const RightToLeft: Story = { globals: { direction: 'rtl' } };

export const Dark: Story = { globals: { theme: 'dark' } };

/** Its sources are reached by key, and open below their sentence on a page of the lesson. */
export const LinksByKeyboard: Story = {
  play: async ({ canvasElement, userEvent }) => {
    await userEvent.tab();
    await expect(canvasElement.querySelector('a.cite')).toHaveFocus();
  },
};
