import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn } from 'storybook/test';
import { ArrowRow } from '../../../src/views/figures/chart/ArrowRow.tsx';
import { ArrowSlip } from '../../../src/views/figures/chart/ArrowSlip.tsx';
import { ArrowsFrom } from '../../../src/views/figures/chart/CloseUp.tsx';
import { type Look, lookOf } from '../../../src/views/figures/chart/look.ts';
import { Bolt, Sign } from '../../../src/views/figures/chart/Sign.tsx';
import type { Guide } from '../../docs/guide.ts';
import { withScript } from '../with-script.ts';
import { momentAt, words } from './fixtures.ts';

const { here, arrows } = momentAt(2);
const examined = momentAt(1, ['examination-opened']);
const lookingAt = (look: Look, moment: Pick<typeof examined, 'here' | 'arrows'> = { here, arrows }) => {
  const found = moment.arrows.find((arrow) => lookOf(arrow, moment.here) === look);
  if (!found) throw new RangeError(`No arrow is ${look} at this moment.`);
  return found;
};

const guide = {
  purpose: 'One arrow of the chart: what happens, where it leads and whether it is open now; pressed, it says why.',
  notFor: [['A refusal after a try.', '`figures/Slip`.']],
  keys: [['Enter or Space', 'Opens the slip, and puts it away again.']],
  styles: ['figures/chart/ArrowRow', 'figures/chart/Sign'],
  example: 'Chosen',
} satisfies Guide;

const meta = {
  component: ArrowRow,
  beforeEach: withScript,
  args: { words, arrow: lookingAt('open'), here, isChosen: false, onChoose: fn() },
  render: (props) => (
    <ul style={{ padding: 0, listStyle: 'none' }}>
      <ArrowRow {...props} />
    </ul>
  ),
  parameters: { guide },
} satisfies Meta<typeof ArrowRow>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Open: Story = {
  play: async ({ args, canvas, userEvent }) => {
    await userEvent.tab();
    await expect(canvas.getByRole('button')).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect(args.onChoose).toHaveBeenCalledOnce();
  },
};
export const Chosen: Story = { args: { isChosen: true } };
export const LeadsElsewhere: Story = { args: { arrow: lookingAt('otherwise'), isChosen: true } };
export const BeginsElsewhere: Story = { args: { arrow: lookingAt('elsewhere'), isChosen: true } };
export const Shut: Story = {
  args: { arrow: lookingAt('shut', examined), here: examined.here, isChosen: true },
  play: async ({ args, canvas }) => {
    await expect(args.arrow.reasons).not.toHaveLength(0);
    await expect(canvas.getByText(words.ui.why)).toBeVisible();
  },
};

/** All that begin at one stage. */
export const EveryArrowOfAStage: Story = {
  render: () => <ArrowsFrom {...{ words, here, arrows }} stage={here} arrow={null} onArrow={fn()} />,
};

/** What it says, alone. */
export const SlipAlone: Story = { render: ({ arrow }) => <ArrowSlip words={words} arrow={arrow} here={here} /> };

/** Each stands beside its word. */
export const Signs: Story = {
  render: () => (
    <ul>
      {(['open', 'shut', 'otherwise', 'elsewhere'] as const).map((look) => (
        <li key={look}>
          <Sign look={look} /> {words.ui.look[look]}
        </li>
      ))}
      <li>
        <svg viewBox="-9 -9 18 18" width="54" aria-hidden="true">
          <Bolt />
        </svg>
      </li>
    </ul>
  ),
};

export const RightToLeft: Story = { globals: { direction: 'rtl' }, args: { isChosen: true } };
export const Dark: Story = { globals: { theme: 'dark' }, args: { isChosen: true } };
