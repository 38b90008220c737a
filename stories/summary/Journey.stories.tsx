import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { Journey } from '../../src/views/summary/Journey.tsx';
import type { Guide } from '../docs/guide.ts';

const guide = {
  purpose: 'The way of the letter in four stations: posted, through the slot, filed, sent again.',
  notFor: [
    ['The learner’s own way.', '`summary/Objectives`.'],
    ['The nine steps.', '`cover/Path`.'],
  ],
  decide: ['A few words a station: they stand below a drawing of fixed width.'],
  keys: [],
  styles: ['summary/Journey'],
} satisfies Guide;

const meta = {
  component: Journey,
  args: {
    words: {
      posted: 'posted',
      slot: 'through the slot',
      filed: 'read, set aside',
      again: 'sent again, with new facts',
    },
  },
  parameters: { guide },
} satisfies Meta<typeof Journey>;
export default meta;
type Story = StoryObj<typeof meta>;

export const FourStations: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('listitem')).toHaveLength(4);
  },
};

export const LongWords: Story = {
  args: {
    words: {
      posted: 'abgeschickt',
      slot: 'durch den Briefschlitz',
      filed: 'gelesen und zurückgestellt',
      again: 'Wiederaufnahmevoraussetzungen',
    },
  },
};

export const RightToLeft: Story = { globals: { direction: 'rtl' } };

export const Dark: Story = { globals: { theme: 'dark' } };
