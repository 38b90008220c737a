import page from 'virtual:page/en/teach';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { MissedTable } from '../../src/views/teach/MissedTable.tsx';
import type { Guide } from '../docs/guide.ts';

const { ui, steps, desk } = page;
const items = Object.entries(desk?.stems ?? {})
  .slice(0, 4)
  .map(([id, stem], index) => ({ id, stem, step: steps[index]?.title ?? '', missed: 4 - index, answered: 4 }));

const guide = {
  purpose: 'Which items a class missed at the first answer, the most missed first.',
  notFor: [['The learners of a class.', '`teach/ClassTable`.']],
  keys: [],
  styles: ['teach/Table'],
} satisfies Guide;

const meta = {
  component: MissedTable,
  args: { ui: ui.teach.results, items },
  parameters: { guide },
} satisfies Meta<typeof MissedTable>;
export default meta;
type Story = StoryObj<typeof meta>;

export const FourItems: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('rowheader')).toHaveLength(items.length);
  },
};
export const LongWords: Story = {
  args: { items: items.map((item) => ({ ...item, step: 'Verantwortlichkeitsvoraussetzungen' })) },
};
export const RightToLeft: Story = { globals: { direction: 'rtl' } };
export const Dark: Story = { globals: { theme: 'dark' } };
