import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn } from 'storybook/test';
import { TermCard } from '../../src/views/ui/TermCard.tsx';
import type { Guide } from '../docs/guide.ts';

const guide = {
  purpose: 'What a word means, below the sentence that uses it.',
  notFor: [
    ['Who says something.', '`ui/SourceCard`.'],
    [
      'A tooltip on hover.',
      'There is none: a card opens by pointer, touch and key alike, stays until it is closed, and covers nothing.',
    ],
    ['Help on a button.', 'Better words on the button.'],
  ],
  decide: ['Which words are terms: those that mean something else in everyday language. Mark each once a screen.'],
  keys: [
    ['Tab', 'Goes through the links of the card, last of them the glossary, to the close button.'],
    ['Enter', 'Follows the link.'],
    ['Enter or Space', 'On the close button: closes the card.'],
    ['Escape', 'Closes the card, from anywhere in it.'],
  ],
  styles: ['ui/Card', 'ui/Button'],
} satisfies Guide;

const meta = {
  title: 'ui/TermCard',
  component: TermCard,
  args: {
    term: {
      id: 'situation',
      term: 'Situation',
      definition: 'A place and a span of time in which crimes may have happened. Who is suspected is asked later.',
      articles: 'Articles 13 and 14',
      sources: ['rome-statute'],
    },
    href: '#glossary',
    ui: { title: 'Glossary', intro: 'Every term.', open: 'Open in the glossary', close: 'Close', term: 'Term: {term}' },
    onClose: fn(),
  },
  parameters: { guide },
} satisfies Meta<typeof TermCard>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Term: Story = {};
export const TermByNight: Story = { globals: { theme: 'dark' } };
export const TermRightToLeft: Story = { globals: { direction: 'rtl' } };

/** Whoever opens a card reads on inside it; Escape and the button close it. */
export const ClosedByKeyboard: Story = {
  play: async ({ args, canvas, userEvent }) => {
    await expect(canvas.getByRole('region', { name: 'Term: Situation' })).toHaveFocus();
    await userEvent.tab();
    await expect(canvas.getByRole('link', { name: 'Open in the glossary' })).toHaveFocus();
    await userEvent.tab();
    await expect(canvas.getByRole('button', { name: 'Close' })).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    await expect(args.onClose).toHaveBeenCalledOnce();
  },
};

export const LongWords: Story = {
  args: { term: { ...meta.args.term, term: 'Verantwortlichkeitsvoraussetzungszusammenhang' } },
};
