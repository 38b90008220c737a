import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect } from 'storybook/test';
import { Hints, type HintsProps } from '../../src/views/items/Hints.tsx';
import type { Guide } from '../docs/guide.ts';
import { singleChoice } from './fixtures.ts';
import { ui } from './ui-words.ts';

function Kept({ shown, ...props }: HintsProps) {
  const [now, setNow] = useState(shown);
  return <Hints {...props} shown={now} onHint={() => setNow(now === 0 ? 1 : 2)} />;
}

const guide = {
  purpose: 'Two hints, one after the other, each read out as it comes.',
  notFor: [
    ['Something that everyone needs.', 'The stem.'],
    ['Giving the answer away.', 'Feedback, after the check.'],
  ],
  decide: ['The first hint says where to look, the second how to think.'],
  keys: [
    ['Tab', 'Goes to the button.'],
    ['Enter or Space', 'Shows the next hint. With the second the button goes, and the focus stays with the hints.'],
  ],
  styles: ['items/Hints', 'ui/Button'],
  example: 'None',
} satisfies Guide;

const meta = {
  component: Hints,
  render: (props) => <Kept {...props} />,
  args: { hints: singleChoice.words.hints, shown: 0, ui: ui.hint, isAsked: true, onHint: () => undefined },
  parameters: { guide },
} satisfies Meta<typeof Hints>;
export default meta;
type Story = StoryObj<typeof meta>;

/** Each comes into a live region; with the last one the button goes, and the focus stays with the hints. */
export const OneAfterTheOther: Story = {
  play: async ({ canvas, canvasElement, userEvent }) => {
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await expect(canvas.getByText('Ask who holds a key to the Court.')).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: ui.hint.second }));
    await expect(canvas.queryByRole('button')).toBeNull();
    await expect(canvasElement.querySelector('[aria-live]')).toHaveFocus();
  },
};

export const None: Story = {};

export const NoneLeftToAskFor: Story = { args: { shown: 1, isAsked: false } };

export const RightToLeft: Story = { args: { shown: 2 }, globals: { direction: 'rtl' } };

export const Dark: Story = { args: { shown: 2 }, globals: { theme: 'dark' } };

export const LongWords: Story = {
  args: {
    shown: 1,
    hints: ['Verantwortlichkeitsvoraussetzungszusammenhang prüfen', 'Sicherheitsratsüberweisung prüfen'],
  },
};
