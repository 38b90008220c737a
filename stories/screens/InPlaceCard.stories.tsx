import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn } from 'storybook/test';
import { InPlaceCard } from '../../src/views/screens/InPlaceCard.tsx';
import { Sheet } from '../../src/views/ui/Sheet.tsx';
import type { Guide } from '../docs/guide.ts';
import { pageOf } from './pages.tsx';

const page = pageOf('three-doors');
const [term] = Object.values(page.terms);
const source = page.sources['rome-statute'];
if (!term || !source) throw new RangeError('The page has no term or no source.');

const guide = {
  purpose: 'The card of a term or of a source, with the words of the page.',
  notFor: [
    ['Opening it from a text.', '`screens/InPlaceCards` does that for the whole page.'],
    ['Other words in a card.', '`ui/Card`.'],
  ],
  keys: [
    ['Tab', 'Goes through the links of the card to its close button.'],
    ['Enter or Space', 'On the close button: closes the card.'],
    ['Escape', 'Closes the card, from anywhere in it.'],
  ],
  styles: ['ui/Card'],
  example: 'OfASource',
} satisfies Guide;

const meta = {
  component: InPlaceCard,
  args: { page, card: { term }, href: '#there', onClose: fn() },
  decorators: [
    (Story) => (
      <Sheet id="main">
        <Story />
      </Sheet>
    ),
  ],
  parameters: { guide },
} satisfies Meta<typeof InPlaceCard>;
export default meta;
type Story = StoryObj<typeof meta>;

export const OfATerm: Story = {
  play: async ({ args, canvas, userEvent }) => {
    await expect(canvas.getByRole('region')).toHaveFocus();
    await userEvent.tab();
    await expect(canvas.getAllByRole('link')[0]).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    await expect(args.onClose).toHaveBeenCalledOnce();
  },
};

export const OfASource: Story = { args: { card: { source, locator: '13(a)' } } };

export const OfASourceAsAWhole: Story = { args: { card: { source, locator: undefined } } };

export const RightToLeft: Story = { globals: { direction: 'rtl' } };

export const Dark: Story = { args: { card: { source, locator: '13(a)' } }, globals: { theme: 'dark' } };
