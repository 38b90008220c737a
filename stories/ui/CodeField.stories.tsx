import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { CodeField } from '../../src/views/ui/CodeField.tsx';
import type { Guide } from '../docs/guide.ts';

const guide = {
  purpose: 'A text that a program reads: to copy, or to paste.',
  notFor: [['Words that someone writes.', '`items/ShortAnswer`.']],
  keys: [['Tab', 'Goes to the text; one that is only to be copied is then selected.']],
  styles: ['ui/CodeField'],
  example: 'ToCopy',
} satisfies Guide;

const meta = {
  component: CodeField,
  args: { rows: 3, dir: 'ltr', 'aria-label': 'The text' },
  parameters: { guide },
} satisfies Meta<typeof CodeField>;
export default meta;
type Story = StoryObj<typeof meta>;

const code = '<iframe src="https://school.example/icc/en/?steps=the-letter,three-doors" title="A lesson"></iframe>';

export const ToCopy: Story = {
  args: { readOnly: true, value: code },
  play: async ({ canvas, userEvent }) => {
    await userEvent.tab();
    const text = canvas.getByRole<HTMLTextAreaElement>('textbox');
    await expect(text).toHaveFocus();
    await expect([text.selectionStart, text.selectionEnd]).toEqual([0, code.length]);
  },
};

/** What is written is not selected: the next key would replace it. */
export const ToPaste: Story = {
  args: { defaultValue: code },
  play: async ({ canvas }) => {
    const text = canvas.getByRole<HTMLTextAreaElement>('textbox');
    text.focus();
    await expect(text.selectionStart).toBe(text.selectionEnd);
  },
};

export const Narrow: Story = {
  args: { readOnly: true, value: code.repeat(3) },
  globals: { viewport: { value: 'phone' } },
};

export const RightToLeft: Story = { args: { defaultValue: code, dir: 'auto' }, globals: { direction: 'rtl' } };
export const Dark: Story = { args: { readOnly: true, value: code }, globals: { theme: 'dark' } };
