import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn } from 'storybook/test';
import { CopyResult } from '../../src/views/screens/CopyResult.tsx';
import { Sheet } from '../../src/views/ui/Sheet.tsx';
import type { Guide } from '../docs/guide.ts';
import { ui } from './pages.tsx';
import { type Staged, staged } from './Stage.tsx';
import { finishesMixed } from './scenes.ts';

const copied = fn(async (_text: string) => true);

const guide = {
  purpose: 'The result as text for the teacher: copied where the browser allows it, else shown to be copied by hand.',
  notFor: [
    ['Sending the result somewhere.', 'Not done: the lesson has no server.'],
    ['The result to look at.', '`screens/SummaryScreen`.'],
  ],
  keys: [
    ['Tab', 'Goes to the button, and to the text where it is shown.'],
    ['Enter or Space', 'Copies the result, or shows it.'],
  ],
  styles: ['screens/SummaryScreen', 'ui/Button'],
  example: 'ShownToBeCopied',
} satisfies Guide;

const meta = {
  ...staged(({ site, view }) => (
    <Sheet id="main">
      <CopyResult site={site} view={view} />
    </Sheet>
  )),
  args: { scene: { page: 'summary', before: finishesMixed, copy: copied } },
  parameters: { layout: 'fullscreen', guide },
} satisfies Meta<Staged>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Copied: Story = {
  play: async ({ canvas, userEvent }) => {
    canvas.getByRole('button', { name: ui.summary.copy }).focus();
    await userEvent.keyboard('{Enter}');
    await expect(await canvas.findByText(ui.summary.copied)).toBeVisible();
    await expect(copied).toHaveBeenCalledWith(expect.stringContaining(ui.lesson.title));
  },
};

/** A frame may forbid the clipboard: the text stands there, to be copied by hand. */
export const ShownToBeCopied: Story = {
  args: { scene: { page: 'summary', before: finishesMixed, copy: async () => false } },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: ui.summary.copy }));
    const text = await canvas.findByRole<HTMLTextAreaElement>('textbox', { name: ui.summary.copy });
    await expect(text.value).toContain('\n# 9. ');
  },
};

export const RightToLeft: Story = { ...ShownToBeCopied, globals: { direction: 'rtl' } };

export const Dark: Story = { ...ShownToBeCopied, globals: { theme: 'dark' } };
