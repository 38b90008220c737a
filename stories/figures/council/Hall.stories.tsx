import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn } from 'storybook/test';
import type { CouncilEvent } from '../../../src/learning/figures/council.machine.ts';
import { Breaches } from '../../../src/views/figures/council/Breaches.tsx';
import { Hall } from '../../../src/views/figures/council/Hall.tsx';
import { Key } from '../../../src/views/figures/council/Key.tsx';
import { Prediction } from '../../../src/views/figures/council/Prediction.tsx';
import { Result } from '../../../src/views/figures/council/Result.tsx';
import { Stamp } from '../../../src/views/figures/council/Stamp.tsx';
import { Tally } from '../../../src/views/figures/council/Tally.tsx';
import { VotesList } from '../../../src/views/figures/council/VotesList.tsx';
import type { Guide } from '../../docs/guide.ts';
import { council } from '../council-fixtures.ts';
import { withScript } from '../with-script.ts';
import { shown, tableAfter, turned } from './played.ts';

const guide = {
  purpose:
    'The hall: a horseshoe of fifteen seats around a draft, or a U of seats where there is no room. Below it stand the key, the count with its two tests, and what came of the vote.',
  notFor: [['Operating it.', '`figures/council/CouncilTable`, which has all parts.']],
  keys: [
    ['Tab', 'Goes from seat to seat, in the order of the table.'],
    ['Enter or Space', 'Turns the seat to its next vote.'],
  ],
  styles: ['figures/council/Hall', 'figures/council/Stamp', 'figures/council/Tally', 'figures/council/Key'],
  example: 'Stamped',
} satisfies Guide;

const { ui, law, states } = council;
const seatsAfter = (...of: readonly CouncilEvent[]) =>
  tableAfter(...of).seats.map((seat) => ({ ...seat, name: states[seat.state] ?? seat.state }));

const meta = {
  component: Hall,
  beforeEach: withScript,
  args: {
    seats: seatsAfter(...shown('syria-2014')),
    draft: 'Refer the situation in Syria',
    isRolling: false,
    stamp: <Stamp isAdopted={false}>{ui.outcomes.vetoed}</Stamp>,
    ui,
    onTurn: fn(),
  },
  parameters: { guide },
} satisfies Meta<typeof Hall>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Stamped: Story = {
  play: async ({ args, canvas, userEvent }) => {
    await userEvent.tab();
    await expect(canvas.getByRole('button', { name: /^Argentina/ })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect(args.onTurn).toHaveBeenCalledWith('AR');
    // Nothing that is pressed is smaller than a thumb.
    for (const seat of canvas.getAllByRole('button'))
      await expect(seat.getBoundingClientRect().height).toBeGreaterThanOrEqual(44);
  },
};

export const BeforeTheVote: Story = {
  render: ({ onTurn: _, ...args }) => <Hall {...args} seats={seatsAfter()} stamp={null} />,
};

export const SeatBySeat: Story = { args: { isRolling: true } };

export const OnAPhone: Story = {
  render: (args) => (
    <div style={{ inlineSize: '16rem' }}>
      <Hall {...args} />
    </div>
  ),
};

export const RightToLeft: Story = { globals: { direction: 'rtl' } };

export const Dark: Story = { globals: { theme: 'dark' } };

/** The parts around the hall, each in a state that the table above does not show at once. */
export const OtherParts: Story = {
  render: () => {
    const { vote, verdict } = tableAfter(...shown('kenya'), turned('US'));
    return (
      <div style={{ display: 'grid', gap: '1.5rem' }}>
        <Key ui={ui} />
        <Prediction ui={ui} onPredict={fn()} />
        <Tally {...{ vote, verdict, states, ui }} articles={law.articles} isRolling={false} lang="en" />
        <Result {...{ ui, law, verdict }} predicted={null} changed={1} lang="en" onRestore={fn()} />
        <Breaches ui={ui} law={law} refused={null} onTry={fn()} />
        <VotesList words={council} ui={ui} />
      </div>
    );
  },
};
