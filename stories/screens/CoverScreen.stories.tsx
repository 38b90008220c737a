import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { chosenLesson } from '../../src/learning/chosen-lesson.ts';
import CoverScreen from '../../src/views/screens/CoverScreen.tsx';
import { fill } from '../../src/views/ui/message.ts';
import type { Guide } from '../docs/guide.ts';
import { longWords } from './long-words.ts';
import { lesson, ui } from './pages.tsx';
import { type Staged, staged } from './Stage.tsx';
import { mastersAll, midLesson } from './scenes.ts';

const guide = {
  purpose: 'The cover, wired to the lesson: the way in, or back to the very screen where the learner was.',
  notFor: [['Other words or drawings on it.', '`cover/Cover` takes them as properties.']],
  keys: [
    ['Tab', 'Goes to the primary action, to “See the steps”, then from stop to stop.'],
    ['Enter', 'Follows the link.'],
  ],
  styles: ['cover/Cover', 'cover/Path'],
  example: 'MidLesson',
} satisfies Guide;

const meta = {
  ...staged(({ site, view }) => <CoverScreen site={{ ...site, lesson }} view={view} />),
  args: { scene: { page: 'cover' } },
  parameters: { layout: 'fullscreen', guide },
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

/** A teacher lets a step count once the one before is passed: the cover says so, and which step waits. */
export const Guided: Story = {
  args: {
    scene: { page: 'cover', input: { policy: 'guided' }, before: (learner) => learner.finish('three-doors', 'right') },
  },
  play: async ({ canvas }) => {
    await expect(canvas.getByText(ui.lesson.guided)).toBeVisible();
    await expect(canvas.getAllByText(ui.navigation.notCounted)).toHaveLength(1);
    await expect(canvas.queryByText(ui.navigation.done)).toBeNull();
  },
};

const chosen = ['three-doors', 'not-a-member'];

/** The letter is opened in the first step: where a teacher has chosen others, the way in names the first of them. */
export const WithoutTheLetter: Story = {
  args: {
    scene: {
      page: 'cover',
      lesson: chosenLesson(lesson, { steps: chosen, isPractice: false }),
      reworded: (page) => ({ ...page, steps: page.steps.filter(({ id }) => chosen.includes(id)) }),
    },
  },
  play: async ({ canvas }) => {
    const [begin] = canvas.getAllByRole('link');
    await expect(begin).toHaveTextContent(fill(ui.lesson.startAt, { step: 'Three doors' }));
    await expect(begin?.getAttribute('href')).toContain('three-doors/');
  },
};

/** Nothing is left to do: the way on leads to the summary, not back into the last check. */
export const AllMastered: Story = {
  args: { scene: { page: 'cover', before: mastersAll } },
  play: async ({ canvas }) =>
    expect(canvas.getByRole('link', { name: ui.navigation.toSummary }).getAttribute('href')).toContain('summary/'),
};

/** A check that was answered with too little right is not called done. */
export const NotPassed: Story = {
  args: { scene: { page: 'cover', before: (learner) => learner.finish('three-doors', 'wrong') } },
  play: async ({ canvas }) => {
    await expect(canvas.getAllByText(ui.navigation.notPassed)).toHaveLength(1);
    await expect(canvas.queryByText(ui.navigation.done)).toBeNull();
  },
};

export const LongWords: Story = { args: { scene: { page: 'cover', reworded: longWords } } };

export const RightToLeft: Story = { ...MidLesson, globals: { direction: 'rtl' } };

export const Dark: Story = { ...MidLesson, globals: { theme: 'dark' } };
