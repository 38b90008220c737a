import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn } from 'storybook/test';
import { Outline } from '../../../src/views/figures/chart/Outline.tsx';
import type { Guide } from '../../docs/guide.ts';
import { withScript } from '../with-script.ts';
import { layout, momentAt, toldOf, words } from './fixtures.ts';

const guide = {
  purpose: 'The chart as a list: each stage opens to what it means and to what leads on from it.',
  notFor: [['Seeing how stages hang together.', '`figures/chart/Diagram`.']],
  keys: [['Enter or Space', 'On a stage: opens it. On an arrow: says why it is open or shut.']],
  styles: ['figures/chart/Outline', 'figures/chart/ArrowRow'],
} satisfies Guide;

const meta = {
  component: Outline,
  beforeEach: withScript,
  args: { words, ...momentAt(1), arrow: null, stages: layout.stages.map(({ id }) => id), onArrow: fn() },
  parameters: { guide },
} satisfies Meta<typeof Outline>;
export default meta;
type Story = StoryObj<typeof meta>;

/** The stage of the letter is open; its arrows are reached by key. */
export const LetterHasArrived: Story = {
  play: async ({ args, canvas, userEvent }) => {
    const arrows = canvas.getAllByRole('button', { name: new RegExp(toldOf('EXAMINATION_OPENED')) });
    arrows.find((arrow) => arrow.checkVisibility())?.focus();
    await userEvent.keyboard('{Enter}');
    await expect(args.onArrow).toHaveBeenCalledOnce();
  },
};
export const RightToLeft: Story = { globals: { direction: 'rtl' } };
export const Dark: Story = { globals: { theme: 'dark' } };
