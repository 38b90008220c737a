import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, fn } from 'storybook/test';
import { Button } from '../../src/views/ui/Button.tsx';
import { Dialog } from '../../src/views/ui/Dialog.tsx';
import type { Guide } from '../docs/guide.ts';

const guide = {
  purpose: 'A question that must be answered before anything else, in the browser’s own modal dialog.',
  notFor: [
    ['Telling the learner something.', '`ui/Notice`: it does not stop the learner.'],
    ['Explaining a word or a source.', '`ui/Card`, in the flow.'],
    ['Asking whether a step that can be undone is meant.', 'No question: do it, and let it be undone.'],
  ],
  decide: ['The safe answer comes first.', 'Both buttons name what happens; never “Yes” and “No”.'],
  keys: [
    ['Tab', 'Goes round inside the dialog; the page behind cannot be reached.'],
    ['Enter or Space', 'Presses the button with the focus. The first one, the safe answer, has it at the beginning.'],
    ['Escape', 'Closes the dialog. Nothing is done, and the focus is back where it was.'],
  ],
  styles: ['ui/Dialog', 'ui/Button'],
  example: 'Open',
  height: 360,
} satisfies Guide;

const meta = {
  title: 'ui/Dialog',
  component: Dialog,
  args: {
    isOpen: true,
    title: 'Begin as a new learner?',
    children: <p>Everything that the last learner answered is removed from this device.</p>,
    actions: (
      <>
        <Button>Keep it</Button>
        <Button kind="primary">Begin anew</Button>
      </>
    ),
    onClose: fn(),
  },
  parameters: { guide },
} satisfies Meta<typeof Dialog>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Open: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('dialog', { name: 'Begin as a new learner?' })).toBeVisible();
    await expect(canvas.getByRole('button', { name: 'Keep it' })).toHaveFocus();
  },
};
export const Dark: Story = { globals: { theme: 'dark' } };
export const RightToLeft: Story = { globals: { direction: 'rtl' } };

/** Escape closes it, and the focus is back where it was. */
export const OpenedAndClosed: Story = {
  render: function Asking(args) {
    const [isOpen, setIsOpen] = useState(false);
    return (
      <>
        <Button onClick={() => setIsOpen(true)}>New learner</Button>
        <Dialog {...args} isOpen={isOpen} onClose={() => setIsOpen(false)} />
      </>
    );
  },
  play: async ({ canvas, userEvent }) => {
    const opener = canvas.getByRole('button', { name: 'New learner' });
    opener.focus();
    await userEvent.keyboard('{Enter}');
    const dialog = canvas.getByRole('dialog');
    if (!(dialog instanceof HTMLDialogElement)) throw new TypeError('It is no native dialog.');
    dialog.requestClose();
    await expect(dialog).not.toBeVisible();
    await expect(opener).toHaveFocus();
  },
};

export const LongWords: Story = { args: { title: 'Verantwortlichkeitsvoraussetzungszusammenhang verwerfen?' } };
