import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn } from 'storybook/test';
import { Notice } from '../../src/views/ui/Notice.tsx';
import type { Guide } from '../docs/guide.ts';

const guide = {
  purpose:
    'Something that the learner must be told once, such as that the place cannot be kept. It stays until it is closed.',
  notFor: [
    ['A verdict on an answer.', '`items/Verdict`.'],
    ['A question.', '`ui/Dialog`.'],
    ['A remark in the margin of a text.', 'The class `note`, as in `ui/Prose`.'],
    ['Something that vanishes by itself.', 'Not done here: slow readers would miss it.'],
  ],
  decide: ['What the learner can do about it; that is the second sentence.'],
  keys: [
    ['Tab', 'Goes to the close button.'],
    ['Enter or Space', 'Closes the notice.'],
  ],
  styles: ['ui/Notice', 'ui/Icon'],
} satisfies Guide;

const meta = {
  title: 'ui/Notice',
  component: Notice,
  args: {
    children: 'This page cannot keep your place here. Finish the step in one go.',
    close: 'Close',
    onClose: fn(),
  },
  parameters: { guide },
} satisfies Meta<typeof Notice>;
export default meta;
type Story = StoryObj<typeof meta>;

export const OneLine: Story = {};
export const Dark: Story = { globals: { theme: 'dark' } };
export const RightToLeft: Story = { globals: { direction: 'rtl' } };
export const ClosedByKeyboard: Story = {
  play: async ({ args, userEvent }) => {
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await expect(args.onClose).toHaveBeenCalledOnce();
  },
};
export const LongWords: Story = {
  args: {
    children: 'Verantwortlichkeitsvoraussetzungen und Sicherheitsratsüberweisungsbeschlussvorlagen wurden geändert.',
  },
};
