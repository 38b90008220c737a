import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { SwitchboardList } from '../../../src/views/figures/switchboard/SwitchboardList.tsx';
import type { Guide } from '../../docs/guide.ts';
import { ui } from '../fixtures.ts';
import { verdicts, switchboardWords as words } from '../law-figures.ts';

const guide = {
  purpose:
    'The test of jurisdiction in words, with the states and the real situations: for paper, and without a script.',
  notFor: [['Trying it out.', '`figures/switchboard/Switchboard`.']],
  keys: [
    ['Tab', 'Goes to the next source.'],
    ['Enter', 'Follows the link.'],
  ],
  styles: ['figures/switchboard/Switchboard'],
} satisfies Guide;

const meta = {
  component: SwitchboardList,
  args: { words, ui: ui.switchboard, verdicts },
  parameters: { guide },
} satisfies Meta<typeof SwitchboardList>;
export default meta;
type Story = StoryObj<typeof meta>;

export const ToRead: Story = {
  play: async ({ canvas, canvasElement, userEvent }) => {
    await expect(canvas.getByText(`Syria, 2014: ${ui.switchboard.outside}`)).toBeVisible();
    await userEvent.tab();
    await expect(canvasElement.querySelector('a')).toHaveFocus();
  },
};

export const RightToLeft: Story = { ...ToRead, globals: { direction: 'rtl' } };
