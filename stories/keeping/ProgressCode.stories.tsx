import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn } from 'storybook/test';
import { ProgressCode, type ProgressCodeProps } from '../../src/views/keeping/ProgressCode.tsx';
import type { Guide } from '../docs/guide.ts';
import { longWords } from '../screens/long-words.ts';
import { pageOf, ui } from '../screens/pages.tsx';

const words = ui.keeping.code;
/** As long as a line of the whole lesson. */
const code = `icc1.9f3k.a1b2c3d4.85.1k.${'Ab3dE-_9'.repeat(120)}.x7Qp`;
const taken = fn((_code: string) => true);
// Their types are those of the component, so that a story can give another.
const onTake: ProgressCodeProps['onTake'] = taken;
const onCopy: ProgressCodeProps['onCopy'] = fn(async () => true);

const guide = {
  purpose: 'Progress as one line to take along, and a field for one that was kept.',
  notFor: [
    ['The result for a teacher.', '`screens/TakeResult`.'],
    ['A text to paste into a course.', '`teach/Snippet`.'],
  ],
  decide: ['It stands closed: most learners never need it.'],
  keys: [
    ['Enter or Space', 'Opens the code; copies it; carries on from a code that was kept.'],
    ['Tab', 'Goes from field to button. The learner’s own code is selected when it has the focus.'],
  ],
  styles: ['keeping/Keeping', 'ui/Disclosure', 'ui/Button'],
  example: 'CodeOpen',
} satisfies Guide;

const meta = {
  component: ProgressCode,
  parameters: { guide },
  args: { words, code: () => code, onTake, onCopy },
} satisfies Meta<typeof ProgressCode>;
export default meta;
type Story = StoryObj<typeof meta>;

export const CodeOpen: Story = {
  play: async ({ canvas, userEvent }) => {
    canvas.getByText(words.title).click();
    await expect(await canvas.findByDisplayValue(code)).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: words.copy }));
    await expect(await canvas.findByText(words.copied)).toBeVisible();
  },
};

export const CopyingForbidden: Story = {
  args: { onCopy: async () => false },
  play: async ({ canvas, userEvent }) => {
    canvas.getByText(words.title).click();
    await userEvent.click(canvas.getByRole('button', { name: words.copy }));
    await expect(await canvas.findByText(words.notCopied)).toBeVisible();
    const own = canvas.getByLabelText<HTMLTextAreaElement>(words.own);
    own.focus();
    await expect(own.selectionEnd - own.selectionStart).toBe(code.length);
  },
};

/** By keys alone. */
export const CodeTaken: Story = {
  play: async ({ canvas, userEvent }) => {
    canvas.getByText(words.title).click();
    canvas.getByLabelText(words.paste).focus();
    await userEvent.paste(code);
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await expect(taken).toHaveBeenCalledWith(code);
    await expect(await canvas.findByText(words.taken)).toBeVisible();
  },
};

export const NoCode: Story = {
  args: { onTake: () => false },
  play: async ({ canvas, userEvent }) => {
    canvas.getByText(words.title).click();
    const field = canvas.getByLabelText(words.paste);
    await userEvent.type(field, 'abc');
    await userEvent.click(canvas.getByRole('button', { name: words.take }));
    await expect(await canvas.findByText(words.notTaken)).toBeVisible();
    await expect(field).toBeInvalid();
  },
};

export const LongWords: Story = {
  args: { words: longWords(pageOf('cover')).ui.keeping.code },
  play: ({ canvas, args }) => canvas.getByText(args.words.title).click(),
};

export const RightToLeft: Story = { ...CodeOpen, globals: { direction: 'rtl' } };

export const Dark: Story = { ...CodeOpen, globals: { theme: 'dark' } };
