import pseudo from 'virtual:claims/qps-plocm';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { toldIn } from '../../../src/views/figures/claims/told.ts';
import { Voices } from '../../../src/views/figures/claims/Voices.tsx';
import type { Guide } from '../../docs/guide.ts';
import { kinds } from '../fixtures.ts';
import { withScript } from '../with-script.ts';
import { told, words } from './played.tsx';

const guide = {
  purpose: 'Whom the article does not let speak: an empty place for each, which opens to what is on record from them.',
  notFor: [['Who can do what at the Court.', '`figures/actors/ActorsTable`.']],
  keys: [['Enter or Space', 'Opens what is on record, and closes it.']],
  styles: ['figures/claims/Voices', 'figures/claims/Node'],
} satisfies Guide;

const meta = {
  component: Voices,
  beforeEach: withScript,
  args: { told },
  parameters: { guide },
} satisfies Meta<typeof Voices>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Closed: Story = {};

export const OpenedByKeyboard: Story = {
  play: async ({ canvas, userEvent }) => {
    const [summary] = canvas.getAllByText(words.voices.record);
    summary?.closest('summary')?.focus();
    await userEvent.keyboard('{Tab}{Shift>}{Tab}{/Shift}');
    await userEvent.click(summary ?? document.body);
    await expect(canvas.getByText(/In November 2021 the senders told/)).toBeVisible();
  },
};

export const RightToLeftInLongWords: Story = {
  args: { told: toldIn(pseudo, kinds, 'en') },
  globals: { direction: 'rtl' },
};
