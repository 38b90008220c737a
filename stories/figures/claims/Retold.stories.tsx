import pseudo from 'virtual:claims/qps-plocm';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn } from 'storybook/test';
import { retellingsOf } from '../../../src/learning/claims/retellings.ts';
import { Chain, Retold } from '../../../src/views/figures/claims/Retold.tsx';
import { toldIn } from '../../../src/views/figures/claims/told.ts';
import type { Guide } from '../../docs/guide.ts';
import { kinds } from '../fixtures.ts';
import { withScript } from '../with-script.ts';
import { graph, told, words } from './played.tsx';

const guide = {
  purpose:
    'What was told again until it said another thing: from what was printed last, a text at a time, back to where it was first said.',
  notFor: [['What answers a claim.', '`figures/claims/ClaimsMap`.']],
  keys: [['Enter or Space', 'Goes one text back, or forward again.']],
  styles: ['figures/claims/Retold', 'figures/claims/Node'],
  example: 'ANumber',
} satisfies Guide;

const [number, vote] = retellingsOf(graph);
if (!number || !vote) throw new RangeError('The case has a number and a vote that were told otherwise.');

const meta = {
  component: Chain,
  beforeEach: withScript,
  args: { told, retelling: number, shown: 1, onBack: fn(), onForward: fn() },
  render: (props) => (
    <Retold told={props.told}>
      <Chain {...props} />
    </Retold>
  ),
  parameters: { guide },
} satisfies Meta<typeof Chain>;
export default meta;
type Story = StoryObj<typeof meta>;
const { retold } = words;

export const ANumber: Story = {
  play: async ({ args, canvas, userEvent }) => {
    canvas.getByRole('button', { name: retold.back }).focus();
    await userEvent.keyboard('{Enter}');
    await expect(args.onBack).toHaveBeenCalledOnce();
    await userEvent.click(canvas.getByRole('button', { name: retold.forward }));
    await expect(args.onForward).not.toHaveBeenCalled();
  },
};

/** Where it begins, it says that none of the texts shows the others to be untrue. */
export const NumberToItsBeginning: Story = {
  args: { shown: number.nodes.length },
  play: async ({ canvas }) => {
    await expect(canvas.getByText(retold.origin)).toBeVisible();
    await expect(canvas.getByText(/None of these texts/)).toBeVisible();
  },
};

export const AVote: Story = { args: { retelling: vote, shown: 2 } };

export const RightToLeftInLongWords: Story = {
  args: { told: toldIn(pseudo, kinds, 'en'), shown: 2 },
  globals: { direction: 'rtl' },
};
