import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn } from 'storybook/test';
import { Choices } from '../../../src/views/figures/journey/Choices.tsx';
import { Story as Told } from '../../../src/views/figures/journey/Story.tsx';
import type { Guide } from '../../docs/guide.ts';
import { journey, lang, layout, momentAt, words } from '../chart/fixtures.ts';
import { ui } from '../fixtures.ts';
import { withScript } from '../with-script.ts';

const guide = {
  purpose: 'What could come next: what is open can be pressed, what is shut says why and where that is written.',
  notFor: [['Seeing where it leads.', '`figures/chart/Chart`.']],
  keys: [
    ['Tab', 'Goes through what is open, then to what is shut.'],
    ['Enter or Space', 'Tries it; on what is shut: shows the reasons.'],
  ],
  styles: ['figures/journey/Choices', 'ui/Disclosure'],
} satisfies Guide;

const meta = {
  component: Choices,
  beforeEach: withScript,
  args: { words: journey, ui: ui.journey, chart: words, lang, choices: momentAt(1).choices, onTry: fn() },
  parameters: { guide },
} satisfies Meta<typeof Choices>;
export default meta;
type Story = StoryObj<typeof meta>;

export const LetterHasArrived: Story = {
  play: async ({ args, userEvent }) => {
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await expect(args.onTry).toHaveBeenCalledOnce();
  },
};
export const NothingHasArrived: Story = { args: { choices: momentAt(0).choices } };

/** What is told above the chart: the record, and what was tried from there. */
export const WhatWasTried: Story = {
  render: ({ words: told, ui: own, lang: language }) => (
    <Told
      {...{ words: told, ui: own, lang: language }}
      at={1}
      tried={['examination-opened']}
      choices={momentAt(1).choices}
      chart={{
        words,
        layout,
        ...momentAt(1),
        stage: null,
        arrow: null,
        form: null,
        onStage: fn(),
        onArrow: fn(),
        onForm: fn(),
      }}
      onContinue={fn()}
      onRewind={fn()}
      onTry={fn()}
      onTakeBack={fn()}
      onResume={fn()}
    />
  ),
};
export const Dark: Story = { globals: { theme: 'dark' } };
