import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn } from 'storybook/test';
import type { Guide } from '../docs/guide.ts';
import { AskedItem, statesOf } from './AskedItem.tsx';
import { multipleChoice } from './fixtures.ts';
import { ui } from './ui-words.ts';

const states = statesOf(multipleChoice);
const guide = {
  purpose: 'Some options, several of them right. Every option is marked, for leaving one out is an answer too.',
  notFor: [
    ['One is right.', '`items/SingleChoice`.'],
    ['Each option belongs somewhere.', '`items/Sort`.'],
  ],
  decide: ['At least one option is wrong, or choosing all would do.'],
  keys: [
    ['Tab', 'Goes from option to option, then on to hints and “Check”.'],
    ['Space', 'Chooses the option with the focus, or takes it back.'],
    ['Enter', 'In an option: checks the item, as soon as nothing is missing.'],
  ],
  styles: ['items/Choices', 'items/Part', 'items/ItemForm'],
} satisfies Guide;

const meta = {
  title: 'items/MultipleChoice',
  component: AskedItem,
  args: { ...states.empty, missing: ui.missing.option, onCheck: fn() },
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
    await userEvent.keyboard(' ');
    await userEvent.tab();
    await userEvent.keyboard('  ');
    await userEvent.tab();
    await userEvent.keyboard(' ');
    await expect(canvas.getByRole('checkbox', { name: 'Send the Prosecutor what they know.' })).toBeChecked();
    await expect(canvas.getByRole('checkbox', { name: 'Refer the situation to the Court.' })).not.toBeChecked();
    canvas.getByRole('button', { name: 'Check' }).focus();
    await userEvent.keyboard('{Enter}');
    await expect(args.onCheck).toHaveBeenCalledWith({ chosen: ['send', 'again'] });
    await expect(canvas.getAllByText('Chosen, and right')).toHaveLength(2);
    await expect(
      canvas.getByRole('checkbox', { name: 'Ask the judges to review a refusal.' }),
    ).toHaveAccessibleDescription(ui.marks.spared);
  },
};

export const ByPointer: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByText('Write again when new facts turn up.'));
    await expect(canvas.getByRole('checkbox', { name: 'Write again when new facts turn up.' })).toBeChecked();
  },
};
