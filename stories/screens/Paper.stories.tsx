import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { AnswerKey, Worksheet } from '../../src/views/screens/Paper.tsx';
import { Sheet } from '../../src/views/ui/Sheet.tsx';
import type { Guide } from '../docs/guide.ts';
import { longWords } from './long-words.ts';
import { lesson, pageOf } from './pages.tsx';

const guide = {
  purpose: 'Every item of the lesson for paper: to be answered with a pen, or with what is right.',
  notFor: [['Items to be answered on the screen.', '`screens/CheckScreen`.']],
  decide: [
    'Steps follow one another in two columns; no item is cut in two. An address that chooses steps prints them alone.',
    'Letters and numbers are the same on the worksheet and in its key.',
  ],
  keys: [['Tab', 'Goes from source to source.']],
  styles: ['screens/Paper', 'items/WorksheetItem', 'items/KeyItem'],
} satisfies Guide;

const sheet = (words: ReturnType<typeof pageOf>, Part: typeof Worksheet | typeof AnswerKey) => (
  <Sheet id="main">
    <h1>{words.title}</h1>
    <Part words={words} lesson={lesson} />
  </Sheet>
);

const meta = { parameters: { layout: 'fullscreen', guide } } satisfies Meta;
export default meta;
type Story = StoryObj<typeof meta>;

export const ToAnswer: Story = {
  render: () => sheet(pageOf('print'), Worksheet),
  play: async ({ canvas, canvasElement, userEvent }) => {
    const items = lesson.steps.flatMap((step) => step.items);
    await expect(canvas.getAllByRole('article')).toHaveLength(items.length);
    await expect(canvasElement.querySelector('details, button')).toBeNull();
    await userEvent.tab();
  },
};

export const WithWhatIsRight: Story = { render: () => sheet(pageOf('key'), AnswerKey) };

export const LongWords: Story = { render: () => sheet(longWords(pageOf('print')), Worksheet) };

export const RightToLeft: Story = { ...WithWhatIsRight, globals: { direction: 'rtl' } };

export const Dark: Story = { ...WithWhatIsRight, globals: { theme: 'dark' } };
