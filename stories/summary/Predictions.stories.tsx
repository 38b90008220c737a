import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { Predictions } from '../../src/views/summary/Predictions.tsx';

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
