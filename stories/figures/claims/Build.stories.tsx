import pseudo from 'virtual:claims/qps-plocm';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, fn } from 'storybook/test';
import { choicesOf } from '../../../src/learning/claims/filter.ts';
import { toLink } from '../../../src/learning/claims/to-link.ts';
import { Build, type BuildProps } from '../../../src/views/figures/claims/Build.tsx';
import { ReplyTabs } from '../../../src/views/figures/claims/ReplyTabs.tsx';
import { toldIn } from '../../../src/views/figures/claims/told.ts';
import { fill } from '../../../src/views/ui/message.ts';
import type { Guide } from '../../docs/guide.ts';
import { kinds as kindWords } from '../fixtures.ts';
import { withScript } from '../with-script.ts';
import { graph, told, words } from './played.tsx';

const guide = {
  purpose:
    'The learner’s own map, before the record’s is shown: each reply is linked to a claim, and its kinds are named.',
  notFor: [['What became of the links.', '`figures/claims/Graded`.']],
  keys: [
    ['Tab', 'Goes from the replies to the claims, the kinds and the buttons.'],
    ['Arrow keys', 'Choose another claim.'],
    ['Space', 'Marks a kind, or takes it back.'],
  ],
  styles: ['figures/claims/Build', 'figures/claims/Node'],
  example: 'FirstReply',
} satisfies Guide;

const { replies, claims } = toLink(graph);
const { build, names } = words;
const meta = {
  component: Build,
  beforeEach: withScript,
  args: {
    told,
    replies: replies.map(({ id }) => id),
    claims,
    kinds: choicesOf(graph).kinds,
    at: 0,
    draft: { claim: null, kinds: [] },
    linked: new Set(),
    onTake: fn(),
    onLink: fn(),
    onKind: fn(),
    onCheck: fn(),
    onSkip: fn(),
  },
  parameters: { guide },
} satisfies Meta<typeof Build>;
export default meta;
type Story = StoryObj<typeof meta>;

/** What the reply does is not told, nor what to look out for. */
export const FirstReply: Story = {
  play: async ({ args, canvas, userEvent }) => {
    await expect(canvas.queryByText(words.map.note)).toBeNull();
    await userEvent.click(canvas.getByRole('button', { name: /replies still have no claim/ }));
    await expect(args.onCheck).not.toHaveBeenCalled();
    await userEvent.click(canvas.getByRole('button', { name: build.skip }));
    await expect(args.onSkip).toHaveBeenCalledOnce();
  },
};

export const LinkedByKeyboard: Story = {
  play: async ({ args, canvas, userEvent }) => {
    const [radio] = canvas.getAllByRole('radio');
    radio?.focus();
    await userEvent.keyboard(' ');
    await expect(args.onLink).toHaveBeenCalledWith(claims[0]);
    await userEvent.tab();
    await userEvent.keyboard(' ');
    await expect(args.onKind).toHaveBeenCalledWith('direct-denial');
    canvas.getByRole('button', { name: build.next }).focus();
    await userEvent.keyboard('{Enter}');
    await expect(args.onTake).toHaveBeenCalledWith(1);
  },
};

function Stepping(props: BuildProps) {
  const [at, setAt] = useState(0);
  return <Build {...props} at={at} onTake={setAt} />;
}

/** The buttons stand below all that was asked; the next reply is looked at from its beginning. */
export const Stepped: Story = {
  render: (props) => <Stepping {...props} />,
  play: async ({ canvas, userEvent }) => {
    const label = (reply: number) => canvas.getByText(fill(build.replyOf, { reply, replies: replies.length }));
    await userEvent.click(canvas.getByRole('button', { name: build.next }));
    await expect(label(2)).toHaveFocus();
    await userEvent.click(canvas.getByRole('button', { name: build.previous }));
    await expect(label(1)).toHaveFocus();
    await userEvent.click(canvas.getByRole('button', { name: /^Reply 3 of 9/ }));
    await expect(label(3)).not.toHaveFocus();
  },
};

export const HalfWay: Story = {
  args: {
    at: 3,
    draft: { claim: 'ep-genocide-risk', kinds: ['non-interference'] },
    linked: new Set(replies.slice(0, 4).map(({ id }) => id)),
  },
};

export const ReadyToCheck: Story = {
  args: {
    at: 8,
    linked: new Set(replies.map(({ id }) => id)),
    draft: { claim: claims[0] ?? null, kinds: ['direct-denial'] },
  },
  play: async ({ args, canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: build.check }));
    await expect(args.onCheck).toHaveBeenCalledOnce();
    await expect(canvas.getByRole('checkbox', { name: names.replyKinds['direct-denial'] })).toBeChecked();
  },
};

export const RepliesInARow: Story = {
  render: ({ replies: ids, onTake }) => (
    <ReplyTabs told={told} replies={ids} at={2} linked={new Set(ids.slice(0, 2))} onTake={onTake} />
  ),
};

export const NoReplies: Story = { args: { replies: [], claims: [] } };

export const RightToLeftInLongWords: Story = {
  args: { told: toldIn(pseudo, kindWords, 'en'), at: 1 },
  globals: { direction: 'rtl' },
};
