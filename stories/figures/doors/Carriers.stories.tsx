import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn } from 'storybook/test';
import { Carriers } from '../../../src/views/figures/doors/Carriers.tsx';
import { Moving } from '../../../src/views/figures/Moving.tsx';
import { springs } from '../../../src/views/figures/motion.ts';
import type { Guide } from '../../docs/guide.ts';
import { ui } from '../fixtures.ts';
import { doorsWords, triedBy } from '../law-figures.ts';

const guide = {
  purpose: 'Who can carry the letter. Each card shows three small doors: what this actor has tried, and how it went.',
  notFor: [['Sorting actors.', '`figures/actors/ActorsTable`.']],
  keys: [
    ['Tab', 'Goes to the one who carries the letter.'],
    ['Arrow keys', 'Hand it to the next or the one before.'],
  ],
  styles: ['figures/doors/Doors'],
  example: 'SomeTried',
} satisfies Guide;

const meta = {
  component: Carriers,
  args: {
    actors: doorsWords.actors,
    ui: ui.doors,
    carrier: 'judges',
    isInHand: true,
    tried: {},
    onCarry: fn(),
  },
  render: (props) => (
    <Moving transition={springs.letter}>
      <Carriers {...props} />
    </Moving>
  ),
  parameters: { guide },
} satisfies Meta<typeof Carriers>;
export default meta;
type Story = StoryObj<typeof meta>;

export const NothingTried: Story = {
  play: async ({ args, canvas, userEvent }) => {
    await userEvent.tab();
    await expect(canvas.getByRole('radio', { name: 'The judges alone' })).toHaveFocus();
    await userEvent.keyboard('{ArrowUp}');
    await expect(args.onCarry).toHaveBeenLastCalledWith('prosecutor');
  },
};

export const SomeTried: Story = {
  args: {
    isInHand: false,
    tried: triedBy({
      'state-party': ['state-party', 'council', 'prosecutor'],
      'council-adopts': ['council'],
      judges: ['prosecutor'],
    }),
  },
};

export const RightToLeft: Story = { ...SomeTried, globals: { direction: 'rtl' } };
