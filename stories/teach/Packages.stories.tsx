import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { Packages } from '../../src/views/teach/Packages.tsx';
import type { Guide } from '../docs/guide.ts';
import { lesson, pageOf } from '../screens/pages.tsx';

const guide = {
  purpose: 'The lesson as files, for course systems and for machines without a network.',
  notFor: [['Putting it into a page.', '`teach/Snippet`.']],
  keys: [
    ['Tab', 'Goes from file to file.'],
    ['Enter', 'Saves the file.'],
  ],
  styles: ['teach/Guide'],
} satisfies Guide;

const meta = {
  component: Packages,
  args: { ui: pageOf('teach').ui.teach.packages, root: '../../', lesson: lesson.id },
  parameters: { guide },
} satisfies Meta<typeof Packages>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Four: Story = {
  play: async ({ args, canvas, userEvent }) => {
    await userEvent.tab();
    const [first] = canvas.getAllByRole('link');
    await expect(first).toHaveFocus();
    await expect(first).toHaveAttribute('href', `../../packages/${args.lesson}-scorm12.zip`);
    await expect(canvas.getAllByRole('link')).toHaveLength(4);
  },
};

export const RightToLeft: Story = { globals: { direction: 'rtl' } };

export const Dark: Story = { globals: { theme: 'dark' } };
