import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { Guide as TeachersGuide } from '../../src/views/teach/Guide.tsx';
import { Sheet } from '../../src/views/ui/Sheet.tsx';
import type { Guide } from '../docs/guide.ts';
import { longWords } from '../screens/long-words.ts';
import { lesson, pageOf } from '../screens/pages.tsx';

const words = pageOf('teach');

const guide = {
  purpose:
    'What teachers read before they use the lesson: what it teaches, how to plan it, what to talk about, what to take care of.',
  notFor: [['What teachers operate.', '`teach/EmbedForm` and `teach/HandIn`.']],
  decide: ['Which questions and which curricula: `content/teach.yaml`.'],
  keys: [
    ['Tab', 'Goes from link to link.'],
    ['Enter', 'Goes to the part, or opens the steps.'],
  ],
  styles: ['teach/Guide'],
} satisfies Guide;

const meta = {
  component: TeachersGuide,
  args: {
    words,
    lesson,
    teach: words.teach ?? { overview: [], marking: [], care: [], plans: [], questions: [], frameworks: [] },
  },
  parameters: { layout: 'fullscreen', guide },
  decorators: [
    (Story) => (
      <Sheet id="main">
        <h1>{words.title}</h1>
        <Story />
      </Sheet>
    ),
  ],
} satisfies Meta<typeof TeachersGuide>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Whole: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.tab();
    await expect(canvas.getAllByRole('link')[0]).toHaveFocus();
    const codes = words.teach?.frameworks.flatMap((framework) => framework.codes) ?? [];
    await expect(canvas.getAllByRole('rowheader')).toHaveLength(codes.length);
  },
};

export const WithoutCurricula: Story = {
  args: { teach: { ...meta.args.teach, frameworks: [] } },
};

export const LongWords: Story = { args: { words: longWords(words) } };

export const RightToLeft: Story = { globals: { direction: 'rtl' } };

export const Dark: Story = { globals: { theme: 'dark' } };
