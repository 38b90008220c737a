import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn } from 'storybook/test';
import { CouncilTable } from '../../../src/views/figures/council/CouncilTable.tsx';
import type { Guide } from '../../docs/guide.ts';
import { council } from '../council-fixtures.ts';
import { withScript } from '../with-script.ts';
import { own, shown, tableAfter, turned } from './played.ts';

const guide = {
  purpose:
    'The Council’s table. A vote that was taken is predicted, then shown seat by seat; then each seat can be turned. A vote of one’s own is open from the start, and so are the rules that cannot be broken.',
  notFor: [
    ['A vote that nobody need operate.', 'A sentence with its source.'],
    ['A parliament, or any vote without seats.', '`figures/council/Hall` draws fifteen seats and no more.'],
  ],
  decide: [
    'Form marks the five permanent members: a second back. Nobody has a flag or a colour.',
    'What was turned is always said to be no vote that was taken.',
  ],
  keys: [
    ['Tab', 'Goes to the votes, to the prediction or the seats, to what can be tried, and to the sources.'],
    ['Arrow keys', 'Choose another vote.'],
    ['Enter or Space', 'Predicts, turns a seat to its next vote, puts the votes back.'],
  ],
  styles: [
    'figures/council/CouncilTable',
    'figures/council/Prediction',
    'figures/council/Result',
    'figures/council/Breaches',
    'figures/council/VotesList',
  ],
  example: 'Vetoed',
} satisfies Guide;

const { ui } = council;
const meta = {
  component: CouncilTable,
  beforeEach: withScript,
  args: {
    words: council,
    lang: 'en',
    ...tableAfter(),
    onChoose: fn(),
    onChooseOwn: fn(),
    onMeasure: fn(),
    onPredict: fn(),
    onTurn: fn(),
    onRestore: fn(),
    onBreach: fn(),
  },
  parameters: { guide },
} satisfies Meta<typeof CouncilTable>;
export default meta;
type Story = StoryObj<typeof meta>;

/** The seats hold no vote yet, and cannot be turned. */
export const Asked: Story = {
  play: async ({ args, canvas, userEvent }) => {
    await expect(canvas.queryByRole('button', { name: /^China/ })).toBeNull();
    canvas.getByRole('button', { name: ui.predictions.vetoed }).focus();
    await userEvent.keyboard('{Enter}');
    await expect(args.onPredict).toHaveBeenCalledWith('vetoed');
  },
};

export const AdoptedWithAbstentions: Story = { args: tableAfter(...shown('darfur')) };

export const AdoptedByAll: Story = { args: tableAfter(...shown('libya')) };

export const ShortOfNine: Story = {
  args: tableAfter(...shown('kenya')),
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('status')).toHaveTextContent('7 yes, 0 no, 8 abstained');
  },
};

export const Vetoed: Story = {
  args: tableAfter(...shown('syria-2014')),
  play: async ({ args, canvas, userEvent }) => {
    await expect(canvas.getByRole('status')).toHaveTextContent(ui.predictions.vetoed);
    canvas.getByRole('button', { name: /^China.*no, a veto/ }).focus();
    await userEvent.keyboard(' ');
    await expect(args.onTurn).toHaveBeenCalledWith('CN');
    await userEvent.click(canvas.getByRole('radio', { name: 'Libya 2011' }));
    await expect(args.onChoose).toHaveBeenCalledWith('libya');
  },
};

/** Without the two vetoes it is adopted: said to be what did not happen. */
export const Turned: Story = {
  args: tableAfter(...shown('syria-2014'), turned('CN'), turned('RU')),
  play: async ({ args, canvas, userEvent }) => {
    await expect(canvas.getByText(/Not what happened\. You turned 2 votes\./)).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: ui.restore }));
    await expect(args.onRestore).toHaveBeenCalledOnce();
  },
};

export const OwnVote: Story = {
  args: tableAfter(own, turned('US'), turned('elected-3')),
  play: async ({ args, canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('radio', { name: ui.measures.deferral }));
    await expect(args.onMeasure).toHaveBeenCalledWith('deferral');
    await userEvent.click(canvas.getByRole('button', { name: ui.breaches['elected-veto'] }));
    await expect(args.onBreach).toHaveBeenCalledWith('elected-veto');
  },
};

export const OwnPause: Story = { args: tableAfter(own, { type: 'MEASURE_CHOSEN', measure: 'deferral' }) };

/** The machine of the law refuses it, and names its test. */
export const Refused: Story = {
  args: tableAfter(own, { type: 'BREACH_TRIED', breach: 'abstention-as-veto' }),
  play: async ({ canvas }) => {
    await expect(canvas.getByText(council.law.tests['vetoes-are-votes-against']?.text ?? '')).toBeVisible();
  },
};

/** The votes are there to be read. */
export const WithoutScript: Story = {
  beforeEach: () => document.documentElement.classList.remove('js'),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByText(ui.list));
    await expect(canvas.getByText(/7 yes, 0 no, 8 abstained/)).toBeVisible();
  },
};

const long = Object.fromEntries(Object.keys(council.states).map((state) => [state, 'Verfassungsbündnisstaat']));
export const LongWords: Story = {
  args: { ...tableAfter(...shown('syria-2014')), words: { ...council, states: long } },
};

export const RightToLeft: Story = { globals: { direction: 'rtl' }, args: tableAfter(...shown('syria-2014')) };

export const Dark: Story = { globals: { theme: 'dark' }, args: tableAfter(...shown('darfur')) };
