import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import type { Item } from '../../src/content/lesson.ts';
import { WorksheetItem } from '../../src/views/items/WorksheetItem.tsx';
import type { Guide } from '../docs/guide.ts';
import { lesson, pageOf } from '../screens/pages.tsx';

const page = pageOf('print');

const guide = {
  purpose: 'An item to be answered with a pen: boxes to tick, boxes for a letter or a number, and no word of a screen.',
  notFor: [
    ['An item to read, with its answer.', '`items/ReadableItem`.'],
    ['What is right.', '`items/KeyItem`.'],
  ],
  keys: [['Tab', 'Goes to a source, where the stem names one.']],
  styles: ['items/WorksheetItem'],
} satisfies Guide;

/** The first item of a type, as the worksheet draws it. */
const of = (type: Item['type']) => {
  const item = lesson.steps.flatMap(({ items }) => items).find((one) => one.type === type);
  const words = page.allSteps?.flatMap(({ items }) => (item && items[item.id]) ?? [])[0];
  if (!item || !words) throw new RangeError(`The lesson has no item of the type '${type}'.`);
  return { item, words, ui: page.ui, lang: page.lang };
};

const meta = {
  component: WorksheetItem,
  args: of('single-choice'),
  parameters: { guide },
  decorators: (Story) => <div style={{ counterReset: 'step 1 item 0' }}>{Story()}</div>,
} satisfies Meta<typeof WorksheetItem>;
export default meta;
type Story = StoryObj<typeof meta>;

export const ToTick: Story = {
  play: async ({ args, canvas, userEvent }) => {
    await userEvent.tab();
    await expect(canvas.getByText(page.ui.print.how[args.item.type])).toBeVisible();
    await expect(canvas.queryByText(page.ui.check.key)).toBeNull();
    await expect(
      canvas
        .getAllByRole('listitem')
        .map((item) => item.textContent?.trim().charAt(0))
        .join(''),
    ).toMatch(/^ABC/);
  },
};
export const ToJudge: Story = { args: of('true-false') };
export const ToSort: Story = { args: of('sort') };
export const ToOrder: Story = { args: of('order') };
export const ToMatch: Story = { args: of('match') };
export const ToMark: Story = { args: of('mark-sentences') };
export const ToPredict: Story = { args: of('predict') };
export const ToWrite: Story = { args: of('short-answer') };
export const RightToLeft: Story = { args: of('sort'), globals: { direction: 'rtl' } };
export const Dark: Story = { args: of('sort'), globals: { theme: 'dark' } };
