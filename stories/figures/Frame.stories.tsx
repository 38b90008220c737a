import type { Meta, StoryObj } from '@storybook/react-vite';
import * as m from 'framer-motion/m';
import { useState } from 'react';
import { expect } from 'storybook/test';
import { Frame } from '../../src/views/figures/Frame.tsx';
import { Moving } from '../../src/views/figures/Moving.tsx';
import { springs } from '../../src/views/figures/motion.ts';
import { Button } from '../../src/views/ui/Button.tsx';
import type { Guide } from '../docs/guide.ts';

/** A card that changes places, as those of the figures do. */
function Shift() {
  const [place, setPlace] = useState(0);
  const card = (
    <m.span layoutId="card" initial={false} style={{ display: 'inline-block' }}>
      The letter
    </m.span>
  );
  return (
    <Moving transition={springs.card}>
      <p>Above: {place === 0 && card}</p>
      <p>Below: {place === 1 && card}</p>
      <Button onClick={() => setPlace(1 - place)}>Move it</Button>
    </Moving>
  );
}

const guide = {
  purpose:
    'What every figure stands in: its title, what to do, and how far one has come. `Moving` lets cards move from place to place inside.',
  notFor: [
    ['A picture in the text.', 'A drawing: `drawings/Drawings`. It needs no frame.'],
    ['Movement that explains nothing.', 'Leave it out.'],
  ],
  decide: [
    'The title: the question that the figure answers.',
    'The intro: the first thing to do, in one sentence.',
    'Which of the springs fits: that of a card or that of the letter.',
  ],
  keys: [
    ['Tab', 'Goes to the next term or source in the text.'],
    ['Enter', 'Follows the link; on a page of the lesson it opens the card below the sentence.'],
    ['Enter or Space', 'Presses the buttons of the figure inside.'],
  ],
  styles: ['figures/Frame'],
} satisfies Guide;

const meta = {
  component: Frame,
  args: {
    title: 'Who tries which door?',
    intro: 'Choose an actor, then a door. <a class="cite" href="#source">Article 13</a>',
    count: '2 of 6 tried',
    children: <Shift />,
  },
  parameters: { guide },
} satisfies Meta<typeof Frame>;
export default meta;
type Story = StoryObj<typeof meta>;

export const WithWhatMoves: Story = {
  play: async ({ canvas, userEvent }) => {
    await expect(canvas.getByRole('figure', { name: 'Who tries which door?' })).toBeVisible();
    canvas.getByRole('button', { name: 'Move it' }).focus();
    await userEvent.keyboard('{Enter}');
    await expect(canvas.getByText('Below:', { exact: false })).toHaveTextContent('Below: The letter');
  },
};

export const LongWords: Story = {
  args: { title: 'Sicherheitsratsüberweisungsverfahrensvoraussetzungen', count: '2 von 6 Beteiligten ausprobiert' },
};

export const RightToLeft: Story = { globals: { direction: 'rtl' } };

export const Dark: Story = { globals: { theme: 'dark' } };
