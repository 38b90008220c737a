import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { OpenLetter } from '../../src/views/cover/OpenLetter.tsx';
import { Path } from '../../src/views/cover/Path.tsx';

const titles = ['The letter', 'Who is who', 'The Court', 'Three doors', 'A letter arrives', 'Not a member'];

const meta = {
  component: Path,
  args: {
    id: 'path',
    title: 'The way the letter takes',
    current: 3,
    credit: 'The signatures are drawn, not copied.',
    stops: titles.map((title, index) => ({
      href: `#step-${index + 1}`,
      number: index + 1,
      title,
      question: 'Who holds which key?',
      minutes: '4 min',
      isDone: index < 2,
      ...(index < 2 && { status: 'mastered' }),
    })),
  },
} satisfies Meta<typeof Path>;
export default meta;
type Story = StoryObj<typeof meta>;

export const HalfWay: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.tab();
    await expect(canvas.getByRole('link', { name: /The letter/ })).toHaveFocus();
    await expect(canvas.getAllByText('mastered')).toHaveLength(2);
  },
};

export const LetterOpened: Story = {
  render: () => (
    <OpenLetter
      address="To the Prosecutor of the International Criminal Court"
      quotation="“it is increasingly difficult and irresponsible for those of us in elected positions to ignore this evidence…”"
    />
  ),
};

export const RightToLeft: Story = { globals: { direction: 'rtl' } };

export const Dark: Story = { globals: { theme: 'dark' } };
