import type { Meta, StoryObj } from '@storybook/react-vite';
import { Docket } from '../../src/views/ui/Docket.tsx';

const meta = {
  title: 'ui/Docket',
  component: Docket,
  args: { entries: ['Step 5', 'Check, item 2 of 3', 'several can be right'] },
} satisfies Meta<typeof Docket>;
export default meta;
type Story = StoryObj<typeof meta>;

export const ThreeEntries: Story = {};
export const OneEntry: Story = { args: { entries: ['Summary'] } };
export const RightToLeft: Story = { globals: { direction: 'rtl' } };
