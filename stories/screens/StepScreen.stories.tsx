import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor } from 'storybook/test';
import StepScreen from '../../src/views/screens/StepScreen.tsx';
import type { Guide } from '../docs/guide.ts';
import { longWords } from './long-words.ts';
import { ui } from './pages.tsx';
import { type Staged, staged } from './Stage.tsx';

const guide = {
  purpose: 'A step: its screens one after the other, then its check. Without a script it is read whole.',
  notFor: [
    ['A page without steps.', '`screens/ListScreen`.'],
    ['The check alone.', '`screens/CheckScreen`.'],
  ],
  decide: ['One thought a screen; a figure stands where its text speaks of it.'],
  keys: [
    ['Tab', 'Goes through terms, sources and figure, then to “Back” and to the way on.'],
    ['Enter', 'Follows the link. On a page of the lesson the next screen comes, and its heading has the focus.'],
  ],
  styles: ['screens/StepScreen', 'ui/Spread', 'ui/Controls'],
  example: 'WithFigure',
} satisfies Guide;

const meta = {
  ...staged(({ site, view }) => <StepScreen site={site} view={view} />),
  args: { scene: { page: 'three-doors' } },
  parameters: { layout: 'fullscreen', guide },
} satisfies Meta<Staged>;
export default meta;
type Story = StoryObj<typeof meta>;

/** One screen at a time; the way on leads to the next, and from the last to the check. */
export const FirstScreen: Story = {
  play: async ({ canvas, canvasElement, userEvent }) => {
    const shown = () => [...canvasElement.querySelectorAll('main section[id]')].filter((one) => one.checkVisibility());
    await expect(shown()).toHaveLength(1);
    canvas.getByRole('link', { name: /^Next/ }).focus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(shown()[0]?.id).toBe('what-a-referral-starts'));
    await userEvent.click(canvas.getByRole('link', { name: /^Next/ }));
    await userEvent.click(await canvas.findByRole('link', { name: ui.navigation.toCheck }));
    await waitFor(() => expect(shown()[0]?.id).toBe('check'));
    await canvas.findByRole('form');
  },
};

export const MiddleScreen: Story = {
  args: {
    scene: {
      page: 'three-doors',
      place: { kind: 'screen', step: 'three-doors', screen: 'what-a-referral-starts' },
    },
  },
};

export const WithFigure: Story = {
  args: {
    scene: { page: 'the-letter', place: { kind: 'screen', step: 'the-letter', screen: 'sentence-by-sentence' } },
  },
};

export const AtTheCheck: Story = {
  args: { scene: { page: 'three-doors', place: { kind: 'check', step: 'three-doors' } } },
  play: async ({ canvas }) => {
    await canvas.findByRole('form');
  },
};

/** The whole step, to be read: its screens, and its items with answers to be opened. */
export const WithoutScript: Story = {
  args: { scene: { page: 'the-letter', view: { isReady: false } } },
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('heading', { level: 1 })).toHaveLength(1);
    await expect(canvas.getByRole('heading', { name: ui.check.title })).toBeVisible();
  },
};

export const LongWords: Story = { args: { scene: { page: 'three-doors', reworded: longWords } } };

export const RightToLeft: Story = { globals: { direction: 'rtl' } };

export const Dark: Story = { globals: { theme: 'dark' } };
