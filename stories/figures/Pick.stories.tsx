import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn } from 'storybook/test';
import { Pick } from '../../src/views/figures/Pick.tsx';
import type { Guide } from '../docs/guide.ts';
import { withScript } from './with-script.ts';

const guide = {
  purpose: 'A few things of which one lies in the figure, side by side; they wrap where there is no room.',
  notFor: [
    ['The options of an item.', '`items/SingleChoice`.'],
    ['More than six things, or long names.', 'A list box.'],
  ],
  keys: [
    ['Tab', 'Goes to the one that is chosen.'],
    ['Arrow keys', 'Choose the next or the one before.'],
  ],
  styles: ['figures/Pick'],
  example: 'Chosen',
} satisfies Guide;

const meta = {
  component: Pick,
  beforeEach: withScript,
  args: {
    legend: 'Vote to show',
    options: [
      { id: 'darfur', name: 'Darfur 2005' },
      { id: 'libya', name: 'Libya 2011' },
      { id: 'syria', name: 'Syria 2014' },
    ],
    chosen: 'libya',
    onChoose: fn(),
  },
  parameters: { guide },
} satisfies Meta<typeof Pick>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Chosen: Story = {
  play: async ({ args, canvas, userEvent }) => {
    await userEvent.tab();
    await expect(canvas.getByRole('radio', { name: 'Libya 2011' })).toHaveFocus();
    await userEvent.keyboard('{ArrowRight}');
    await expect(args.onChoose).toHaveBeenCalledWith('syria');
  },
};

export const WithoutLegend: Story = { args: { isLegendHidden: true } };

export const LongWords: Story = {
  args: {
    options: [
      { id: 'libya', name: 'Verantwortlichkeitsvoraussetzungsprüfung' },
      { id: 'b', name: 'Wahl' },
    ],
  },
};

export const RightToLeft: Story = { globals: { direction: 'rtl' } };

export const Dark: Story = { globals: { theme: 'dark' } };
