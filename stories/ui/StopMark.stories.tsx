import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { StopMark } from '../../src/views/ui/StopMark.tsx';
import type { Guide } from '../docs/guide.ts';

const guide = {
  purpose: 'How far a step is: a tick for done, a seal for mastered, nothing before. Always beside its word.',
  notFor: [
    ['Right and wrong.', '`ui/Icon`: `tick`, `bar` and `ring`.'],
    ['How well an objective is mastered.', 'The four signs of `summary/Objectives`.'],
    ['Where the learner is.', 'The letter, in marigold; nothing else has that colour.'],
  ],
  decide: ['Its size, by the class of the place where it stands.'],
  keys: [],
  styles: [],
} satisfies Guide;

const meta = {
  component: StopMark,
  args: { status: 'done', className: undefined },
  render: (props) => (
    <p style={{ inlineSize: '1.5rem' }}>
      <StopMark {...props} />
    </p>
  ),
  parameters: { guide },
} satisfies Meta<typeof StopMark>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Done: Story = {};
export const Mastered: Story = { args: { status: 'mastered' } };

/** What is not done has no sign: its word says so. */
export const Begun: Story = {
  args: { status: 'begun' },
  play: async ({ canvasElement }) => {
    await expect(canvasElement.querySelector('svg')).toBeNull();
  },
};

export const Dark: Story = { args: { status: 'mastered' }, globals: { theme: 'dark' } };
