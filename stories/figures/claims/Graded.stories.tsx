import pseudo from 'virtual:claims/qps-plocm';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn } from 'storybook/test';
import { gradeLinks, type Link } from '../../../src/learning/claims/linking.ts';
import { toLink } from '../../../src/learning/claims/to-link.ts';
import { Graded } from '../../../src/views/figures/claims/Graded.tsx';
import { MiniMap } from '../../../src/views/figures/claims/MiniMap.tsx';
import { toldIn } from '../../../src/views/figures/claims/told.ts';
import type { Guide } from '../../docs/guide.ts';
import { kinds } from '../fixtures.ts';
import { withScript } from '../with-script.ts';
import { graph, told, words } from './played.tsx';

const guide = {
  purpose:
    'What became of the learner’s links: each by its kind of mistake, then their map and the record’s side by side.',
  notFor: [['Drawing links.', '`figures/claims/Build`.']],
  keys: [['Enter or Space', 'Shows the whole map, or goes back to mend the links.']],
  styles: ['figures/claims/Graded', 'figures/claims/MiniMap'],
  example: 'SomeWrong',
} satisfies Guide;

const { replies, claims } = toLink(graph);
const right: Link[] = replies.map(({ id, answers, kinds: does }) => ({
  reply: id,
  claim: answers[0] ?? '',
  kinds: does,
}));
/** The first where the news prints it, the third with a kind too few and one too many. */
const mistaken = right.map((link, index): Link => {
  if (index === 0) return { ...link, claim: 'letter-crimes' };
  return index === 4 ? { ...link, kinds: ['direct-denial', 'contests-source'] } : link;
});
const graded = (links: Link[]) => ({ links, score: gradeLinks(replies, links) });

const meta = {
  component: Graded,
  beforeEach: withScript,
  args: { told, replies, claims, ...graded(mistaken), onMend: fn(), onShow: fn() },
  parameters: { guide },
} satisfies Meta<typeof Graded>;
export default meta;
type Story = StoryObj<typeof meta>;
const { build } = words;

/** Right reply, wrong claim; right link, wrong kind: each says what it is. */
export const SomeWrong: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByText(build.beside)).toBeVisible();
    await expect(canvas.getByText(/^You linked it to: 38 members/)).toBeVisible();
    await expect(canvas.getByText(/^It does not do this: Denies it/)).toBeVisible();
    await expect(canvas.getByText(/^You left out: /)).toBeVisible();
  },
};

export const AllRight: Story = { args: graded(right) };

export const GoneOnByKeyboard: Story = {
  play: async ({ args, userEvent }) => {
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await expect(args.onShow).toHaveBeenCalledOnce();
    await userEvent.tab();
    await userEvent.keyboard(' ');
    await expect(args.onMend).toHaveBeenCalledOnce();
  },
};

export const SmallMap: Story = {
  render: () => (
    <MiniMap
      told={told}
      title={build.record}
      claims={claims}
      replies={replies.map(({ id }) => id)}
      links={right.map(({ reply, claim }) => ({ reply, claim, isOff: false }))}
    />
  ),
};

export const RightToLeftInLongWords: Story = {
  args: { told: toldIn(pseudo, kinds, 'en') },
  globals: { direction: 'rtl' },
};
