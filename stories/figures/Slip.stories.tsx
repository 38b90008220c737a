import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { Facts, Slip } from '../../src/views/figures/Slip.tsx';
import { Icon } from '../../src/views/ui/Icon.tsx';

const meta = {
  component: Slip,
  args: {
    title: (
      <>
        <Icon name="bar" />
        <span>A parliamentarian cannot refer</span>
      </>
    ),
    facts: [
      { label: 'The test', text: 'Is the one who refers a State Party?' },
      { label: 'What it found', text: 'No. Parliamentarians speak for voters, not for a State.' },
      { label: 'Written in', html: 'It is for States Parties. <a class="cite" href="#source">Article 14(1)</a>' },
    ],
  },
} satisfies Meta<typeof Slip>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Refused: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('term')).toHaveLength(3);
  },
};

export const FactsAlone: Story = { render: ({ facts }) => <Facts facts={facts} /> };

export const LongWords: Story = {
  args: { facts: [{ label: 'Sicherheitsratsüberweisung', text: 'Verantwortlichkeitsvoraussetzungszusammenhang' }] },
};

export const RightToLeft: Story = { globals: { direction: 'rtl' } };

export const Dark: Story = { globals: { theme: 'dark' } };
