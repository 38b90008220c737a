import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { GlossaryList, SourceList } from '../../src/views/screens/Lists.tsx';
import { Sheet } from '../../src/views/ui/Sheet.tsx';
import type { Guide } from '../docs/guide.ts';
import { longWords } from './long-words.ts';
import { pageOf } from './pages.tsx';

const glossary = pageOf('glossary');
const sources = pageOf('sources');

const guide = {
  purpose: 'Every term in the order of its language, and every source by kind and date.',
  notFor: [
    ['A few terms in a text.', 'Their cards: `ui/TermCard`.'],
    ['Facts under labels.', '`figures/Slip`.'],
  ],
  keys: [
    ['Tab', 'Goes from link to link.'],
    ['Enter', 'Opens the source itself.'],
  ],
  styles: ['screens/Lists', 'ui/Docket'],
  example: 'SourcesByKind',
} satisfies Guide;

const meta = { parameters: { layout: 'fullscreen', guide } } satisfies Meta;
export default meta;
type Story = StoryObj<typeof meta>;

export const Terms: Story = {
  render: () => (
    <Sheet id="main">
      <GlossaryList words={glossary} />
    </Sheet>
  ),
  play: async ({ canvas }) => {
    const terms = canvas.getAllByRole('term').map(({ textContent }) => textContent ?? '');
    await expect(terms).toEqual(terms.toSorted((a, b) => a.localeCompare(b, 'en')));
    await expect(terms).toHaveLength(Object.keys(glossary.terms).length);
  },
};

export const SourcesByKind: Story = {
  render: () => (
    <Sheet id="main">
      <SourceList words={sources} />
    </Sheet>
  ),
  play: async ({ canvas, userEvent }) => {
    await userEvent.tab();
    await expect(canvas.getAllByRole('link')[0]).toHaveFocus();
    await expect(canvas.getAllByRole('heading', { level: 3 })).toHaveLength(Object.keys(sources.sources).length);
  },
};

export const LongWords: Story = {
  render: () => (
    <Sheet id="main">
      <SourceList words={longWords(sources)} />
    </Sheet>
  ),
};

export const RightToLeft: Story = { ...SourcesByKind, globals: { direction: 'rtl' } };

export const Dark: Story = { ...SourcesByKind, globals: { theme: 'dark' } };
