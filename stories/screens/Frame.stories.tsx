import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor } from 'storybook/test';
import * as islands from '../../src/views/screens/Islands.tsx';
import PageFooter from '../../src/views/screens/PageFooter.tsx';
import PageMasthead from '../../src/views/screens/PageMasthead.tsx';
import StepRail from '../../src/views/screens/StepRail.tsx';
import type { Guide } from '../docs/guide.ts';
import { longWords } from './long-words.ts';
import { ui } from './pages.tsx';
import { type Staged, staged } from './Stage.tsx';
import { mastersAll, midLesson } from './scenes.ts';

const guide = {
  purpose:
    'What stays from screen to screen: the name of the lesson, the nine stops, the foot; and the same parts as they come late.',
  notFor: [
    ['Parts without the lesson’s words.', '`ui/Shell`.'],
    ['The cover.', 'It has no rail: `screens/CoverScreen`.'],
  ],
  keys: [
    ['Tab', 'Goes through the masthead, the nine stops and the foot.'],
    ['Enter', 'Follows a link.'],
    ['Enter or Space', 'Changes the theme; on a phone it opens the stops; in the foot it asks about a new learner.'],
    ['Escape', 'Closes the list of stops on a phone.'],
  ],
  styles: ['screens/App', 'ui/Masthead', 'ui/Rail'],
  example: 'MidLesson',
} satisfies Guide;

/** What stays from screen to screen: the name of the lesson, the nine stops, the foot. */
const meta = {
  ...staged(({ site }) => (
    <>
      <PageMasthead site={site} />
      <StepRail site={site} />
      <PageFooter site={site} />
    </>
  )),
  args: { scene: { page: 'three-doors' } },
  parameters: { layout: 'fullscreen', guide },
} satisfies Meta<Staged>;
export default meta;
type Story = StoryObj<typeof meta>;

export const NotBegun: Story = {
  play: async ({ canvas, userEvent }) => {
    await expect(canvas.getByRole('link', { current: 'step' })).toHaveTextContent('4');
    await userEvent.tab();
    await expect(canvas.getByRole('link', { name: ui.lesson.title })).toHaveFocus();
    await userEvent.tab();
    await expect(canvas.getByRole('link', { name: ui.navigation.glossary })).toHaveFocus();
    await expect(canvas.getByRole('button', { name: ui.learner.menu })).toBeVisible();
  },
};

export const MidLesson: Story = { args: { scene: { page: 'three-doors', before: midLesson } } };

/** Done, and not passed: where a step counts only then, it gets no tick. */
export const Guided: Story = {
  args: {
    scene: {
      page: 'three-doors',
      input: { policy: 'guided' },
      before: (learner) => {
        learner.finish('the-letter', 'wrong');
        learner.finish('the-court', 'right');
        learner.open({ kind: 'screen', step: 'three-doors', screen: 'three-key-holders' });
      },
    },
  },
  play: async ({ canvas }) => {
    await expect(canvas.getAllByText(ui.navigation.notCounted)).toHaveLength(2);
    await expect(canvas.queryByText(ui.navigation.done)).toBeNull();
  },
};

export const AtTheEnd: Story = { args: { scene: { page: 'summary', before: mastersAll } } };

/** The cover has no rail. */
export const OnTheCover: Story = {
  args: { scene: { page: 'cover' } },
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole('navigation', { name: ui.navigation.steps })).toBeNull();
  },
};

/** The same parts as they come after the first answer. */
export const ComingLate: Story = {
  render: staged(({ site }) => (
    <>
      <islands.Masthead site={site} />
      <islands.Notices site={site} />
      <islands.StepRail site={site} />
      <islands.InPlaceCards site={site} />
      <islands.Footer site={site} />
    </>
  )).render,
  play: async ({ canvas }) => {
    await waitFor(() => expect(canvas.getByRole('navigation', { name: ui.navigation.steps })).toBeVisible());
    await expect(canvas.getByRole('contentinfo')).toBeVisible();
  },
};

export const LongWords: Story = { args: { scene: { page: 'three-doors', reworded: longWords } } };

export const RightToLeft: Story = { ...MidLesson, globals: { direction: 'rtl' } };

export const Dark: Story = { ...MidLesson, globals: { theme: 'dark' } };
