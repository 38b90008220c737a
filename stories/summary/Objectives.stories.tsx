import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { Objectives } from '../../src/views/summary/Objectives.tsx';
import type { Guide } from '../docs/guide.ts';

const guide = {
  purpose:
    'What the learner can do, objective by objective: seal, half disc, ring or dashes, each beside its word and with a way to its step.',
  notFor: [
    ['The result of one check.', '`screens/ResultScreen`.'],
    ['How far a step is.', '`ui/StopMark`.'],
  ],
  decide: ['An objective begins with what one can do: “You can tell …”.'],
  keys: [
    ['Tab', 'Goes from objective to objective.'],
    ['Enter', 'Opens the step.'],
  ],
  styles: ['summary/Objectives', 'ui/Docket'],
} satisfies Guide;

const meta = {
  component: Objectives,
  args: {
    objectives: [
      {
        id: 'tell-the-letter',
        text: 'You can tell what the letter asked, who signed it and who has replied.',
        href: '#step-1',
        level: 'mastered',
        details: ['mastered', 'step 1'],
      },
      {
        id: 'ways-to-a-state',
        text: 'You can give the ways to a State that is no member, and what blocks each.',
        href: '#step-6',
        level: 'nearly',
        details: ['nearly: 2 of 3', 'step 6'],
      },
      {
        id: 'order-standards',
        text: 'You can order the four standards of proof and say who applies each.',
        href: '#step-8',
        level: 'practise',
        details: ['to practise: 1 of 3', 'step 8'],
      },
      {
        id: 'follow-a-situation',
        text: 'You can follow a new situation and name the tests on its way.',
        href: '#step-9',
        level: 'not-begun',
        details: ['not begun', 'step 9'],
      },
    ],
  },
  decorators: [
    (Story) => (
      <main>
        <Story />
      </main>
    ),
  ],
  parameters: { guide },
} satisfies Meta<typeof Objectives>;
export default meta;
type Story = StoryObj<typeof meta>;

/** Each level has a sign and a word; each objective leads to its step. */
export const EveryLevel: Story = {
  play: async ({ canvas, userEvent }) => {
    await expect(canvas.getAllByRole('listitem')).not.toHaveLength(0);
    await userEvent.tab();
    await expect(canvas.getByRole('link', { name: /what the letter asked/ })).toHaveFocus();
  },
};

export const LongWords: Story = {
  args: {
    objectives: [
      {
        id: 'tell-the-letter',
        text: 'Verantwortlichkeitsvoraussetzungen und Sicherheitsratsüberweisungsverfahren unterscheiden',
        href: '#step-1',
        level: 'nearly',
        details: ['beinahe: 2 von 3 Zusammenhangsaufgabenstellungen', 'Schritt 1'],
      },
    ],
  },
};

export const RightToLeft: Story = { globals: { direction: 'rtl' } };

export const Dark: Story = { globals: { theme: 'dark' } };
