import type { Meta, StoryObj } from '@storybook/react-vite';
import { Icon } from '../../src/views/ui/Icon.tsx';

const meta = { title: 'ui/Icon', component: Icon, args: { name: 'tick' } } satisfies Meta<typeof Icon>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Tick: Story = {};
export const Bar: Story = { args: { name: 'bar' } };
export const Ring: Story = { args: { name: 'ring' } };
export const Next: Story = { args: { name: 'next' } };
export const NextRightToLeft: Story = { args: { name: 'next' }, globals: { direction: 'rtl' } };
export const Up: Story = { args: { name: 'up' } };
export const Close: Story = { args: { name: 'close' } };
