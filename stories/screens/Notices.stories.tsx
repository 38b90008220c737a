import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, waitFor } from 'storybook/test';
import type { Notice } from '../../src/learning/lesson-events.ts';
import Notices from '../../src/views/screens/Notices.tsx';
import type { Guide } from '../docs/guide.ts';
import { longWords } from './long-words.ts';
import { ui } from './pages.tsx';
import { type Staged, staged } from './Stage.tsx';
import type { Scene } from './story-site.ts';

const told = (...notices: Notice[]): Scene => ({ page: 'the-court', input: { notices } });

const guide = {
  purpose:
    'What the learner must be told about the saved place, the line, another tab or a newer version: a live region that is always there.',
  notFor: [
    ['Something about one item.', '`items/Verdict`.'],
    ['One notice with words of one’s own.', '`ui/Notice`.'],
  ],
  decide: [
    'Only what changes what the learner does next is told.',
    'A newer version is told of between items only, and comes only when it is asked for.',
  ],
  keys: [
    ['Tab', 'Goes to “Try again” and to the close buttons.'],
    ['Enter or Space', 'Tries again, or closes the notice.'],
  ],
  styles: ['screens/Notices', 'ui/Notice'],
  example: 'AllAtOnce',
} satisfies Guide;

const meta = {
  ...staged(({ site }) => <Notices site={site} />),
  args: { scene: told() },
  parameters: { layout: 'fullscreen', guide },
} satisfies Meta<Staged>;
export default meta;
type Story = StoryObj<typeof meta>;

/** Nothing to tell: the live region is there all the same, so that what comes is read out. */
export const None: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('status')).toBeEmptyDOMElement();
  },
};

export const ContentChanged: Story = {
  args: { scene: told({ kind: 'content-changed', dropped: 2 }) },
  play: async ({ canvas, userEvent }) => {
    const close = canvas.getByRole('button', { name: ui.notices.close });
    close.focus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(canvas.getByRole('status')).toBeEmptyDOMElement());
  },
};

export const Unreadable: Story = { args: { scene: told({ kind: 'unreadable' }) } };

export const NotKept: Story = {
  args: { scene: { page: 'the-court', before: (learner) => learner.do({ type: 'SAVING_FAILED' }) } },
  play: async ({ canvas }) => {
    await expect(canvas.getByText(ui.notices.notKept)).toBeVisible();
  },
};

/** Where a step is read, or asks, that does not count yet; the end of its check says so by itself. */
export const Withheld: Story = {
  args: { scene: { page: 'the-court', input: { policy: 'guided' } } },
  play: async ({ canvas }) => {
    const [before = ''] = ui.check.result.withheld.split('{title}');
    await expect(canvas.getByText(before, { exact: false })).toBeVisible();
  },
};

export const WithheldDuringAnItem: Story = {
  ...Withheld,
  args: {
    scene: { page: 'the-court', place: { kind: 'check', step: 'the-court' }, input: { policy: 'guided' } },
  },
};

export const OtherTab: Story = { args: { scene: told({ kind: 'other-tab' }) } };

const load = fn();

/** Shown when the learner says so, or left to the next visit. */
export const NewerVersion: Story = {
  args: { scene: { page: 'the-court', newer: load } },
  play: async ({ canvas, userEvent }) => {
    await expect(canvas.getByText(ui.notices.newer)).toBeVisible();
    await userEvent.tab();
    await expect(canvas.getByRole('button', { name: ui.notices.renew })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect(load).toHaveBeenCalledOnce();
  },
};

export const NewerVersionLeftForLater: Story = {
  args: NewerVersion.args ?? {},
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: ui.notices.close }));
    await waitFor(() => expect(canvas.getByRole('status')).toBeEmptyDOMElement());
  },
};

/** Nobody is called away from an item: the notice waits for its end. */
export const NewerVersionDuringAnItem: Story = {
  args: { scene: { page: 'the-court', place: { kind: 'check', step: 'the-court' }, newer: load } },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('status')).toBeEmptyDOMElement();
  },
};

export const PageOnItsWay: Story = {
  args: { scene: { page: 'the-court', view: { line: 'loading' } } },
  play: async ({ canvas }) => {
    await expect(canvas.getByText(ui.navigation.loading)).toBeInTheDocument();
  },
};

export const LineDead: Story = {
  args: { scene: { page: 'the-court', view: { line: 'line-dead' } } },
  play: async ({ canvas, userEvent }) => {
    await expect(canvas.getByText(ui.navigation.lineDead, { exact: false })).toBeVisible();
    canvas.getByRole('button', { name: ui.navigation.tryAgain }).focus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(canvas.getByRole('status')).toBeEmptyDOMElement());
  },
};

const all = told({ kind: 'content-changed', dropped: 1 }, { kind: 'not-kept' }, { kind: 'other-tab' });

export const AllAtOnce: Story = { args: { scene: { ...all, newer: load, view: { line: 'line-dead' } } } };

export const LongWords: Story = { args: { scene: { ...all, newer: load, reworded: longWords } } };

export const RightToLeft: Story = { ...AllAtOnce, globals: { direction: 'rtl' } };

export const Dark: Story = { ...AllAtOnce, globals: { theme: 'dark' } };
