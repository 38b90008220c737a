import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn } from 'storybook/test';
import { Chip } from '../../../src/views/figures/actors/Chip.tsx';
import { Place } from '../../../src/views/figures/actors/Place.tsx';
import { Moving } from '../../../src/views/figures/Moving.tsx';
import { springs } from '../../../src/views/figures/motion.ts';
import type { Guide } from '../../docs/guide.ts';
import { ui as check } from '../../items/ui-words.ts';
import { actors } from './words.ts';

const [card] = actors.cards;
const [place] = actors.places;
if (!card || !place) throw new RangeError('The table of the stories has no card or no place.');
const onDrop = fn();

const guide = {
  purpose: 'The card of an actor, which moves to where it is put, and the `Place` that takes it.',
  notFor: [
    ['A card of an item.', '`items/Sort` has its own.'],
    ['A label that cannot be picked up.', '`Kind` in `drawings/Drawings`, or plain text.'],
  ],
  decide: ['One emblem an actor: a thing, never a person or a flag.'],
  keys: [
    ['Tab', 'Goes to the card, or to the button of the place.'],
    ['Enter or Space', 'Picks the card up, or puts it down again; on the place: puts the card there.'],
  ],
  styles: ['figures/actors/ActorsTable'],
} satisfies Guide;

const meta = {
  component: Chip,
  args: { card, isHeld: false, verdict: undefined, words: check.marks, onPick: fn() },
  render: (props) => (
    <Moving transition={springs.card}>
      <ul>
        <Place place={place} cards={[card]} chip={() => <Chip key={card.id} {...props} />} />
      </ul>
    </Moving>
  ),
  parameters: { guide },
} satisfies Meta<typeof Chip>;
export default meta;
type Story = StoryObj<typeof meta>;

export const InItsPlace: Story = {
  play: async ({ args, canvas, userEvent }) => {
    const chip = canvas.getByRole('button', { name: card.name });
    await expect(chip).toHaveAttribute('aria-pressed', 'false');
    await userEvent.tab();
    await expect(chip).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect(args.onPick).toHaveBeenCalledOnce();
  },
};

export const PickedUp: Story = { args: { isHeld: true } };
export const Right: Story = { args: { verdict: 'right' } };
export const NotThere: Story = { args: { verdict: 'not-there' } };

/** An empty place offers itself for the card that is picked up. */
export const PlaceOffered: Story = {
  render: () => (
    <ul>
      <Place place={place} cards={[]} chip={() => null} action={{ title: 'Place it here', onPress: onDrop }} />
    </ul>
  ),
  play: async ({ canvas, userEvent }) => {
    await userEvent.tab();
    await expect(canvas.getByRole('button', { name: 'Place it here' })).toHaveFocus();
    await userEvent.keyboard(' ');
    await expect(onDrop).toHaveBeenCalledOnce();
  },
};

export const RightToLeft: Story = { ...NotThere, globals: { direction: 'rtl' } };

export const Dark: Story = { ...NotThere, globals: { theme: 'dark' } };

export const LongWords: Story = { args: { card: { ...card, name: 'Verantwortlichkeitsvoraussetzungszusammenhang' } } };
