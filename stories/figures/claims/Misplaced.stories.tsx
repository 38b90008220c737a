import pseudo from 'virtual:claims/qps-plocm';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn } from 'storybook/test';
import { asLinked, asPrinted } from '../../../src/learning/claims/in-news.ts';
import { Misplaced } from '../../../src/views/figures/claims/Misplaced.tsx';
import { toldIn } from '../../../src/views/figures/claims/told.ts';
import type { Guide } from '../../docs/guide.ts';
import { kinds } from '../fixtures.ts';
import { withScript } from '../with-script.ts';
import { data, graph, told, words } from './played.tsx';

const guide = {
  purpose:
    'The claims and replies of the news: as the article prints them, then each reply below the claim that it answers.',
  notFor: [['Who says each sentence.', '`figures/news/News`.']],
  keys: [['Arrow keys', 'Change between the two orders.']],
  styles: ['figures/claims/Misplaced', 'figures/claims/Segments'],
  example: 'AsPrinted',
} satisfies Guide;

const sentences = data.sentences.map(({ id }) => id);
const meta = {
  component: Misplaced,
  beforeEach: withScript,
  args: {
    told,
    printed: asPrinted(graph, sentences),
    linked: asLinked(graph, sentences),
    isLinked: false,
    onLinked: fn(),
  },
  parameters: { guide },
} satisfies Meta<typeof Misplaced>;
export default meta;
type Story = StoryObj<typeof meta>;
const { misplaced } = words;

export const AsPrinted: Story = {
  play: async ({ args, canvas, userEvent }) => {
    await userEvent.tab();
    await userEvent.tab();
    canvas.getByRole('radio', { name: misplaced.asPrinted }).focus();
    await userEvent.keyboard('{ArrowRight}');
    await expect(args.onLinked).toHaveBeenCalledWith(true);
  },
};

/** Mao Ning’s words stand below the plan of the European Union; below the letter is a gap. */
export const AsLinked: Story = {
  args: { isLinked: true },
  play: async ({ canvas }) => {
    const [letter] = canvas.getAllByText('38 members of the European Parliament');
    await expect(letter?.closest('li')).toHaveTextContent(misplaced.noReply);
    await expect(canvas.getByText('European Union').closest('li')).toHaveTextContent('Mao Ning');
  },
};

export const NothingPrinted: Story = { args: { printed: [], linked: [] } };

export const RightToLeftInLongWords: Story = {
  args: { told: toldIn(pseudo, kinds, 'en'), isLinked: true },
  globals: { direction: 'rtl' },
};
