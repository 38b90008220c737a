import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn } from 'storybook/test';
import { ClassTable } from '../../src/views/teach/ClassTable.tsx';
import { fill } from '../../src/views/ui/message.ts';
import type { Guide } from '../docs/guide.ts';
import { pageOf } from '../screens/pages.tsx';
import { learners } from './fixtures.ts';

const ui = pageOf('teach').ui.teach.results;

const guide = {
  purpose: 'The learners of a class with their results: a row each.',
  notFor: [['The items of a class.', '`teach/MissedTable`.']],
  keys: [
    ['Tab', 'Goes through the columns that can be sorted by.'],
    ['Enter or Space', 'Sorts by the column.'],
  ],
  styles: ['teach/Table'],
} satisfies Guide;

const meta = {
  component: ClassTable,
  args: { ui, lang: 'en', learners, sortedBy: 'name', onSort: fn() },
  parameters: { guide },
} satisfies Meta<typeof ClassTable>;
export default meta;
type Story = StoryObj<typeof meta>;

export const ByName: Story = {
  play: async ({ args, canvas, userEvent }) => {
    await expect(canvas.getAllByRole('row')).toHaveLength(learners.length + 1);
    await expect(canvas.getByRole('rowheader', { name: ui.nameless })).toBeVisible();
    await expect(canvas.getAllByRole('columnheader')[0]).toHaveAttribute('aria-sort', 'ascending');
    canvas.getByRole('button', { name: fill(ui.sortBy, { column: ui.score }) }).focus();
    await userEvent.keyboard('{Enter}');
    await expect(args.onSort).toHaveBeenCalledWith('score');
  },
};

export const ByScore: Story = { args: { sortedBy: 'score' } };
export const ByPassed: Story = { args: { sortedBy: 'passed' } };
export const RightToLeft: Story = { globals: { direction: 'rtl' } };
export const Dark: Story = { globals: { theme: 'dark' } };
