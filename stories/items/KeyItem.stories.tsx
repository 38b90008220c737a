import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import type { Item } from '../../src/content/lesson.ts';
import { KeyItem } from '../../src/views/items/KeyItem.tsx';
import type { Guide } from '../docs/guide.ts';
import { lesson, pageOf } from '../screens/pages.tsx';

const page = pageOf('key');

const guide = {
  purpose: 'An item as the teacher needs it: what is right, the mistake behind what is not, and where it is written.',
  notFor: [['An item to be answered with a pen.', '`items/WorksheetItem`.']],
  keys: [
    ['Tab', 'Goes from source to source.'],
    ['Enter', 'Opens the source.'],
  ],
  styles: ['items/KeyItem'],
} satisfies Guide;

/** The first item of a type, as the answer key draws it. */
const of = (type: Item['type']) => {
  const item = lesson.steps.flatMap(({ items }) => items).find((one) => one.type === type);
  const words = page.allSteps?.flatMap(({ items }) => (item && items[item.id]) ?? [])[0];
  const keyWords = item && page.key?.[item.id];
  if (!item || !words || !keyWords) throw new RangeError(`The lesson has no item of the type '${type}'.`);
  return { item, words, keyWords, ui: page.ui, lang: page.lang };
};

const meta = {
  component: KeyItem,
  args: of('single-choice'),
  parameters: { guide },
  decorators: (Story) => <div style={{ counterReset: 'step 1 item 0' }}>{Story()}</div>,
} satisfies Meta<typeof KeyItem>;
export default meta;
type Story = StoryObj<typeof meta>;

export const OneIsRight: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.tab();
    await expect(canvas.getAllByRole('link')[0]).toHaveFocus();
    await expect(canvas.getAllByText(page.ui.print.right)).toHaveLength(1);
    await expect(canvas.getAllByText(page.ui.print.misconception, { exact: false }).length).toBeGreaterThan(1);
  },
};
export const TrueOrFalse: Story = { args: of('true-false') };
export const Placed: Story = { args: of('sort') };
export const InOrder: Story = { args: of('order') };
export const Written: Story = { args: of('short-answer') };
export const RightToLeft: Story = { args: of('sort'), globals: { direction: 'rtl' } };
export const Dark: Story = { globals: { theme: 'dark' } };
