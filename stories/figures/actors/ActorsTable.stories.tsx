import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, fn } from 'storybook/test';
import type { Placed } from '../../../src/learning/figures/actors.machine.ts';
import { ActorsTable, type ActorsTableProps } from '../../../src/views/figures/actors/ActorsTable.tsx';
import { fill } from '../../../src/views/ui/message.ts';
import type { Guide } from '../../docs/guide.ts';
import { ui as check } from '../../items/ui-words.ts';
import { ui } from '../fixtures.ts';
import { withScript } from '../with-script.ts';
import { actors } from './words.ts';

/** Keeps where the cards lie, as the figure's machine does. */
function Kept(props: ActorsTableProps) {
  const [placed, setPlaced] = useState(props.placed);
  const [held, setHeld] = useState(props.held);
  return (
    <ActorsTable
      {...props}
      placed={placed}
      held={held}
      onPick={setHeld}
      onRelease={() => setHeld(null)}
      onPlace={(actor, place) => {
        props.onPlace(actor, place);
        const card = actors.cards.find(({ id }) => id === actor);
        const verdict: Placed['verdict'] = card?.places.includes(place) ? 'right' : 'not-there';
        setPlaced({ ...placed, [actor]: { place, verdict } });
        setHeld(null);
      }}
      onTakeBack={(actor) => {
        const { [actor]: _, ...others } = placed;
        setPlaced(others);
        setHeld(null);
      }}
      onClear={() => {
        setPlaced({});
        setHeld(null);
      }}
    />
  );
}

const some: Record<string, Placed> = {
  prosecutor: { place: 'decide', verdict: 'right' },
  tajikistan: { place: 'refer', verdict: 'right' },
  meps: { place: 'refer', verdict: 'not-there' },
};

const guide = {
  purpose:
    'The actors’ table: pick a card up, then choose where it stands at the Court. Each placing is answered at once.',
  notFor: [
    ['Asking what was learnt.', '`items/Sort`, which is graded once all is placed.'],
    ['Reading only, or on paper.', '`figures/actors/ActorsList`, which it shows by itself where no script runs.'],
  ],
  decide: ['Six places at most; each has a note of a few words.'],
  keys: [
    ['Tab', 'Goes from card to card, and through the places while a card is picked up.'],
    ['Enter or Space', 'Picks the card up, or puts it down again.'],
    ['Enter or Space', 'On “Place … here”: places the card. The focus goes with it, and the verdict is read out.'],
    ['Enter or Space', 'On “Take … back”: returns the card to the tray.'],
  ],
  styles: ['figures/actors/ActorsTable', 'figures/Frame', 'figures/Slip'],
  example: 'OneHeld',
} satisfies Guide;

const meta = {
  component: ActorsTable,
  render: (props) => <Kept {...props} />,
  beforeEach: withScript,
  args: {
    words: actors,
    ui: ui.actors,
    check,
    lang: 'en-GB',
    placed: {},
    held: null,
    onPick: fn(),
    onRelease: fn(),
    onPlace: fn(),
    onTakeBack: fn(),
    onClear: fn(),
  },
  parameters: { guide },
} satisfies Meta<typeof ActorsTable>;
export default meta;
type Story = StoryObj<typeof meta>;

export const NothingPlaced: Story = {};

/** What is in hand, and what to do next, stands where the cards lie. */
export const OneHeld: Story = {
  args: { placed: some },
  play: async ({ canvas, userEvent }) => {
    await expect(canvas.getByText(check.pick)).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: /Security Council/ }));
    await expect(canvas.queryByText(check.pick)).toBeNull();
    const [inTray] = canvas.getAllByText(fill(check.held, { card: 'UN Security Council' }));
    await expect(inTray).toBeVisible();
  },
};

export const PlacedByKeyboard: Story = {
  play: async ({ args, canvas, userEvent }) => {
    const card = canvas.getByRole('button', { name: /Security Council/ });
    card.focus();
    await userEvent.keyboard('{Enter}');
    await expect(canvas.getAllByRole('button', { name: /^Place .*Security Council.* here$/ })).toHaveLength(6);
    const place = canvas.getAllByRole('button', { name: /^Place .*Security Council.* here$/ })[0];
    place?.focus();
    await userEvent.keyboard('{Enter}');
    await expect(args.onPlace).toHaveBeenCalledWith('security-council', 'refer');
    await expect(canvas.getByRole('status')).toHaveTextContent('UN Security Council belongs under “Can refer”.');
    await expect(canvas.getByRole('button', { name: /Security Council/ })).toHaveFocus();
  },
};

export const NotThere: Story = {
  args: { placed: some },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: /China/ }));
    const places = canvas.getAllByRole('button', { name: /^Place “China” here$/ });
    await userEvent.click(places.at(-1) ?? canvas.getByRole('figure'));
    await expect(canvas.getByRole('status')).toHaveTextContent('Not right: China under “Is affected”.');
  },
};

export const TakenBack: Story = {
  args: { placed: some },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: /Prosecutor/ }));
    await userEvent.click(canvas.getByRole('button', { name: /^Take “Prosecutor” back$/ }));
    await expect(canvas.getByText('2 of 7 cards placed')).toBeVisible();
  },
};

/** Every actor with its powers and limits, to be read. */
export const WithoutScript: Story = {
  beforeEach: () => document.documentElement.classList.remove('js'),
  play: async ({ canvas }) => {
    await expect(canvas.getAllByText(ui.actors.cannot)).toHaveLength(actors.cards.length);
    await expect(canvas.queryByRole('button')).toBeNull();
  },
};

export const LongWords: Story = {
  args: {
    words: {
      ...actors,
      cards: actors.cards.map((card) => ({ ...card, name: 'Hochkommissariatsverantwortlichkeitsabteilung' })),
    },
    held: 'china',
  },
};

export const RightToLeft: Story = { globals: { direction: 'rtl' }, args: { placed: some } };

export const Dark: Story = {
  globals: { theme: 'dark' },
  args: { placed: some },
  ...(NotThere.play && { play: NotThere.play }),
};
