import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, within } from 'storybook/test';
import type { Guide } from '../docs/guide.ts';
import { AskedItem, statesOf } from './AskedItem.tsx';
import { trueFalse } from './fixtures.ts';
import { ui } from './ui-words.ts';

const states = statesOf(trueFalse);
const guide = {
  purpose: 'A statement to judge, and the reason for the judgement. Guessing one of the two is not enough.',
  notFor: [
    ['A fact without a reason worth asking for.', '`items/SingleChoice`.'],
    ['Many statements of one kind.', '`items/MarkSentences`.'],
  ],
  decide: ['The reasons fit both judgements, so that none gives the judgement away.'],
  keys: [
    ['Tab', 'Goes to the judgement, to the reason, then on to hints and “Check”.'],
    ['Space', 'Chooses what has the focus.'],
    ['Arrow Down or Arrow Up', 'Chooses the next or the one before, within the judgement or within the reason.'],
    ['Enter', 'In an option: checks the item, as soon as nothing is missing.'],
  ],
  styles: ['items/Choices', 'items/Part', 'items/ItemForm'],
} satisfies Guide;

const meta = {
  title: 'items/TrueFalse',
  component: AskedItem,
  args: { ...states.empty, missing: ui.missing.judgement, onCheck: fn() },
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
  play: async ({ args, canvas, userEvent }) => {
    await userEvent.tab();
    await userEvent.keyboard(' {ArrowDown}');
    await expect(canvas.getByRole('radio', { name: 'False' })).toBeChecked();
    await userEvent.tab();
    await userEvent.keyboard(' {ArrowDown}');
    await expect(within(canvas.getByRole('group', { name: 'Because' })).getAllByRole('radio')[1]).toBeChecked();
    canvas.getByRole('button', { name: 'Check' }).focus();
    await userEvent.keyboard('{Enter}');
    await expect(args.onCheck).toHaveBeenCalledWith({ judgement: false, reason: 'key-holders' });
    await expect(canvas.getByRole('status')).toHaveTextContent('the number of signatures changes nothing');
  },
};
