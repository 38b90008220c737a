import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, waitFor, within } from 'storybook/test';
import { App } from '../../src/views/screens/App.tsx';
import type { Guide } from '../docs/guide.ts';
import { longWords } from './long-words.ts';
import { ui } from './pages.tsx';
import { type Staged, staged } from './Stage.tsx';
import { finishesMixed, mastersAll, midLesson } from './scenes.ts';

const toggleTheme = fn();

const guide = {
  purpose: 'The whole page: what stays from screen to screen, and the screen that the state of the lesson asks for.',
  notFor: [
    ['A single part.', 'Its own story: `screens/Frame`, `screens/StepScreen`, `screens/CheckScreen`.'],
    ['A page of one’s own around the lesson.', 'A host embeds the built site; it does not take this apart.'],
  ],
  keys: [
    ['Tab', 'Goes first to “Skip to the text”, then through masthead, rail, text and controls.'],
    ['Enter', 'Follows a link. Where another screen has come, its heading has the focus.'],
    ['Enter or Space', 'Presses the button with the focus.'],
  ],
  styles: ['screens/App'],
  example: 'StepMidLesson',
} satisfies Guide;

/** The whole page. Links lead through the lesson, so that it can be gone through from any story. */
const meta = {
  ...staged(({ site }) => <App site={site} />),
  args: { scene: { page: 'cover' } },
  parameters: { layout: 'fullscreen', guide },
} satisfies Meta<Staged>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Cover: Story = {
  args: { scene: { page: 'cover', toggleTheme } },
  play: async ({ canvas, userEvent }) => {
    await userEvent.tab();
    const skip = canvas.getByRole('link', { name: ui.navigation.skip });
    await expect(skip).toHaveFocus();
    await expect(skip).toHaveAttribute('href', '#main');
    await userEvent.click(await canvas.findByRole('button', { name: ui.navigation.theme.dark }));
    await expect(toggleTheme).toHaveBeenCalledOnce();
  },
};

export const CoverMidLesson: Story = { args: { scene: { page: 'cover', before: midLesson } } };

export const Step: Story = {
  args: { scene: { page: 'the-letter' } },
  play: async ({ canvas, canvasElement, userEvent }) => {
    const first = canvas.getByRole('heading', { level: 1 }).textContent;
    const controls = within(await canvas.findByRole('region', { name: ui.navigation.controls }));
    controls.getByRole('link', { name: /^Next/ }).focus();
    await userEvent.keyboard('{Enter}');
    // Another screen has come: its heading has the focus, so that a screen reader goes on there.
    await waitFor(() => expect(document.activeElement?.tagName).toBe('H1'));
    await expect(document.activeElement?.textContent).not.toBe(first);
    await expect(canvasElement.querySelectorAll('h1')).toHaveLength(1);
  },
};

export const StepMidLesson: Story = {
  args: {
    scene: {
      page: 'who-is-who',
      place: { kind: 'screen', step: 'who-is-who', screen: 'the-actors-table' },
      before: midLesson,
    },
  },
};

export const Summary: Story = { args: { scene: { page: 'summary', before: finishesMixed } } };

export const SummaryAllMastered: Story = { args: { scene: { page: 'summary', before: mastersAll } } };

/** As the server draws it: the step can be read whole, items and answers included. */
export const WithoutScript: Story = { args: { scene: { page: 'three-doors', view: { isReady: false } } } };

export const PageOnItsWay: Story = { args: { scene: { page: 'the-court', view: { line: 'loading' } } } };

export const LineDead: Story = { args: { scene: { page: 'the-court', view: { line: 'line-dead' } } } };

export const LongWords: Story = { args: { scene: { page: 'three-doors', reworded: longWords } } };

export const RightToLeft: Story = { ...StepMidLesson, globals: { direction: 'rtl' } };

export const Dark: Story = { ...StepMidLesson, globals: { theme: 'dark' } };
