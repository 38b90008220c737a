import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn } from 'storybook/test';
import { Diagram } from '../../../src/views/figures/chart/Diagram.tsx';
import { Moving } from '../../../src/views/figures/Moving.tsx';
import { springs } from '../../../src/views/figures/motion.ts';
import type { Guide } from '../../docs/guide.ts';
import { layout, momentAt, ofCase, words } from './fixtures.ts';

const guide = {
  purpose: 'The whole chart as a drawing: stages in boxes, one line for all that leads from one stage to another.',
  notFor: [['A chart that can also be read as an outline.', '`figures/chart/Chart`.']],
  decide: ['It grows with the reader’s letters, and is panned as a page is scrolled.'],
  keys: [
    ['Tab', 'Goes to the next stage, from the top down.'],
    ['Enter or Space', 'Opens the stage.'],
  ],
  styles: ['figures/chart/Diagram', 'figures/chart/Sign'],
  example: 'Situation',
} satisfies Guide;

const meta = {
  component: Diagram,
  args: { words, layout, ...momentAt(1), onStage: fn() },
  render: (props) => (
    <Moving transition={springs.letter}>
      <Diagram {...props} />
    </Moving>
  ),
  parameters: { guide },
} satisfies Meta<typeof Diagram>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Situation: Story = {
  play: async ({ args, userEvent }) => {
    await userEvent.tab();
    // The first thing that can be reached is the box itself, which scrolls, or the first stage.
    while (document.activeElement?.tagName !== 'BUTTON') await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await expect(args.onStage).toHaveBeenCalledWith(layout.stages[0]?.id);
  },
};
/** Shut here: dashed, with a bolt. */
export const WithShutLines: Story = { args: momentAt(1, ['examination-opened']) };
export const Case: Story = { args: ofCase };
export const Dark: Story = { globals: { theme: 'dark' }, args: momentAt(1, ['examination-opened']) };
