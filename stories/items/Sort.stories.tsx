import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, within } from 'storybook/test';
import type { Guide } from '../docs/guide.ts';
import { AskedItem, statesOf } from './AskedItem.tsx';
import { drawn } from './drawn.ts';
import { placeNamed } from './place-named.ts';
import { sort } from './placed-fixtures.ts';

const states = statesOf(sort);
const guide = {
  purpose: 'Cards to be put into a few categories: pick one up, then choose its place.',
  notFor: [
    ['One card for each place.', '`items/Match`.'],
    ['A sequence.', '`items/Order`.'],
    ['Sentences of a running text.', '`items/MarkSentences`.'],
  ],
  decide: [
    'Two to four categories, with a note each where their names are not plain.',
    'Dragging is an extra for pointers: everything works without it.',
  ],
  keys: [
    ['Tab', 'Goes from card to card, and through the places while a card is picked up.'],
    ['Enter or Space', 'Picks the card up, or puts it down again.'],
    ['Enter or Space', 'On “Place … here”: places the card. The focus goes to the next one in the tray.'],
    ['Enter or Space', 'On “Take … back”: returns the card to the tray.'],
  ],
  styles: ['items/Sort', 'items/ItemForm'],
} satisfies Guide;

const meta = {
  title: 'items/Sort',
  component: AskedItem,
  play: drawn,
  args: { ...states.empty, missing: 'Place 5 more, then check', onCheck: fn() },
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
    const card = (name: string) => canvas.getByRole('button', { name });
    const route = [
      ['38 members of parliament', 'Can inform'],
      ['The UN Security Council', 'Can refer'],
      ['The European Union', 'Can inform'],
      ['The Pre-Trial Chamber', 'Can authorise'],
      ['Tajikistan, a State Party', 'Can refer'],
    ] as const;
    await userEvent.tab();
    for (const [name, category] of route) {
      // After each placing the focus already lies on the next card.
      await expect(card(name)).toHaveFocus();
      await userEvent.keyboard('{Enter}');
      await expect(card(name)).toHaveAttribute('aria-pressed', 'true');
      await expect(canvas.getByText(`“${name}” is picked up. Choose its place.`)).toBeInTheDocument();
      within(placeNamed(canvas, category))
        .getByRole('button', { name: `Place “${name}” here` })
        .focus();
      await userEvent.keyboard('{Enter}');
      await expect(canvas.getByText(`“${name}” now lies under ${category}.`)).toBeInTheDocument();
    }
    await expect(canvas.getByText('No card is left to place.')).toBeVisible();
    await expect(placeNamed(canvas, 'Can refer')).toHaveFocus();
    card('Check').focus();
    await userEvent.keyboard('{Enter}');
    await expect(args.onCheck).toHaveBeenCalledWith(states.right.response);
  },
};

/** A card that lies in a category goes back to the tray, and the focus goes with it. */
export const TakenBack: Story = {
  args: states.answered,
  play: async ({ canvas, canvasElement, userEvent }) => {
    await drawn({ canvasElement });
    const name = 'The European Union';
    await userEvent.click(canvas.getByRole('button', { name }));
    await userEvent.click(canvas.getByRole('button', { name: `Take “${name}” back` }));
    await expect(canvas.getByRole('button', { name })).toHaveFocus();
    await expect(
      within(canvas.getByRole('list', { name: 'Cards to place' })).getByRole('button', { name }),
    ).toBeVisible();
  },
};

/** From one category straight to another. */
export const ByPointer: Story = {
  args: states.answered,
  play: async ({ canvas, canvasElement, userEvent }) => {
    await drawn({ canvasElement });
    const name = 'The European Union';
    await userEvent.click(canvas.getByRole('button', { name }));
    await userEvent.click(
      within(placeNamed(canvas, 'Can refer')).getByRole('button', { name: `Place “${name}” here` }),
    );
    await expect(within(placeNamed(canvas, 'Can refer')).getByRole('button', { name })).toBeVisible();
  },
};
