import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn } from 'storybook/test';
import { SourceCard } from '../../src/views/ui/SourceCard.tsx';
import type { Guide } from '../docs/guide.ts';

const guide = {
  purpose: 'Who says it, where and when, and what the source shows; below the sentence that rests on it.',
  notFor: [
    ['Every source at once.', 'The page of sources: `screens/Lists`.'],
    ['What a word means.', '`ui/TermCard`.'],
    ['An article named in the interface.', 'An entry of `ui/Docket`.'],
  ],
  keys: [
    ['Tab', 'Goes to the source itself, to the list of sources, then to the close button.'],
    ['Enter', 'Follows a link.'],
    ['Enter or Space', 'On the close button: closes the card.'],
    ['Escape', 'Closes the card, from anywhere in it.'],
  ],
  styles: ['ui/Card', 'ui/Docket', 'ui/Button'],
  example: 'DatedByMonth',
} satisfies Guide;

const meta = {
  title: 'ui/SourceCard',
  component: SourceCard,
  args: {
    source: {
      id: 'press',
      kind: 'press',
      short: 'A newspaper, 2022',
      title: 'Members of parliament write to the Prosecutor',
      publisher: 'A newspaper',
      date: '2022-09',
      checked: '2026-11-20',
      url: 'https://example.org/',
      says: 'Shows that the letter was sent and what it asks; not whether what it says is so.',
    },
    ui: {
      title: 'Sources',
      intro: 'Every source.',
      open: 'Open in the list of sources',
      close: 'Close',
      published: 'published {date}',
      checked: 'compared on {date}',
      visit: 'Read the source itself',
      source: 'Source: {source}',
      restsOn: 'Rests on {source}',
      locator: 'at {locator}',
      kinds: {
        treaty: 'Treaty',
        court: 'Court',
        un: 'United Nations',
        parliament: 'Parliament',
        government: 'Government',
        'press-release': 'Press release',
        press: 'Press',
        scholarship: 'Scholarship',
        organisation: 'Organisation',
      },
    },
    lang: 'en-GB',
    locator: 'paragraph 4',
    href: '#sources',
    onClose: fn(),
  },
  parameters: { guide },
} satisfies Meta<typeof SourceCard>;
export default meta;
type Story = StoryObj<typeof meta>;

/** Dated no more exactly than the source itself is. */
export const DatedByMonth: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByText('published September 2022')).toBeVisible();
    await expect(canvas.getByText('compared on 20 November 2026')).toBeVisible();
  },
};
export const Dark: Story = { globals: { theme: 'dark' } };
export const RightToLeft: Story = { globals: { direction: 'rtl' } };
export const ClosedByKeyboard: Story = {
  play: async ({ args, canvas, userEvent }) => {
    canvas.getByRole('button', { name: 'Close' }).focus();
    await userEvent.keyboard('{Enter}');
    await expect(args.onClose).toHaveBeenCalledOnce();
  },
};

export const LongWords: Story = {
  args: {
    source: {
      ...meta.args.source,
      title: 'Sicherheitsratsüberweisungsbeschlussvorlagen und Verantwortlichkeitsvoraussetzungen',
      publisher: 'Hochkommissariatsverantwortlichkeitsabteilung',
    },
  },
};
