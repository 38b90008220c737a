import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, within } from 'storybook/test';
import type { Guide } from '../docs/guide.ts';
import { AskedItem, statesOf } from './AskedItem.tsx';
import { drawn } from './drawn.ts';
import { markSentences } from './placed-fixtures.ts';

const states = statesOf(markSentences);
const guide = {
  purpose: 'The sentences of a text, each to be given one of a few labels, such as claim, evidence or neither.',
  notFor: [
    ['Cards without an order.', '`items/Sort`.'],
    ['A single statement.', '`items/TrueFalse`.'],
  ],
  decide: ['Two or three labels; what they mean stands above the text.'],
  keys: [
    ['Tab', 'Goes from sentence to sentence.'],
    ['Space', 'Chooses the label with the focus.'],
    ['Arrow Down or Arrow Up', 'Chooses the next label or the one before.'],
    ['Enter', 'In an option: checks the item, as soon as nothing is missing.'],
  ],
  styles: ['items/MarkSentences', 'items/ItemForm'],
} satisfies Guide;

const meta = {
  title: 'items/MarkSentences',
  component: AskedItem,
  play: drawn,
  args: { ...states.empty, missing: 'Mark 3 more, then check', onCheck: fn() },
  parameters: { guide },
} satisfies Meta<typeof AskedItem>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Empty: Story = {};
export const PartlyAnswered: Story = { args: states.partlyAnswered };
export const Answered: Story = { args: states.answered };
export const Right: Story = { args: states.right };
export const PartlyRight: Story = { args: states.partly };
export const Wrong: Story = { args: states.wrong };
export const WithOneHint: Story = { args: { hintsShown: 1 } };
export const WithBothHints: Story = { args: states.hints };
export const LongWords: Story = { args: states.long };
export const RightToLeft: Story = { args: states.partly, globals: { direction: 'rtl' } };
export const RightToLeftAsked: Story = { args: states.partlyAnswered, globals: { direction: 'rtl' } };
export const Dark: Story = { args: states.partly, globals: { theme: 'dark' } };

export const ByKeyboard: Story = {
  play: async ({ args, canvas, canvasElement, userEvent }) => {
    await drawn({ canvasElement });
    const label = (sentence: string, name: string) =>
      within(canvas.getByRole('group', { name: sentence })).getByRole('radio', { name });
    await userEvent.tab();
    await expect(label('The letter was sent in September.', 'Claim')).toHaveFocus();
    await userEvent.keyboard(' {ArrowDown}{ArrowDown}');
    await expect(label('The letter was sent in September.', 'Neither')).toBeChecked();
    await userEvent.tab();
    await userEvent.keyboard(' ');
    await expect(label('Its authors say that crimes took place.', 'Claim')).toBeChecked();
    await userEvent.tab();
    await userEvent.keyboard(' {ArrowDown}');
    canvas.getByRole('button', { name: 'Check' }).focus();
    await userEvent.keyboard('{Enter}');
    await expect(args.onCheck).toHaveBeenCalledWith(states.right.response);
  },
};
