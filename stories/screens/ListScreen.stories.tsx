import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import ListScreen from '../../src/views/screens/ListScreen.tsx';
import type { Guide } from '../docs/guide.ts';
import { ui } from './pages.tsx';
import { type Staged, staged } from './Stage.tsx';
import { midLesson } from './scenes.ts';

const guide = {
  purpose: 'All terms, all sources, or the worksheet: a page to read, with the way back into the lesson.',
  notFor: [
    ['One term or source.', 'Its card: `ui/TermCard`, `ui/SourceCard`.'],
    ['A step.', '`screens/StepScreen`.'],
  ],
  keys: [
    ['Tab', 'Goes to the way back, then through the links of the list.'],
    ['Enter', 'Follows the link.'],
  ],
  styles: ['screens/ListScreen', 'screens/Lists', 'ui/Button'],
} satisfies Guide;

const meta = {
  ...staged(({ site, view }) => <ListScreen site={site} view={view} />),
  args: { scene: { page: 'glossary' } },
  parameters: { layout: 'fullscreen', guide },
} satisfies Meta<Staged>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Glossary: Story = {
  args: { scene: { page: 'glossary', before: midLesson } },
  play: async ({ canvas, userEvent }) => {
    await userEvent.tab();
    await expect(canvas.getByRole('link', { name: ui.navigation.toLesson })).toHaveFocus();
    await expect(canvas.getAllByRole('term').length).toBeGreaterThan(10);
    // The way back leads to where the learner was.
    await expect(canvas.getByRole('link', { name: ui.navigation.toLesson })).toHaveAttribute(
      'href',
      expect.stringContaining('en/'),
    );
  },
};

export const Sources: Story = { args: { scene: { page: 'sources' } } };

export const Worksheet: Story = { args: { scene: { page: 'print' } } };

export const AnswerKey: Story = { args: { scene: { page: 'key' } } };

export const ForTeachers: Story = { args: { scene: { page: 'teach' } } };

export const RightToLeft: Story = { args: { scene: { page: 'sources' } }, globals: { direction: 'rtl' } };

export const Dark: Story = { args: { scene: { page: 'sources' } }, globals: { theme: 'dark' } };
