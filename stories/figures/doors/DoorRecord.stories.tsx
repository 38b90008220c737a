import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { DoorRecord } from '../../../src/views/figures/doors/DoorRecord.tsx';
import { Pip } from '../../../src/views/figures/doors/Pip.tsx';
import type { Guide } from '../../docs/guide.ts';
import { ui } from '../fixtures.ts';
import { doorsWords, triedBy } from '../law-figures.ts';

const guide = {
  purpose: 'A table that fills: who tried which door, and what it did. Each cell has a small door and its word.',
  notFor: [['Why a door did what it did.', '`figures/doors/DoorAnswered`.']],
  keys: [],
  styles: ['figures/doors/Doors'],
  example: 'HalfFull',
} satisfies Guide;

const meta = {
  component: DoorRecord,
  args: { doors: doorsWords.doors, actors: doorsWords.actors, tried: {}, ui: ui.doors },
  parameters: { guide },
} satisfies Meta<typeof DoorRecord>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Empty: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('cell', { name: ui.doors.did.untried })).toHaveLength(30);
  },
};

export const HalfFull: Story = {
  args: {
    tried: triedBy({
      'state-party': ['state-party', 'council', 'prosecutor'],
      'council-adopts': ['state-party', 'council'],
      'council-vetoes': ['council'],
      'prosecutor-and-judges': ['prosecutor'],
      victims: ['prosecutor'],
    }),
  },
};

/** The signs: open, shut, with a slot, not tried. */
export const Signs: Story = {
  render: () => (
    <p>
      <Pip did="opens" /> <Pip did="refused" /> <Pip did="posted" /> <Pip did="untried" />
    </p>
  ),
};

export const RightToLeft: Story = { ...HalfFull, globals: { direction: 'rtl' } };
