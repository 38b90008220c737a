import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, fn } from 'storybook/test';
import { Ladder, type LadderProps } from '../../../src/views/figures/ladder/Ladder.tsx';
import type { Guide } from '../../docs/guide.ts';
import { kinds, ui } from '../fixtures.ts';
import { withScript } from '../with-script.ts';
import { ladder } from './words.ts';

/** The foot, where the letter lies, is none. */
const rungs = ladder.rungs.filter(({ isFoot }) => !isFoot);

/** Keeps how high the allegation is, as the figure's machine does. */
function Kept({ height, onClimb, onDescend, ...props }: LadderProps) {
  const [now, setNow] = useState(height);
  const climb = () => {
    onClimb();
    setNow(now + 1);
  };
  const descend = () => {
    onDescend();
    setNow(now - 1);
  };
  return <Ladder {...props} height={now} onClimb={climb} onDescend={descend} />;
}

const guide = {
  purpose: 'The ladder of proof: one allegation is carried up, and each rung says what it asks for and who decides.',
  notFor: [
    ['A sequence in time.', 'A list with numbers, or `items/Order`.'],
    ['Comparing things that are not steps of one scale.', 'A table.'],
  ],
  decide: ['The allegation stays a claim on every rung: colour, shape and word do not change.'],
  keys: [
    ['Tab', 'Goes to “up”, to “down”, then through the sources of the rung.'],
    [
      'Enter or Space',
      'Carries the allegation up or down by one rung. The button keeps the focus; at the top and at the foot it waits.',
    ],
  ],
  styles: ['figures/ladder/Ladder', 'figures/Frame'],
  example: 'HalfWay',
} satisfies Guide;

const meta = {
  component: Ladder,
  render: (props) => <Kept {...props} />,
  beforeEach: withScript,
  args: {
    words: ladder,
    ui: ui.ladder,
    kinds,
    height: 0,
    onClimb: fn(),
    onDescend: fn(),
  },
  parameters: { guide },
} satisfies Meta<typeof Ladder>;
export default meta;
type Story = StoryObj<typeof meta>;

export const NotPickedUp: Story = {};

export const CarriedUpByKeyboard: Story = {
  play: async ({ args, canvas, userEvent }) => {
    canvas.getByRole('button', { name: ui.ladder.start }).focus();
    await expect(canvas.getByText(/Nothing has to be proved/)).toBeVisible();
    for (const _ of rungs) await userEvent.keyboard('{Enter}');
    await expect(args.onClimb).toHaveBeenCalledTimes(rungs.length);
    await expect(canvas.getByRole('status')).toHaveTextContent('Beyond reasonable doubt');
    await expect(canvas.getByText(ui.ladder.presumed)).toBeVisible();
    // At the top the button waits, and keeps the focus.
    await userEvent.keyboard('{Enter}');
    await expect(args.onClimb).toHaveBeenCalledTimes(rungs.length);
    await expect(canvas.getByRole('button', { name: ui.ladder.climb })).toHaveFocus();
    await userEvent.click(canvas.getByRole('button', { name: ui.ladder.down }));
    await expect(canvas.getByRole('status')).toHaveTextContent('Substantial grounds');
  },
};

export const HalfWay: Story = { args: { height: 3 } };

/** Every rung is open, to be read. */
export const WithoutScript: Story = {
  beforeEach: () => document.documentElement.classList.remove('js'),
  play: async ({ canvas }) => {
    await expect(canvas.getAllByText(ui.ladder.asks)).toHaveLength(ladder.rungs.length);
    for (const asks of canvas.getAllByText(ui.ladder.asks)) await expect(asks).toBeVisible();
  },
};

export const LongWords: Story = {
  args: {
    height: 2,
    words: {
      ...ladder,
      rungs: ladder.rungs.map((rung) => ({
        ...rung,
        standard: 'Verantwortlichkeitsvoraussetzungsprüfung',
        decides: 'Ermittlungseröffnungsgenehmigungskammer',
      })),
    },
  },
};

export const RightToLeft: Story = { globals: { direction: 'rtl' }, args: { height: 2 } };

export const Dark: Story = { globals: { theme: 'dark' }, args: { height: 5 } };
