import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn } from 'storybook/test';
import { Day } from '../../../src/views/figures/switchboard/Day.tsx';
import { Select } from '../../../src/views/figures/switchboard/Select.tsx';
import { Switches } from '../../../src/views/figures/switchboard/Switches.tsx';
import type { Guide } from '../../docs/guide.ts';
import { ui } from '../fixtures.ts';
import { positionsOf, switchboardWords as words } from '../law-figures.ts';

const guide = {
  purpose: 'All switches of the switchboard; each is a control of the browser’s own, under its label.',
  notFor: [['An answer to an item.', '`items/Choices`.']],
  keys: [
    ['Tab', 'Goes to the next switch.'],
    ['Arrow keys', 'Move the switch that has the focus.'],
    ['Space', 'Opens a list, or ticks the box.'],
  ],
  styles: ['figures/switchboard/Switchboard'],
} satisfies Guide;

const meta = {
  component: Switches,
  args: {
    words,
    ui: ui.switchboard,
    lang: 'en',
    positions: positionsOf('bangladesh-myanmar'),
    left: null,
    onSwitch: fn(),
  },
  parameters: { guide },
} satisfies Meta<typeof Switches>;
export default meta;
type Story = StoryObj<typeof meta>;

export const AcrossABorder: Story = {
  play: async ({ args, canvas, userEvent }) => {
    await userEvent.tab();
    await expect(canvas.getByLabelText(ui.switchboard.crime)).toHaveFocus();
    await userEvent.selectOptions(canvas.getByLabelText(ui.switchboard.also), ui.switchboard.noBorder);
    await expect(args.onSwitch).toHaveBeenLastCalledWith({ also: null });
    await userEvent.selectOptions(canvas.getByLabelText(ui.switchboard.place), 'France');
    await expect(args.onSwitch).toHaveBeenLastCalledWith({ place: 'france' });
    await userEvent.selectOptions(canvas.getByLabelText(ui.switchboard.nationality), 'Tajikistan');
    await expect(args.onSwitch).toHaveBeenLastCalledWith({ nationality: 'tajikistan' });
  },
};

/** One more switch, where a state concerned has left. */
export const WithAStateThatHasLeft: Story = {
  args: { positions: { ...positionsOf('syria-2014'), place: 'philippines' }, left: 'Philippines' },
};

/** One switch: a list under its label. */
export const OneList: Story = {
  render: () => <Select label="Where?" value="a" options={[{ value: 'a', text: 'Here' }]} onSet={() => undefined} />,
};

/** One switch: a day. */
export const OneDay: Story = {
  render: () => (
    <p>
      <label htmlFor="when">When?</label> <Day id="when" day="2002-07-01" onSet={() => undefined} />
    </p>
  ),
};

export const RightToLeft: Story = { globals: { direction: 'rtl' } };

export const Dark: Story = { globals: { theme: 'dark' } };
