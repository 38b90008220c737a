import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, fn } from 'storybook/test';
import { News, type NewsProps } from '../../../src/views/figures/news/News.tsx';
import type { Guide } from '../../docs/guide.ts';
import { kinds, ui } from '../fixtures.ts';
import { withScript } from '../with-script.ts';
import { news } from './words.ts';

/** Counts what was opened, as the figure's machine does. */
function Kept({ opened, onOpen, ...props }: NewsProps) {
  const [known, setKnown] = useState(opened);
  const open = (sentence: string) => {
    onOpen(sentence);
    setKnown(new Set([...known, sentence]));
  };
  return <News {...props} opened={known} onOpen={open} />;
}

const guide = {
  purpose: 'The news, sentence by sentence. Each opens to who says it and how that is known.',
  notFor: [
    ['The lesson’s own text.', 'Its sources open in place: `ui/SourceCard`.'],
    ['Labelling sentences.', '`items/MarkSentences`.'],
  ],
  decide: [
    'The kind of each sentence: claim, reply, evidence, decision or plain report.',
    'How it is known; see `figures/news/Known`.',
  ],
  keys: [
    ['Tab', 'Goes through the terms and sources, and to the summary of each sentence.'],
    ['Enter or Space', 'Opens or closes what stands behind the sentence.'],
  ],
  styles: ['figures/news/News', 'drawings/Kind', 'figures/Frame'],
} satisfies Guide;

const meta = {
  component: News,
  render: (props) => <Kept {...props} />,
  beforeEach: withScript,
  args: { words: news, ui: ui.news, kinds, lang: 'en-GB', opened: new Set<string>(), onOpen: fn() },
  parameters: { guide },
} satisfies Meta<typeof News>;
export default meta;
type Story = StoryObj<typeof meta>;

export const NothingOpened: Story = {};

/** A `details` of the browser's own: its keys are the browser's too. */
export const OneOpened: Story = {
  play: async ({ args, canvas, canvasElement, userEvent }) => {
    const summary = canvasElement.querySelector('summary') ?? canvasElement;
    await userEvent.tab();
    await userEvent.tab();
    await userEvent.tab();
    await expect(summary).toHaveFocus();
    await userEvent.click(summary);
    await expect(await canvas.findByText('1 of 7 sentences opened')).toBeVisible();
    await expect(args.onOpen).toHaveBeenCalledWith('headline');
    await expect(canvas.getAllByText(ui.news.verification.imprecise)[0]).toBeVisible();
    await userEvent.click(summary);
    await userEvent.click(summary);
    await expect(args.onOpen).toHaveBeenCalledOnce();
  },
};

/** Every way of knowing, and every mark of what is imprecise. */
export const AllOpened: Story = {
  play: async ({ canvas, canvasElement }) => {
    for (const details of canvasElement.querySelectorAll('details')) details.open = true;
    await expect(await canvas.findByText('7 of 7 sentences opened')).toBeVisible();
  },
};

export const LongWords: Story = {
  args: {
    words: {
      intro: news.intro,
      sentences: news.sentences.map((sentence) => ({
        ...sentence,
        text: 'Verantwortlichkeitsvoraussetzungsprüfungsverfahren und Sicherheitsratsüberweisungsbeschlussvorlagen.',
      })),
    },
  },
};

export const RightToLeft: Story = { globals: { direction: 'rtl' } };

export const Dark: Story = { globals: { theme: 'dark' }, ...(AllOpened.play && { play: AllOpened.play }) };
