import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn } from 'storybook/test';
import type { Guide } from '../docs/guide.ts';
import { AskedItem, statesOf } from './AskedItem.tsx';
import { drawn } from './drawn.ts';
import { match } from './placed-fixtures.ts';

const states = statesOf(match);
const guide = {
  purpose: 'Pairs to be found: each prompt has a list box of partners.',
  notFor: [
    ['Several prompts share a partner.', '`items/Sort`.'],
    ['A long list of partners.', 'Fewer, or `items/ShortAnswer`.'],
  ],
  decide: ['Partners short enough for one line of a list box.'],
  keys: [
    ['Tab', 'Goes from list box to list box.'],
    ['Arrow Down or Arrow Up', 'Chooses the next partner or the one before.'],
    ['Space', 'Opens the list, as the browser does it.'],
    ['Escape', 'Closes the open list.'],
  ],
  styles: ['items/Match', 'items/ItemForm'],
} satisfies Guide;

const meta = {
  title: 'items/Match',
  component: AskedItem,
  play: drawn,
  args: { ...states.empty, missing: 'Match 3 more, then check', onCheck: fn() },
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
    const choose = async (prompt: string, target: string) => {
      await userEvent.tab();
      const list = canvas.getByRole('combobox', { name: prompt });
      await expect(list).toHaveFocus();
      await userEvent.selectOptions(list, target);
    };
    await choose('The judges let an investigation begin.', 'Article 15');
    await choose('A person is to be arrested.', 'Article 58');
    await choose('Everyone is presumed innocent.', 'Article 66');
    canvas.getByRole('button', { name: 'Check' }).focus();
    await userEvent.keyboard('{Enter}');
    await expect(args.onCheck).toHaveBeenCalledWith(states.right.response);
  },
};

/** Choosing nothing again takes the pair apart. */
export const TakenBack: Story = {
  args: states.partlyAnswered,
  play: async ({ canvas, canvasElement, userEvent }) => {
    await drawn({ canvasElement });
    const list = canvas.getByRole('combobox', { name: 'A person is to be arrested.' });
    await userEvent.selectOptions(list, 'Choose its partner');
    await expect(list).toHaveValue('');
  },
};
