import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn } from 'storybook/test';
import { Card } from '../../src/views/ui/Card.tsx';
import type { Guide } from '../docs/guide.ts';

const guide = {
  purpose: 'A card in the flow of the text, right below the sentence that it explains. It never covers the sentence.',
  notFor: [
    ['A term or a source.', '`ui/TermCard` and `ui/SourceCard`, which fill it.'],
    ['A question that must be answered first.', '`ui/Dialog`.'],
    [
      'A tooltip: a few words on hover.',
      'There is none. What is worth saying is said in the text, or opens in a card by pointer, touch and key.',
    ],
    ['What an item or a figure found.', '`items/Part` and `figures/Slip`.'],
  ],
  decide: ['The label: what a listener hears when the card opens and takes the focus, such as “Term: situation”.'],
  keys: [
    ['Tab', 'Goes through the links of the card to its close button.'],
    ['Enter or Space', 'On the close button: closes the card.'],
    ['Escape', 'Closes the card, from anywhere in it.'],
  ],
  styles: ['ui/Card', 'ui/Icon'],
  example: 'WithFoot',
} satisfies Guide;

const meta = {
  component: Card,
  args: {
    label: 'Term: situation',
    title: 'Situation',
    close: 'Close the term',
    children: <p>A place and a span of time in which crimes may have happened.</p>,
    onClose: fn(),
  },
  parameters: { guide },
} satisfies Meta<typeof Card>;
export default meta;
type Story = StoryObj<typeof meta>;

/** It takes the focus when it opens; Escape closes it. */
export const ClosedByEscape: Story = {
  play: async ({ args, canvas, userEvent }) => {
    await expect(canvas.getByRole('region', { name: 'Term: situation' })).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    await expect(args.onClose).toHaveBeenCalledOnce();
    await userEvent.tab();
    await expect(canvas.getByRole('button', { name: 'Close the term' })).toHaveFocus();
  },
};

export const WithFoot: Story = { args: { foot: <a href="#glossary">Open in the glossary</a> } };

export const LongWords: Story = { args: { title: 'Verantwortlichkeitsvoraussetzungszusammenhang' } };

export const RightToLeft: Story = { globals: { direction: 'rtl' } };

export const Dark: Story = { globals: { theme: 'dark' } };
