import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn } from 'storybook/test';
import { Button } from '../../src/views/ui/Button.tsx';
import type { Guide } from '../docs/guide.ts';

const guide = {
  purpose: 'Does something, or with `href` leads somewhere. Its words name what happens.',
  notFor: [
    ['A choice among several.', 'Radio buttons or checkboxes: `items/Choices`.'],
    ['Opening more text in place.', '`ui/Disclosure`.'],
    ['A word in a sentence that is explained.', 'A term, which opens `ui/TermCard`.'],
    [
      'Switching a button off because something is missing.',
      '`waiting`: it stays in the tab order and its words say what is missing.',
    ],
  ],
  decide: [
    '`primary`: the one next thing to do, once a screen. `plain` stands beside it, `quiet` inside a text or an item, `link` reads as text.',
    'An icon only where it shows a direction: `back`, `next`, `up`, `down`.',
  ],
  keys: [
    ['Enter or Space', 'Presses the button.'],
    ['Enter', 'Follows the link, where it has `href`.'],
  ],
  styles: ['ui/Button', 'ui/Icon'],
} satisfies Guide;

const meta = {
  title: 'ui/Button',
  component: Button,
  args: { children: 'Check', onClick: fn() },
  parameters: { guide },
} satisfies Meta<typeof Button>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Primary: Story = { args: { kind: 'primary', icon: 'next', iconAt: 'end' } };
export const Plain: Story = { args: { icon: 'back', children: 'Back' } };
export const Quiet: Story = { args: { kind: 'quiet', children: 'Answer it once more' } };
export const Link: Story = { args: { kind: 'link', children: 'Open in the glossary', href: '#glossary' } };
export const PrimaryLink: Story = { args: { kind: 'primary', children: 'Next: who turns the lock', href: '#next' } };
export const Dark: Story = { args: { kind: 'primary' }, globals: { theme: 'dark' } };
export const RightToLeft: Story = {
  args: { kind: 'primary', icon: 'next', iconAt: 'end' },
  globals: { direction: 'rtl' },
};
export const LongWords: Story = {
  args: { kind: 'primary', children: 'Rechtsstaatlichkeitsgrundsätze nochmals überprüfen und danach weiterlesen' },
};

/** Stays in the tab order, says what is missing, and does nothing. */
export const Waiting: Story = {
  args: { kind: 'primary', waiting: true, children: 'Place 3 more, then check' },
  play: async ({ args, canvas, userEvent }) => {
    await userEvent.tab();
    await expect(canvas.getByRole('button', { name: 'Place 3 more, then check' })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect(args.onClick).not.toHaveBeenCalled();
  },
};

export const PressedByKeyboard: Story = {
  play: async ({ args, userEvent }) => {
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await expect(args.onClick).toHaveBeenCalledOnce();
  },
};
