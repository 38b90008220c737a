import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { NewLearner } from '../../src/views/screens/NewLearner.tsx';
import { Sheet } from '../../src/views/ui/Sheet.tsx';
import type { Guide } from '../docs/guide.ts';
import { longWords } from './long-words.ts';
import { ui } from './pages.tsx';
import { type Staged, staged } from './Stage.tsx';

const words = ui.learner;

const guide = {
  purpose: 'For shared computers: clears what the last learner left. Asked twice, because nothing brings it back.',
  notFor: [
    ['Answering one item or one step anew.', 'Buttons of the item and of `screens/ResultScreen`; they clear nothing.'],
  ],
  decide: ['Both questions say what is lost.'],
  keys: [
    ['Enter or Space', 'Asks; in the dialog it presses the button with the focus. “Keep it” has it first.'],
    ['Tab', 'Goes round inside the dialog.'],
    ['Escape', 'Closes the dialog. Everything is kept.'],
  ],
  styles: ['ui/Dialog', 'ui/Button'],
  example: 'NotAsked',
  height: 420,
} satisfies Guide;

const meta = {
  ...staged(({ site }) => (
    <Sheet id="main">
      <NewLearner site={site} />
    </Sheet>
  )),
  args: { scene: { page: 'the-court' } },
  parameters: { layout: 'fullscreen', guide },
} satisfies Meta<Staged>;
export default meta;
type Story = StoryObj<typeof meta>;

export const NotAsked: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole('dialog')).toBeNull();
  },
};

/** The safe answer has the focus; Escape keeps everything. */
export const FirstQuestion: Story = {
  play: async ({ canvas, userEvent }) => {
    const menu = canvas.getByRole('button', { name: words.menu });
    await userEvent.click(menu);
    await expect(canvas.getByRole('dialog', { name: words.ask })).toBeVisible();
    await expect(canvas.getByRole('button', { name: words.keep })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect(canvas.queryByRole('dialog')).toBeNull();
    await userEvent.click(menu);
  },
};

export const SecondQuestion: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: words.menu }));
    await userEvent.tab();
    await expect(canvas.getByRole('button', { name: words.first })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect(await canvas.findByRole('dialog', { name: words.askAgain })).toBeVisible();
  },
};

/** Asked twice, then all of it is gone. */
export const Confirmed: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: words.menu }));
    await userEvent.click(canvas.getByRole('button', { name: words.first }));
    await userEvent.click(await canvas.findByRole('button', { name: words.second }));
    await expect(canvas.queryByRole('dialog')).toBeNull();
  },
};

export const Dark: Story = { ...SecondQuestion, globals: { theme: 'dark' } };

export const RightToLeft: Story = { ...SecondQuestion, globals: { direction: 'rtl' } };

export const LongWords: Story = { args: { scene: { page: 'the-court', reworded: longWords } } };
