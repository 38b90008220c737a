import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn } from 'storybook/test';
import { Choices } from '../../src/views/items/Choices.tsx';
import type { Guide } from '../docs/guide.ts';
import { multipleChoice } from './fixtures.ts';
import { ui } from './ui-words.ts';

const { words, parts, partly } = multipleChoice;

const guide = {
  purpose: 'The options of an item, with the browser’s own radio buttons or checkboxes.',
  notFor: [
    ['A setting.', 'A button in the masthead: `ui/Shell`.'],
    ['A list that leads somewhere.', 'Links.'],
  ],
  decide: ['`shown`: which marks get words. Where one is right, what was rightly left out says nothing.'],
  keys: [
    ['Tab', 'Goes from checkbox to checkbox, or to the one radio button that is chosen.'],
    ['Space', 'Chooses what has the focus; takes a checkbox back.'],
    ['Arrow Down or Arrow Up', 'Chooses the next radio button or the one before.'],
  ],
  styles: ['items/Choices', 'items/Part'],
} satisfies Guide;

const meta = {
  component: Choices,
  args: {
    kind: 'checkbox',
    labelledBy: 'choices-title',
    order: parts,
    words: words.options,
    chosen: [],
    score: null,
    shown: ['hit', 'wrong', 'missed', 'spared'],
    ui,
    onToggle: fn(),
  },
  decorators: [
    (Story) => (
      <>
        <p id="choices-title">Choose all that fit.</p>
        <Story />
      </>
    ),
  ],
  parameters: { guide },
} satisfies Meta<typeof Choices>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Several: Story = {
  play: async ({ args, canvas, userEvent }) => {
    await userEvent.tab();
    await expect(canvas.getAllByRole('checkbox')[0]).toHaveFocus();
    await userEvent.keyboard(' ');
    await expect(args.onToggle).toHaveBeenCalledWith(parts[0]);
  },
};

export const One: Story = {
  args: { kind: 'radio' },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('group', { name: 'Choose all that fit.' })).toBeVisible();
    await expect(canvas.getAllByRole('radio')).toHaveLength(parts.length);
  },
};

/** Once scored it is to be read, not changed. */
export const Scored: Story = {
  args: { chosen: partly.response.chosen, score: partly.score },
  play: async ({ args, canvas, userEvent }) => {
    const [first] = canvas.getAllByRole('checkbox');
    if (first) await userEvent.click(first);
    await expect(args.onToggle).not.toHaveBeenCalled();
  },
};

/** Only what was chosen gets words, where one answer is right. */
export const ScoredQuietly: Story = {
  args: { chosen: partly.response.chosen, score: partly.score, shown: ['hit', 'wrong'] },
};

export const RightToLeft: Story = { ...Scored, globals: { direction: 'rtl' } };

export const Dark: Story = { ...Scored, globals: { theme: 'dark' } };

export const LongWords: Story = {
  args: {
    words: Object.fromEntries(
      parts.map((id) => [
        id,
        {
          text: 'Verantwortlichkeitsvoraussetzungszusammenhangsprüfung',
          feedback: 'Sicherheitsratsüberweisungsvorlagen',
        },
      ]),
    ),
  },
};
