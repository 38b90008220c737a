import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { OpenLetter } from '../../src/views/cover/OpenLetter.tsx';
import { Path } from '../../src/views/cover/Path.tsx';
import type { Guide } from '../docs/guide.ts';

const titles = ['The letter', 'Who is who', 'The Court', 'Three doors', 'A letter arrives', 'Not a member'];

const guide = {
  purpose:
    'The way the letter takes: nine stops on one line that ends at the courtroom’s door; solid where the learner has been. `OpenLetter` is the letter at its beginning.',
  notFor: [
    ['Finding one’s way inside the lesson.', 'The rail of `ui/Shell`.'],
    ['How well things are mastered.', '`summary/Objectives`.'],
  ],
  decide: ['The question of each stop: what a learner will be able to answer after it.'],
  keys: [
    ['Tab', 'Goes from stop to stop.'],
    ['Enter', 'Opens the step.'],
  ],
  styles: ['cover/Path', 'cover/OpenLetter'],
} satisfies Guide;

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
  parameters: { guide },
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

export const LongWords: Story = {
  args: { stops: meta.args.stops.map((stop) => ({ ...stop, title: 'Verantwortlichkeitsvoraussetzungszusammenhang' })) },
};
