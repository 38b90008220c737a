import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import type { FigureId } from '../../src/content/lesson.ts';
import { Figure } from '../../src/views/screens/Figure.tsx';
import ActorsFigure from '../../src/views/screens/figures/ActorsFigure.tsx';
import ClaimsFigure from '../../src/views/screens/figures/ClaimsFigure.tsx';
import CouncilFigure from '../../src/views/screens/figures/CouncilFigure.tsx';
import CrossingsFigure from '../../src/views/screens/figures/CrossingsFigure.tsx';
import DoorsFigure from '../../src/views/screens/figures/DoorsFigure.tsx';
import JourneyFigure from '../../src/views/screens/figures/JourneyFigure.tsx';
import LadderFigure from '../../src/views/screens/figures/LadderFigure.tsx';
import MisplacedFigure from '../../src/views/screens/figures/MisplacedFigure.tsx';
import NewsFigure from '../../src/views/screens/figures/NewsFigure.tsx';
import RetoldFigure from '../../src/views/screens/figures/RetoldFigure.tsx';
import SimulatorFigure from '../../src/views/screens/figures/SimulatorFigure.tsx';
import SwitchboardFigure from '../../src/views/screens/figures/SwitchboardFigure.tsx';
import VoicesFigure from '../../src/views/screens/figures/VoicesFigure.tsx';
import { Sheet } from '../../src/views/ui/Sheet.tsx';
import type { Guide } from '../docs/guide.ts';
import { council } from '../figures/council-fixtures.ts';
import { ui } from './pages.tsx';
import { type Staged, staged } from './Stage.tsx';

const wired = {
  news: NewsFigure,
  actors: ActorsFigure,
  ladder: LadderFigure,
  switchboard: SwitchboardFigure,
  doors: DoorsFigure,
  journey: JourneyFigure,
  simulator: SimulatorFigure,
  council: CouncilFigure,
  crossings: CrossingsFigure,
  claims: ClaimsFigure,
  misplaced: MisplacedFigure,
  retold: RetoldFigure,
  voices: VoicesFigure,
};

/** A figure with its own machine; `Figure` brings its code late. */
const wiredTo = (id: FigureId) => {
  const Wired = wired[id];
  return staged(({ site, view: { page } }) => (
    <Sheet id="main">{page.step && <Wired words={page.step.figures} page={page} site={site} />}</Sheet>
  )).render;
};

const guide = {
  purpose:
    'A figure of a step, wired to its own machine. It stands in the text at once; its code comes when the browser has nothing better to do.',
  notFor: [
    [
      'What a figure looks like in a state.',
      '`figures/news/News`, `figures/actors/ActorsTable`, `figures/ladder/Ladder`, `figures/simulator/Simulator`.',
    ],
  ],
  decide: ['Each figure comes in three hands: pointer, touch and keys. It is not done before all three work.'],
  keys: [
    ['Tab', 'Goes through the figure.'],
    ['Enter or Space', 'Opens a sentence, picks a card up, carries the allegation.'],
  ],
  styles: ['figures/Frame'],
  example: 'Actors',
} satisfies Guide;

const meta = {
  ...staged(({ site, view: { page } }) => (
    <Sheet id="main">{page.step && <Figure id="news" step={page.step} page={page} site={site} />}</Sheet>
  )),
  args: { scene: { page: 'the-letter' } },
  parameters: { layout: 'fullscreen', guide },
} satisfies Meta<Staged>;
export default meta;
type Story = StoryObj<typeof meta>;

export const ComingLate: Story = {
  play: async ({ canvas }) => {
    await expect((await canvas.findAllByText(ui.figures.news.open)).length).toBeGreaterThan(3);
  },
};

/** A sentence of the news opens what stands behind it; Enter and Space on it are the browser's own. */
export const News: Story = {
  render: wiredTo('news'),
  play: async ({ canvas, userEvent }) => {
    const [sentence] = await canvas.findAllByText(ui.figures.news.open);
    const details = sentence?.closest('details');
    if (!sentence || !details) throw new RangeError('No sentence of the news can be opened.');
    const summary = details.querySelector('summary');
    while (document.activeElement !== summary) {
      await userEvent.tab();
      if (document.activeElement === document.body) throw new RangeError('No key leads to the sentence.');
    }
    await userEvent.click(sentence);
    await expect(details.open).toBe(true);
    await expect(await canvas.findByText(/^1 of/)).toBeVisible();
  },
};

export const Actors: Story = { args: { scene: { page: 'who-is-who' } }, render: wiredTo('actors') };

export const Simulator: Story = { args: { scene: { page: 'what-happens-next' } }, render: wiredTo('simulator') };
/** A vote is predicted, shown and turned by keys; the focus is never lost. */
export const Council: Story = {
  args: { scene: { page: 'not-a-member' } },
  render: wiredTo('council'),
  play: async ({ canvas, userEvent }) => {
    const { predictions } = council.ui;
    (await canvas.findByRole('radio', { name: 'Syria 2014' })).focus();
    await userEvent.keyboard(' ');
    canvas.getByRole('button', { name: predictions.adopted }).focus();
    await userEvent.keyboard('{Enter}');
    await expect(canvas.getByRole('status')).toHaveTextContent(predictions.vetoed);
    await expect(document.activeElement).not.toBe(document.body);
    await userEvent.tab();
    await expect(canvas.getByRole('button', { name: /^Argentina/ })).toHaveFocus();
    for (const name of [/^China/, /^Russia/]) {
      canvas.getByRole('button', { name }).focus();
      await userEvent.keyboard('{Enter}');
    }
    await expect(canvas.getByRole('status')).toHaveTextContent(predictions.adopted);
  },
};

/** The crime is moved out of the State Party by keys, and back by what the senders say. */
export const Crossings: Story = {
  args: { scene: { page: 'not-a-member' } },
  render: wiredTo('crossings'),
  play: async ({ canvas, userEvent }) => {
    (await canvas.findByRole('radio', { name: 'Tajikistan to China' })).focus();
    await userEvent.keyboard(' ');
    await expect(canvas.getByRole('status')).toHaveTextContent('a part lies in Tajikistan');
    canvas.getAllByRole('radio', { name: 'China' })[0]?.focus();
    await userEvent.keyboard(' ');
    await expect(canvas.getByRole('status')).toHaveTextContent('no part lies in a State Party');
    await expect(canvas.getByText('The Office of the Prosecutor, 14 December 2020')).toBeVisible();
  },
};

export const Ladder: Story = { args: { scene: { page: 'from-claim-to-proof' } }, render: wiredTo('ladder') };

/** Each door answers whoever carries the letter; the machine of the law says what. */
export const Doors: Story = {
  args: { scene: { page: 'three-doors' } },
  render: wiredTo('doors'),
  play: async ({ canvas, userEvent }) => {
    const { did } = ui.figures.doors;
    for (const door of await canvas.findAllByRole('button', { name: new RegExp(did.untried) }))
      await userEvent.click(door);
    await expect(canvas.getAllByRole('button', { name: new RegExp(did.refused) })).toHaveLength(2);
    await expect(canvas.getByRole('status')).toHaveTextContent(did.posted);
    await expect(canvas.getByText(/^3 of/)).toBeVisible();
  },
};

/** Whatever is switched, the law is asked anew. */
export const Switchboard: Story = {
  args: { scene: { page: 'the-court' } },
  render: wiredTo('switchboard'),
  play: async ({ canvas, userEvent }) => {
    const words = ui.figures.switchboard;
    await expect(await canvas.findByRole('status')).toHaveTextContent(words.within);
    await userEvent.selectOptions(canvas.getByLabelText(words.crime), 'other');
    await expect(canvas.getByRole('status')).toHaveTextContent(words.outside);
  },
};

export const Journey: Story = { args: { scene: { page: 'a-letter-arrives' } }, render: wiredTo('journey') };
