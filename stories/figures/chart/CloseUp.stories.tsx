import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn } from 'storybook/test';
import { CloseUp } from '../../../src/views/figures/chart/CloseUp.tsx';
import type { Guide } from '../../docs/guide.ts';
import { withScript } from '../with-script.ts';
import { momentAt, words } from './fixtures.ts';

const guide = {
  purpose: 'One stage of the chart with its neighbours: what leads to it above, what leads on from it below.',
  notFor: [['The whole.', '`figures/chart/Diagram` or `figures/chart/Outline`.']],
  keys: [['Enter or Space', 'On a stage: opens it. On an arrow: says why it is open or shut.']],
  styles: ['figures/chart/CloseUp', 'figures/chart/ArrowRow'],
} satisfies Guide;

const meta = {
  component: CloseUp,
  beforeEach: withScript,
  args: { words, ...momentAt(1), stage: 'examination', arrow: null, onStage: fn(), onArrow: fn() },
  parameters: { guide },
} satisfies Meta<typeof CloseUp>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Elsewhere: Story = {
  play: async ({ args, canvas, userEvent }) => {
    canvas.getByRole('button', { name: words.law.stages.referred.name }).focus();
    await userEvent.keyboard('{Enter}');
    await expect(args.onStage).toHaveBeenCalledWith('referred');
  },
};
export const WhereTheLetterIs: Story = { args: { stage: 'communication' } };
export const RightToLeft: Story = { globals: { direction: 'rtl' } };
export const Dark: Story = { globals: { theme: 'dark' }, args: { stage: 'communication' } };
