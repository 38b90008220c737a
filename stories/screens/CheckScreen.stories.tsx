import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor } from 'storybook/test';
import { CheckScreen } from '../../src/views/screens/CheckScreen.tsx';
import { Sheet } from '../../src/views/ui/Sheet.tsx';
import type { Guide } from '../docs/guide.ts';
import { drawn } from '../items/drawn.ts';
import { longWords } from './long-words.ts';
import { ui } from './pages.tsx';
import { type Staged, staged } from './Stage.tsx';
import { atItem } from './scenes.ts';

const single = atItem('single-choice');
const feedback = (how: 'right' | 'partly' | 'wrong') => atItem('multiple-choice', (learner) => learner.answer(how));

const guide = {
  purpose: 'The check of a step: one item at a time, then what came of the round.',
  notFor: [
    ['Items that come back.', '`screens/PracticeScreen`.'],
    ['An item without controls.', '`screens/ItemOnPage`.'],
  ],
  decide: ['Nothing is lost by going back: answers stay as they were put down.'],
  keys: [
    ['Tab', 'Goes through the item, then to “Back” and to “Check”.'],
    ['Enter', 'In an option or a field: checks the item, as soon as nothing is missing.'],
    ['Enter or Space', 'On “Check”: checks; pressed anew: goes on. A key held down does not go past the feedback.'],
  ],
  styles: ['screens/CheckScreen', 'items/ItemForm', 'ui/Controls'],
  example: 'FeedbackPartly',
} satisfies Guide;

const meta = {
  ...staged(({ site, view }) => (
    <Sheet id="main">
      <CheckScreen site={site} view={view} />
    </Sheet>
  )),
  args: { scene: single },
  play: drawn,
  parameters: { layout: 'fullscreen', guide },
} satisfies Meta<Staged>;
export default meta;
type Story = StoryObj<typeof meta>;

/** By keyboard from the stem to the feedback: the machine asks, waits, grades and shows what came of it. */
export const AskedSingleChoice: Story = {
  play: async ({ canvas, userEvent }) => {
    await expect(canvas.getByRole('button', { name: ui.check.missing.option })).toHaveAttribute(
      'aria-disabled',
      'true',
    );
    (await canvas.findAllByRole('radio'))[0]?.focus();
    await userEvent.keyboard(' ');
    await expect(canvas.getAllByRole('radio')[0]).toBeChecked();
    canvas.getByRole('button', { name: ui.check.check }).focus();
    await userEvent.keyboard('{Enter}');
    await expect(await canvas.findByRole('button', { name: ui.check.answerAgain })).toBeVisible();
    await expect(canvas.queryByRole('button', { name: ui.check.check })).toBeNull();
  },
};

export const AskedMultipleChoice: Story = { args: { scene: atItem('multiple-choice') } };
export const AskedTrueFalse: Story = {
  args: { scene: atItem('true-false') },
  play: async ({ canvas }) => void (await canvas.findAllByRole('radio')),
};
export const AskedSort: Story = { args: { scene: atItem('sort') } };
export const AskedOrder: Story = { args: { scene: atItem('order') } };
export const AskedMatch: Story = { args: { scene: atItem('match') } };
export const AskedMarkSentences: Story = { args: { scene: atItem('mark-sentences') } };
export const AskedShortAnswer: Story = {
  args: { scene: atItem('short-answer') },
  play: async ({ canvas, userEvent }) => {
    const field = await canvas.findByRole('textbox');
    await userEvent.click(field);
    await userEvent.keyboard('no such answer{Enter}');
    await waitFor(() => expect(canvas.getByRole('button', { name: ui.check.answerAgain })).toBeVisible());
  },
};
/** Nothing here is right or wrong. */
export const AskedPrediction: Story = { args: { scene: atItem('predict') } };

export const PredictionKept: Story = { args: { scene: atItem('predict', (learner) => learner.answer('right')) } };

export const HintsShown: Story = {
  args: { scene: atItem('single-choice', (learner) => learner.do({ type: 'HINT_SHOWN' }, { type: 'HINT_SHOWN' })) },
};

export const Answered: Story = { args: { scene: atItem('sort', (learner) => learner.putDown('partly')) } };

export const FeedbackRight: Story = { args: { scene: feedback('right') } };

export const FeedbackPartly: Story = {
  args: { scene: feedback('partly') },
  play: async ({ canvas }) => void (await canvas.findByText(ui.check.verdict.partly)),
};

/** "Answer it once more" asks the same item again. */
export const FeedbackWrong: Story = {
  args: { scene: feedback('wrong') },
  play: async ({ canvas, userEvent }) => {
    const stem = canvas.getByRole('heading', { level: 1 }).textContent;
    await userEvent.click(canvas.getByRole('button', { name: ui.check.answerAgain }));
    await expect(canvas.getByRole('heading', { level: 1 })).toHaveTextContent(stem ?? '');
    await expect(canvas.queryByRole('button', { name: ui.check.answerAgain })).toBeNull();
  },
};

export const FeedbackWrongSort: Story = { args: { scene: atItem('sort', (learner) => learner.answer('wrong')) } };
export const FeedbackPartlyOrder: Story = { args: { scene: atItem('order', (learner) => learner.answer('partly')) } };
export const FeedbackPartlyMatch: Story = { args: { scene: atItem('match', (learner) => learner.answer('partly')) } };
export const FeedbackPartlySentences: Story = {
  args: { scene: atItem('mark-sentences', (learner) => learner.answer('partly')) },
};

/** After the last item the way leads to the result. */
export const LastItemAnswered: Story = {
  args: {
    scene: {
      page: 'the-court',
      place: { kind: 'check', step: 'the-court' },
      before: (learner) => {
        learner.finish('the-court', 'right');
        learner.do({ type: 'ITEM_OPENED', index: 2 });
      },
    },
  },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: ui.check.toResult }));
    await expect(await canvas.findByRole('heading', { name: ui.check.result.passed })).toBeVisible();
  },
};

export const LongWords: Story = { args: { scene: { ...feedback('partly'), reworded: longWords } } };

export const RightToLeft: Story = { args: { scene: feedback('partly') }, globals: { direction: 'rtl' } };

export const Dark: Story = { args: { scene: feedback('partly') }, globals: { theme: 'dark' } };
