import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn } from 'storybook/test';
import { InPlaceCard } from '../../src/views/screens/InPlaceCard.tsx';
import { Sheet } from '../../src/views/ui/Sheet.tsx';
import { pageOf } from './pages.tsx';

const page = pageOf('three-doors');
const [term] = Object.values(page.terms);
const source = page.sources['rome-statute'];
if (!term || !source) throw new RangeError('The page has no term or no source.');

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
} satisfies Meta<typeof InPlaceCard>;
export default meta;
type Story = StoryObj<typeof meta>;

export const OfATerm: Story = {
  play: async ({ args, canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: page.ui.terms.close }));
    await expect(args.onClose).toHaveBeenCalledOnce();
  },
};

export const OfASource: Story = { args: { card: { source, locator: '13(a)' } } };

export const OfASourceAsAWhole: Story = { args: { card: { source, locator: undefined } } };
