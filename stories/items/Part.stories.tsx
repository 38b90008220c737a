import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { Part, Parts } from '../../src/views/items/Part.tsx';
import { ui } from './ui-words.ts';

const marks = ['hit', 'wrong', 'missed', 'spared'] as const;

const meta = {
  component: Part,
  args: { children: <p>Send the Prosecutor what they know.</p> },
  render: (props) => (
    <Parts>
      <Part {...props} />
    </Parts>
  ),
} satisfies Meta<typeof Part>;
export default meta;
type Story = StoryObj<typeof meta>;

export const NotScored: Story = {};
export const Chosen: Story = { args: { isChosen: true } };

/** Each mark has a sign, words and an edge of its own, and feedback beside it. */
export const EveryMark: Story = {
  render: ({ children }) => (
    <Parts isOrdered>
      {marks.map((mark) => (
        <Part key={mark} mark={mark} tag={ui.marks[mark]} feedback="Anyone may send information.">
          {children}
        </Part>
      ))}
    </Parts>
  ),
  play: async ({ canvas }) => {
    for (const mark of marks) await expect(canvas.getByText(ui.marks[mark])).toBeVisible();
  },
};

export const LongWords: Story = {
  args: { mark: 'wrong', tag: 'Sicherheitsratsüberweisung', feedback: 'Verantwortlichkeitsvoraussetzungen' },
};

export const RightToLeft: Story = { ...EveryMark, globals: { direction: 'rtl' } };

export const Dark: Story = { ...EveryMark, globals: { theme: 'dark' } };
