import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import KeepingLine from '../../src/views/screens/KeepingLine.tsx';
import type { Keeping } from '../../src/views/screens/site.ts';
import type { Guide } from '../docs/guide.ts';
import { ui } from './pages.tsx';
import { type Staged, staged } from './Stage.tsx';

const words = ui.keeping;
const keeping: Keeping = { words, where: 'browser', isGradeSent: false, code: () => 'icc1', take: () => true };

const guide = {
  purpose: 'Where progress is kept, as the page knows it: what was to be kept in the browser may not be.',
  notFor: [['The line alone.', '`keeping/Keeping`.']],
  keys: [['Enter or Space', 'Opens the code.']],
  styles: ['keeping/Keeping'],
} satisfies Guide;

const meta = {
  ...staged(({ site }) => <KeepingLine site={site} keeping={keeping} />),
  args: { scene: { page: 'the-court' } },
  parameters: { layout: 'fullscreen', guide },
} satisfies Meta<Staged>;
export default meta;
type Story = StoryObj<typeof meta>;

export const InBrowser: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByText(words.where.browser)).toBeVisible();
  },
};

/** A notice says so, and the code stands below it. */
export const BrowserKeepsNothing: Story = {
  args: { scene: { page: 'the-court', before: (learner) => learner.do({ type: 'SAVING_FAILED' }) } },
  play: async ({ canvas }) => {
    await expect(canvas.queryByText(words.where.nowhere)).toBeNull();
    await expect(canvas.getByText(words.code.title)).toBeVisible();
  },
};

/** Where another page shows the lesson, it can be opened alone, at the same place. */
export const FrameKeepsNothing: Story = {
  ...staged(({ site }) => <KeepingLine site={site} keeping={{ ...keeping, isFramed: true }} />),
  args: { scene: { page: 'the-court', before: (learner) => learner.do({ type: 'SAVING_FAILED' }) } },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('link', { name: words.alone })).toHaveAttribute(
      'href',
      expect.stringContaining('en/the-court/'),
    );
  },
};

export const NoticeClosed: Story = {
  args: {
    scene: {
      page: 'the-court',
      before: (learner) => learner.do({ type: 'SAVING_FAILED' }, { type: 'NOTICE_READ', notice: 'not-kept' }),
    },
  },
  play: async ({ canvas, userEvent }) => {
    await expect(canvas.getByText(words.where.nowhere)).toBeVisible();
    await userEvent.tab();
    await expect(canvas.getByText(words.code.title).closest('summary')).toHaveFocus();
    await userEvent.keyboard('{Enter}');
  },
};
