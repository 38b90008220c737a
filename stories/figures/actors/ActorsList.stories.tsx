import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { ActorsList } from '../../../src/views/figures/actors/ActorsList.tsx';
import type { Guide } from '../../docs/guide.ts';
import { ui } from '../fixtures.ts';
import { actors } from './words.ts';

const guide = {
  purpose:
    'Every actor with its places, powers and limits: what stands on the page where no script runs, and on paper.',
  notFor: [['Trying things out.', '`figures/actors/ActorsTable`.']],
  keys: [
    ['Tab', 'Goes to the next term or source in the text.'],
    ['Enter', 'Follows the link; on a page of the lesson it opens the card below the sentence.'],
  ],
  styles: ['figures/actors/ActorsTable', 'figures/Slip'],
} satisfies Guide;

const meta = {
  component: ActorsList,
  args: { cards: actors.cards, places: actors.places, ui: ui.actors },
  parameters: { guide },
} satisfies Meta<typeof ActorsList>;
export default meta;
type Story = StoryObj<typeof meta>;

export const EveryActor: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getAllByText(ui.actors.cannot)).toHaveLength(actors.cards.length);
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

export const LongWords: Story = {
  args: { cards: actors.cards.map((card) => ({ ...card, name: 'Verantwortlichkeitsvoraussetzungszusammenhang' })) },
};
