import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn } from 'storybook/test';
import { Downloads, type DownloadsProps } from '../../src/views/teach/Downloads.tsx';
import { counted, fill } from '../../src/views/ui/message.ts';
import type { Guide } from '../docs/guide.ts';
import { pageOf } from '../screens/pages.tsx';

const { take } = pageOf('teach').ui.teach;
const { moodle, gift } = { moodle: take.kinds['moodle-xml'], gift: take.kinds.gift };
const notes = [counted(take.lost.prediction, 1, 'en'), counted(take.lost.order, 7, 'en')];
const saved = fn(async (_kind: string) => ({ name: 'from-letter-to-courtroom-gift.txt', notes }));
const onSave: DownloadsProps<string>['onSave'] = saved;

const guide = {
  purpose:
    'Files that a teacher takes into another system, each with what it is for and, once saved, what it leaves out.',
  notFor: [
    ['A text to paste.', '`teach/Snippet`.'],
    ['The result of a learner.', '`screens/TakeResult`.'],
  ],
  keys: [
    ['Tab', 'Goes from button to button.'],
    ['Enter or Space', 'Makes and saves the file.'],
  ],
  styles: ['teach/Downloads', 'ui/Button'],
} satisfies Guide;

const meta = {
  component: Downloads<string>,
  args: {
    ui: take,
    title: take.banks.title,
    intro: take.banks.text,
    files: [
      { kind: 'moodle-xml', ...moodle },
      { kind: 'gift', ...gift },
    ],
    onSave,
  },
  parameters: { guide },
} satisfies Meta<typeof Downloads<string>>;
export default meta;
type Story = StoryObj<typeof meta>;

const nameOf = (title: string) => fill(take.save, { title });

export const Ready: Story = {};

export const Saved: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.tab();
    await userEvent.tab();
    await expect(canvas.getByRole('button', { name: nameOf(gift.title) })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect(saved).toHaveBeenCalledWith('gift');
    await expect(
      await canvas.findByText(fill(take.saved, { name: 'from-letter-to-courtroom-gift.txt' })),
    ).toBeVisible();
    for (const note of notes) await expect(canvas.getByText(note)).toBeVisible();
  },
};

/** While one file is made the others wait. */
export const Making: Story = {
  args: { onSave: () => new Promise(() => undefined) },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: nameOf(moodle.title) }));
    await expect(await canvas.findByText(take.making)).toBeVisible();
    await expect(canvas.getByRole('button', { name: nameOf(gift.title) })).toHaveAttribute('aria-disabled', 'true');
  },
};

export const NotMade: Story = {
  args: { onSave: () => Promise.reject(new TypeError('Failed to fetch')) },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: nameOf(moodle.title) }));
    await expect(await canvas.findByText(take.failed)).toBeVisible();
  },
};

export const RightToLeft: Story = { globals: { direction: 'rtl' } };

export const Dark: Story = { globals: { theme: 'dark' } };
