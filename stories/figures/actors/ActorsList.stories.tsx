import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { ActorsList } from '../../../src/views/figures/actors/ActorsList.tsx';
import { actors, ui } from '../fixtures.ts';

const meta = {
  component: ActorsList,
  args: { cards: actors.cards, places: actors.places, ui: ui.actors },
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
