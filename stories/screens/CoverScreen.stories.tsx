import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import CoverScreen from '../../src/views/screens/CoverScreen.tsx';
import { ui } from './pages.tsx';
import { type Staged, staged } from './Stage.tsx';
import { mastersAll, midLesson } from './scenes.ts';

const meta = {
  ...staged(({ site, view }) => <CoverScreen site={site} view={view} />),
  args: { scene: { page: 'cover' } },
} satisfies Meta<Staged>;
export default meta;
type Story = StoryObj<typeof meta>;

export const NotBegun: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.tab();
    await expect(canvas.getByRole('link', { name: ui.lesson.start })).toHaveFocus();
  },
};

export const MidLesson: Story = {
  args: { scene: { page: 'cover', before: midLesson } },
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole('link', { name: ui.lesson.start })).toBeNull();
    await expect(canvas.getAllByText(ui.navigation.mastered)).toHaveLength(2);
    // The way on leads to the very screen where the learner was.
    const [carryOn] = canvas.getAllByRole('link');
    await expect(carryOn?.getAttribute('href')).toContain('three-doors/#what-a-referral-starts');
  },
};

export const AllMastered: Story = { args: { scene: { page: 'cover', before: mastersAll } } };
