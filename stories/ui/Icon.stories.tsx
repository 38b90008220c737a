import type { Meta, StoryObj } from '@storybook/react-vite';
import { Icon } from '../../src/views/ui/Icon.tsx';
import type { Guide } from '../docs/guide.ts';

const guide = {
  purpose:
    'An ink sign beside its word. `tick`, `bar` and `ring` say right, not right and missed; arrows show a direction.',
  notFor: [
    [
      'Alone, without a word.',
      'Write the word. Where there is room for a sign only, as on a close button, the button has a name.',
    ],
    ['An actor, the letter or a door.', 'A drawing: `drawings/Drawings`.'],
    ['One of the four kinds.', '`Kind` in `drawings/Drawings`: colour, shape and word.'],
  ],
  decide: ['`back` and `next` turn with the direction of the text; nothing else does.'],
  keys: [],
  styles: ['ui/Icon'],
} satisfies Guide;

const meta = { title: 'ui/Icon', component: Icon, args: { name: 'tick' }, parameters: { guide } } satisfies Meta<
  typeof Icon
>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Tick: Story = {};
export const Bar: Story = { args: { name: 'bar' } };
export const Ring: Story = { args: { name: 'ring' } };
export const Next: Story = { args: { name: 'next' } };
export const NextRightToLeft: Story = { args: { name: 'next' }, globals: { direction: 'rtl' } };
export const Up: Story = { args: { name: 'up' } };
export const Close: Story = { args: { name: 'close' } };
export const Dark: Story = { globals: { theme: 'dark' } };
