import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn } from 'storybook/test';
import { Keeping } from '../../src/views/keeping/Keeping.tsx';
import type { Guide } from '../docs/guide.ts';
import { longWords } from '../screens/long-words.ts';
import { pageOf, ui } from '../screens/pages.tsx';

const words = ui.keeping;
const guide = {
  purpose: 'Where the learner’s progress is kept, in one line; where it may be lost, a code to take along.',
  notFor: [
    ['Something to be told once.', '`ui/Notice`.'],
    ['The result for a teacher.', '`screens/TakeResult`.'],
  ],
  decide: [
    'It is shown where a course or another page is around, or where the browser keeps nothing.',
    'A result is said to have arrived only when the course has confirmed it.',
  ],
  keys: [
    ['Tab', 'Goes to the way back to the course or out of a frame, to the code, and in it from field to button.'],
    ['Enter or Space', 'Opens the code, copies it, or carries on from a code that was kept.'],
  ],
  styles: ['keeping/Keeping', 'ui/Disclosure', 'ui/Button'],
  example: 'Course',
} satisfies Guide;

const meta = {
  component: Keeping,
  parameters: { layout: 'fullscreen', guide },
  args: {
    words,
    where: 'course',
    isGradeSent: false,
    code: () => 'icc1.9f3k',
    onTake: () => true,
    onCopy: async () => true,
  },
} satisfies Meta<typeof Keeping>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Course: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('status')).toHaveTextContent(words.where.course);
    await expect(canvas.queryByText(words.code.title)).toBeNull();
  },
};

export const ResultInCourse: Story = { args: { isGradeSent: true } };

const leave = fn();

/** A course that says where it is. */
export const WithAWayBack: Story = {
  args: { leave },
  play: async ({ canvas, userEvent }) => {
    await userEvent.tab();
    await expect(canvas.getByRole('button', { name: words.leave })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect(leave).toHaveBeenCalledOnce();
  },
};

export const InBrowser: Story = { args: { where: 'browser' } };

export const Nowhere: Story = { args: { where: 'nowhere' } };

/** In a frame: the way out stands beside the code. */
export const NowhereInAFrame: Story = {
  args: { where: 'nowhere', alone: 'en/the-court/' },
  play: async ({ canvas, userEvent }) => {
    await userEvent.tab();
    await expect(canvas.getByRole('link', { name: words.alone })).toHaveFocus();
    await expect(canvas.getByRole('link', { name: words.alone })).toHaveAttribute('target', '_blank');
  },
};

export const LookingBack: Story = { args: { where: 'review' } };

export const Over: Story = { args: { where: 'over', leave } };

export const Elsewhere: Story = { args: { where: 'elsewhere' } };

export const LongWords: Story = {
  args: { where: 'nowhere', words: longWords(pageOf('cover')).ui.keeping, leave },
  play: ({ canvas, args }) => canvas.getByText(args.words.code.title).click(),
};

export const RightToLeft: Story = { ...Nowhere, globals: { direction: 'rtl' } };

export const Dark: Story = { ...Nowhere, globals: { theme: 'dark' } };
