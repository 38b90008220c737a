import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import type { NewsSentence } from '../../../src/content/lesson.ts';
import { Known } from '../../../src/views/figures/news/Known.tsx';
import type { Guide } from '../../docs/guide.ts';
import { ui } from '../fixtures.ts';

const verifications = [
  'several-sources',
  'one-source',
  'article-only',
  'misreported',
  'imprecise',
] as const satisfies readonly NewsSentence['verification'][];

const guide = {
  purpose: 'How well it is known that something was said or done: a sign and its word.',
  notFor: [
    ['Whether something is true.', 'Not said here: the lesson tells who says what.'],
    ['Right or wrong answers.', '`items/Part`.'],
  ],
  decide: ['Which of five degrees: several sources, one, the article alone, imprecise, misreported.'],
  keys: [],
  styles: ['figures/news/News'],
} satisfies Guide;

const meta = {
  component: Known,
  args: { verification: 'several-sources', children: ui.news.verification['several-sources'] },
  parameters: { guide },
} satisfies Meta<typeof Known>;
export default meta;
type Story = StoryObj<typeof meta>;

/** A sign and a word each. */
export const EveryDegree: Story = {
  render: () => (
    <ul>
      {verifications.map((verification) => (
        <li key={verification}>
          <Known verification={verification}>{ui.news.verification[verification]}</Known>
        </li>
      ))}
    </ul>
  ),
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('listitem')).toHaveLength(verifications.length);
  },
};

export const Dark: Story = { ...EveryDegree, globals: { theme: 'dark' } };

export const RightToLeft: Story = { globals: { direction: 'rtl' } };

export const LongWords: Story = { args: { children: 'Verantwortlichkeitsvoraussetzungszusammenhang' } };
