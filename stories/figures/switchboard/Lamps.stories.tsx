import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { Lamp } from '../../../src/views/figures/switchboard/Lamp.tsx';
import { Lamps } from '../../../src/views/figures/switchboard/Lamps.tsx';
import { Strip } from '../../../src/views/figures/switchboard/Strip.tsx';
import type { Guide } from '../../docs/guide.ts';
import { ui } from '../fixtures.ts';
import { positionsOf, readingAt, switchboardWords as words } from '../law-figures.ts';

const guide = {
  purpose:
    'A lamp for each part of the test of jurisdiction, with its sentence and its sources, and one for the whole.',
  notFor: [['Right and wrong answers.', '`ui/StopMark` and the marks of items.']],
  decide: ['A dark lamp has a slip; a lit one and one that is not asked have a sentence.'],
  keys: [
    ['Tab', 'Goes to the next source.'],
    ['Enter', 'Follows the link; on a page of the lesson it opens the card below the sentence.'],
  ],
  styles: ['figures/switchboard/Switchboard', 'figures/switchboard/Strip', 'figures/Slip'],
  example: 'OneDark',
} satisfies Guide;

const meta = {
  component: Lamps,
  args: { words, ui: ui.switchboard, reading: readingAt(positionsOf('letter')) },
  parameters: { guide },
} satisfies Meta<typeof Lamps>;
export default meta;
type Story = StoryObj<typeof meta>;

export const AllLit: Story = {};

/** In sight while one switches: no sources, no reasons. */
export const InOneRow: Story = {
  render: (props) => <Strip {...props} />,
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.getByText(ui.switchboard.within)).toBeVisible();
    await expect(canvasElement.querySelector('a')).toBeNull();
  },
};

export const InOneRowDark: Story = {
  ...InOneRow,
  args: { reading: readingAt(positionsOf('syria-2014')) },
  globals: { theme: 'dark' },
  play: async ({ canvas }) => expect(canvas.getByText(ui.switchboard.outside)).toBeVisible(),
};

export const OneDark: Story = {
  args: { reading: readingAt(positionsOf('syria-2014')) },
  play: async ({ canvas, canvasElement, userEvent }) => {
    await expect(canvas.getByText(words.whole.text)).toBeVisible();
    await userEvent.tab();
    await expect(canvasElement.querySelector('a')).toHaveFocus();
  },
};

export const NotAsked: Story = { args: { reading: readingAt(positionsOf('darfur')) } };

export const AllDark: Story = {
  args: { reading: readingAt({ ...positionsOf('syria-2014'), crime: 'aggression', day: '2018-07-16' }) },
};

/** Lit, dark, not asked. */
export const Signs: Story = {
  render: () => (
    <p>
      <Lamp state="lit" /> <Lamp state="dark" /> <Lamp state="not-asked" />
    </p>
  ),
};

export const RightToLeft: Story = { ...OneDark, globals: { direction: 'rtl' } };

export const Dark: Story = { ...OneDark, globals: { theme: 'dark' } };
