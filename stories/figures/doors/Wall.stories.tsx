import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn } from 'storybook/test';
import { Wall } from '../../../src/views/figures/doors/Wall.tsx';
import { Moving } from '../../../src/views/figures/Moving.tsx';
import { springs } from '../../../src/views/figures/motion.ts';
import type { Guide } from '../../docs/guide.ts';
import { ui } from '../fixtures.ts';
import { doorsWords, triedBy } from '../law-figures.ts';

const guide = {
  purpose: 'Three doors in one wall, on the ink line. Each says whose it is, by which article, and what it did.',
  notFor: [['Showing how one door looks.', '`drawings/Drawings`, which holds it without a button.']],
  decide: ['A door can be tried again; it says the same.'],
  keys: [
    ['Tab', 'Goes to the next door.'],
    ['Enter or Space', 'Tries it.'],
  ],
  styles: ['figures/doors/Doors', 'drawings/WayIn'],
} satisfies Guide;

const meta = {
  component: Wall,
  args: { doors: doorsWords.doors, ui: ui.doors, answers: {}, at: null, onTry: fn() },
  render: (props) => (
    <Moving transition={springs.letter}>
      <Wall {...props} />
    </Moving>
  ),
  parameters: { guide },
} satisfies Meta<typeof Wall>;
export default meta;
type Story = StoryObj<typeof meta>;

export const NotTried: Story = {
  play: async ({ args, canvas, userEvent }) => {
    for (const { id, name } of doorsWords.doors) {
      await userEvent.tab();
      await expect(canvas.getByRole('button', { name: new RegExp(name) })).toHaveFocus();
      await userEvent.keyboard('{Enter}');
      await expect(args.onTry).toHaveBeenLastCalledWith(id);
    }
  },
};

export const AllTried: Story = {
  args: {
    at: 'prosecutor',
    answers: triedBy({ victims: ['state-party', 'council', 'prosecutor'] })['victims'] ?? {},
  },
};

export const RightToLeft: Story = { ...AllTried, globals: { direction: 'rtl' } };

export const Dark: Story = { ...AllTried, globals: { theme: 'dark' } };
