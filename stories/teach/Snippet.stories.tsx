import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn } from 'storybook/test';
import { Snippet } from '../../src/views/teach/Snippet.tsx';
import type { Guide } from '../docs/guide.ts';
import { pageOf } from '../screens/pages.tsx';

const { embed } = pageOf('teach').ui.teach;

const guide = {
  purpose: 'A text to paste into a course, with where it works.',
  notFor: [['The result of a learner.', '`screens/TakeResult`.']],
  keys: [
    ['Tab', 'Goes to the text, which is then selected, and to its button.'],
    ['Enter or Space', 'Copies the text.'],
  ],
  styles: ['teach/Snippet', 'ui/Button'],
} satisfies Guide;

const meta = {
  component: Snippet,
  args: {
    ui: embed,
    title: embed.frame.title,
    note: embed.frame.text,
    code: '<iframe src="https://school.example/icc/en/?steps=the-letter,three-doors" title="From letter to courtroom"></iframe>',
    isCopied: null,
    onCopy: fn(),
  },
  parameters: { guide },
} satisfies Meta<typeof Snippet>;
export default meta;
type Story = StoryObj<typeof meta>;

/** Nothing is said before a press: of three texts only the last one copied says so. */
export const NotYetCopied: Story = {
  play: async ({ args, canvas, userEvent }) => {
    await userEvent.tab();
    const text = canvas.getByRole<HTMLTextAreaElement>('textbox', { name: args.title });
    await expect(text).toHaveFocus();
    await expect(text.selectionEnd).toBe(args.code.length);
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await expect(args.onCopy).toHaveBeenCalledOnce();
    await expect(canvas.getByRole('status')).toBeEmptyDOMElement();
  },
};

export const Copied: Story = {
  args: { isCopied: true },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('status')).toHaveTextContent(embed.copied);
  },
};

/** A frame may forbid the clipboard: the text is there to be copied by hand. */
export const NotLetCopy: Story = {
  args: { isCopied: false },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('status')).toHaveTextContent(embed.notCopied);
  },
};

export const RightToLeft: Story = { globals: { direction: 'rtl' } };

export const Dark: Story = { globals: { theme: 'dark' } };
