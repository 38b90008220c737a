import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { ActorVerdict } from '../../../src/views/figures/actors/ActorVerdict.tsx';
import type { Guide } from '../../docs/guide.ts';
import { ui } from '../fixtures.ts';
import { actors } from './words.ts';

const [card] = actors.cards;
const right = card?.places[0];
const wrong = actors.places.find(({ id }) => !card?.places.includes(id))?.id;
if (!card || !right || !wrong) throw new RangeError('The first card of the stories must have a place, and not all.');

const guide = {
  purpose: 'What became of the card that was placed last, and what the card says.',
  notFor: [
    ['A verdict on an item.', '`items/Verdict`.'],
    ['Any other finding of a figure.', '`figures/Slip`, of which this is one.'],
  ],
  keys: [
    ['Tab', 'Goes to the next term or source in the text.'],
    ['Enter', 'Follows the link; on a page of the lesson it opens the card below the sentence.'],
  ],
  styles: ['figures/actors/ActorsTable', 'figures/Slip'],
} satisfies Guide;

const meta = {
  component: ActorVerdict,
  args: { card, placed: { place: right, verdict: 'right' }, places: actors.places, ui: ui.actors },
  parameters: { guide },
} satisfies Meta<typeof ActorVerdict>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Right: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByText(card.name, { exact: false })).toBeVisible();
  },
};

export const NotThere: Story = { args: { placed: { place: wrong, verdict: 'not-there' } } };

export const NotPlaced: Story = {
  args: { placed: undefined },
  play: async ({ canvas }) => {
    await expect(canvas.queryByText(ui.actors.can)).toBeNull();
  },
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

export const LongWords: Story = { args: { card: { ...card, name: 'Verantwortlichkeitsvoraussetzungszusammenhang' } } };
