import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { Predictions } from '../../src/views/summary/Predictions.tsx';
import type { Guide } from '../docs/guide.ts';

const guide = {
  purpose: 'What the learner expected in the first step and at the end, side by side, each with how sure it felt.',
  notFor: [
    ['Right and wrong.', '`items/Verdict`: a prediction has neither.'],
    ['More than two moments.', 'Not foreseen: the first and the last say enough.'],
  ],
  keys: [
    ['Tab', 'Goes to the next term in question or answers, where their words hold one.'],
    ['Enter', 'Follows the link; on a page of the lesson it opens the card below the sentence.'],
  ],
  styles: ['summary/Predictions'],
} satisfies Guide;

const meta = {
  component: Predictions,
  args: {
    question: '“What will this letter start?”',
    then: { answer: 'It starts an investigation, because so many have signed.', confidence: 70 },
    now: { answer: 'It is read as information. The Prosecutor may, but need not, take it further.', confidence: 90 },
    words: {
      then: 'You, in step 1',
      now: 'You, now',
      notPredicted: 'You have not answered this yet.',
      guess: 'a guess',
      certain: 'certain',
    },
    sure: (confidence) => `${confidence} % sure`,
  },
  decorators: [
    (Story) => (
      <main>
        <Story />
      </main>
    ),
  ],
  parameters: { guide },
} satisfies Meta<typeof Predictions>;
export default meta;
type Story = StoryObj<typeof meta>;

export const SurerNow: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('region', { name: '“What will this letter start?”' })).toBeVisible();
    await expect(canvas.getByText('70 % sure')).toBeVisible();
    await expect(canvas.getByText('90 % sure')).toBeVisible();
  },
};

export const LessSureNow: Story = {
  args: {
    then: { answer: 'It starts a trial.', confidence: 100 },
    now: { answer: 'It is read as information.', confidence: 0 },
  },
};

export const NotAskedAgainYet: Story = { args: { now: null } };

export const OnlyNow: Story = { args: { then: null } };

export const LongWords: Story = {
  args: {
    question: 'Verantwortlichkeitsvoraussetzungen der Strafgerichtsbarkeitsüberweisung?',
    then: { answer: 'Sicherheitsratsüberweisungsverfahrensvoraussetzungen', confidence: 40 },
  },
};

export const RightToLeft: Story = { globals: { direction: 'rtl' } };

export const Dark: Story = { globals: { theme: 'dark' } };

/** A term in an answer is reached by key. */
export const TermByKeyboard: Story = {
  args: {
    now: {
      answer: 'It is a <a class="term" href="#term" data-term="communication">communication</a>, read as information.',
      confidence: 90,
    },
  },
  play: async ({ canvas, userEvent }) => {
    await userEvent.tab();
    await expect(canvas.getByRole('link', { name: 'communication' })).toHaveFocus();
  },
};
