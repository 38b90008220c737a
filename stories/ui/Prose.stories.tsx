import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { Cited } from '../../src/views/ui/Cited.tsx';
import { cardPlaceOf } from '../../src/views/ui/card-place.ts';
import { Hidden } from '../../src/views/ui/Hidden.tsx';
import { Prose } from '../../src/views/ui/Prose.tsx';
import type { Guide } from '../docs/guide.ts';

const html =
  'Whoever holds a key opens the door for a <a class="term" href="#term" data-term="situation">situation</a>, <em>never</em> for a name. <a class="cite" href="#source" data-source="rome-statute">Article 13</a>';

const guide = {
  purpose:
    'Text of the lesson with its terms and sources, as the build wrote it. `Cited` adds a place below it where a card opens; `Hidden` is for listeners only.',
  notFor: [
    ['Words of the interface.', 'Plain text in the element that needs it.'],
    ['HTML from anywhere else.', 'Never: only the build’s own text is free of scripts.'],
    ['Hiding words that everyone needs.', 'Show them. `Hidden` says in words what others see as a shape.'],
  ],
  decide: ['`Prose` where no card can open, such as in a label; `Cited` everywhere else.'],
  keys: [
    ['Tab', 'Goes to the next term or source in the text.'],
    ['Enter', 'Follows the link; on a page of the lesson it opens the card below the sentence.'],
  ],
  styles: [],
} satisfies Guide;

const meta = { component: Prose, args: { html, as: 'p' }, parameters: { guide } } satisfies Meta<typeof Prose>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Text: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.tab();
    await expect(canvas.getByRole('link', { name: 'situation' })).toHaveFocus();
  },
};

/** With an empty place right below, where the card of a term or a source opens. */
export const WithPlaceForACard: Story = {
  render: ({ html }) => <Cited html={html} />,
  play: async ({ canvas }) => {
    await expect(cardPlaceOf(canvas.getByRole('link', { name: 'Article 13' }))).toBeEmptyDOMElement();
  },
};

/** Words for those who listen stand in the text, and take no place on the page. */
export const WordsOnlyHeard: Story = {
  render: () => (
    <p>
      3 <Hidden>of nine steps are mastered</Hidden>
    </p>
  ),
  play: async ({ canvas }) => {
    await expect(canvas.getByText('of nine steps are mastered').getBoundingClientRect().width).toBeLessThan(2);
  },
};

export const LongWords: Story = { args: { html: `${html} Verantwortlichkeitsvoraussetzungszusammenhang` } };

export const RightToLeft: Story = { globals: { direction: 'rtl' } };

export const Dark: Story = { globals: { theme: 'dark' } };
