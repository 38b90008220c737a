import page from 'virtual:page/en/teach';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { Tool } from '../../src/views/teach/Tool.tsx';
import type { Guide } from '../docs/guide.ts';

const { embed } = page.ui.teach;

const guide = {
  purpose:
    'A part of the page for teachers that needs a script: its heading and what it is for can be read without one.',
  notFor: [['Text alone.', '`teach/Guide`.']],
  keys: [],
  styles: ['teach/Tool'],
} satisfies Guide;

const meta = {
  component: Tool,
  args: { id: 'embed', title: embed.title, intro: embed.intro, children: <p className="note">{embed.needsScript}</p> },
  parameters: { guide },
} satisfies Meta<typeof Tool>;
export default meta;
type Story = StoryObj<typeof meta>;

export const WithoutScript: Story = {};
export const RightToLeft: Story = { globals: { direction: 'rtl' } };
export const Dark: Story = { globals: { theme: 'dark' } };
