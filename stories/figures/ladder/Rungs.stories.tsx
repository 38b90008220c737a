import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { RungDetails } from '../../../src/views/figures/ladder/RungDetails.tsx';
import { Rungs } from '../../../src/views/figures/ladder/Rungs.tsx';
import { Moving } from '../../../src/views/figures/Moving.tsx';
import { springs } from '../../../src/views/figures/motion.ts';
import type { Guide } from '../../docs/guide.ts';
import { kinds, ui } from '../fixtures.ts';
import { ladder } from './words.ts';

const [foot, ...rungs] = ladder.rungs;

const guide = {
  purpose:
    'The ladder itself, lowest rung first in the document and lowest on the page; `RungDetails` says what one rung asks for.',
  notFor: [['Operating it.', '`figures/ladder/Ladder`, which has the buttons.']],
  keys: [
    ['Tab', 'In the details: goes to the next source.'],
    ['Enter', 'Follows the link; on a page of the lesson it opens the card below the sentence.'],
  ],
  styles: ['figures/ladder/Ladder'],
  example: 'HalfWay',
} satisfies Guide;

const meta = {
  component: Rungs,
  args: { foot, rungs, height: 0, card: kinds.claim, presumed: ui.ladder.presumed },
  render: (props) => (
    <Moving transition={springs.card}>
      <Rungs {...props} />
    </Moving>
  ),
  parameters: { guide },
} satisfies Meta<typeof Rungs>;
export default meta;
type Story = StoryObj<typeof meta>;

export const OnTheGround: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole('listitem', { current: 'step' })).toBeNull();
  },
};

/** It stays a claim on every rung. */
export const HalfWay: Story = {
  args: { height: 2 },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('listitem', { current: 'step' })).toHaveTextContent(kinds.claim);
  },
};

export const OnTop: Story = { args: { height: rungs.length } };

/** Their sources are reached by key. */
export const DetailsOfEachRung: Story = {
  render: () => (
    <ol>
      {ladder.rungs.map((rung, index) => (
        <RungDetails key={rung.id} rung={rung} ui={ui.ladder} position={`Rung ${index + 1}`} isCurrent={index === 1} />
      ))}
    </ol>
  ),
  play: async ({ canvasElement, userEvent }) => {
    await userEvent.tab();
    await expect(canvasElement.querySelector('a')).toHaveFocus();
  },
};

export const RightToLeft: Story = { ...HalfWay, globals: { direction: 'rtl' } };

export const Dark: Story = { ...HalfWay, globals: { theme: 'dark' } };

export const LongWords: Story = {
  args: {
    height: 2,
    rungs: rungs.map((rung) => ({ ...rung, standard: 'Verantwortlichkeitsvoraussetzungszusammenhang' })),
  },
};
