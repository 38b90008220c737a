import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn } from 'storybook/test';
import { createActor } from 'xstate';
import { type CrossingsEvent, crossingsMachine, readingOf } from '../../../src/learning/figures/crossings.machine.ts';
import { isParty, reachOf } from '../../../src/learning/figures/crossings.ts';
import { CrossingDetails } from '../../../src/views/figures/crossings/CrossingDetails.tsx';
import { CrossingMap } from '../../../src/views/figures/crossings/CrossingMap.tsx';
import { Crossings } from '../../../src/views/figures/crossings/Crossings.tsx';
import { ReachSlip } from '../../../src/views/figures/crossings/ReachSlip.tsx';
import type { Guide } from '../../docs/guide.ts';
import { crossings } from '../council-fixtures.ts';
import { kinds } from '../fixtures.ts';
import { withScript } from '../with-script.ts';

const guide = {
  purpose:
    'Where a crime begins and ends: three crossings of a border on a map like no real one, what the law’s test of place says once the crime is put somewhere, and who puts it there.',
  notFor: [['Showing where something is.', 'A map of real places, with its source.']],
  decide: [
    'The line is a claim wherever it lies: its colour, its sign and its word.',
    'A State Party is slate, as the doors of the Court are; the word stands beside the name.',
  ],
  keys: [
    ['Tab', 'Goes to the crossings, to where the crime begins and ends, to the readings and the sources.'],
    ['Arrow keys', 'Choose a crossing, or a state.'],
    ['Enter or Space', 'Shows a reading on the map.'],
  ],
  styles: ['figures/crossings/Crossings', 'figures/crossings/CrossingMap', 'figures/crossings/CrossingDetails'],
  example: 'OutOfAStateParty',
} satisfies Guide;

const { ui } = crossings;

/** The map after these events, as the figure hands it to its view. */
function mapAfter(...events: readonly CrossingsEvent[]) {
  const actor = createActor(crossingsMachine, { input: crossings }).start();
  for (const event of events) actor.send(event);
  const { context } = actor.getSnapshot();
  const crossing = crossings.crossings.find(({ id }) => id === context.crossing);
  if (!crossing) throw new RangeError('The map has no crossing.');
  return {
    chosen: crossing.id,
    placing: context.placing,
    parties: { from: isParty(crossing, 'from'), to: isParty(crossing, 'to') },
    reach: reachOf(crossing, context.placing),
    reading: readingOf(context),
  };
}
const tajikistan = { type: 'CROSSING_CHOSEN', crossing: 'tajikistan-china' } as const;
const office = { type: 'READING_TAKEN', reading: 'office-2020' } as const;

const meta = {
  component: Crossings,
  beforeEach: withScript,
  args: { words: crossings, kinds, lang: 'en', ...mapAfter(), onChoose: fn(), onMove: fn(), onRead: fn() },
  parameters: { guide },
} satisfies Meta<typeof Crossings>;
export default meta;
type Story = StoryObj<typeof meta>;

export const IntoAStateParty: Story = {
  play: async ({ args, canvas, userEvent }) => {
    await expect(canvas.getByRole('status')).toHaveTextContent('a part lies in Bangladesh, a State Party');
    canvas.getByRole('radio', { name: 'Myanmar to Bangladesh' }).focus();
    await userEvent.keyboard('{ArrowRight}');
    await expect(args.onChoose).toHaveBeenCalledWith('belarus-lithuania');
    const begins = canvas.getByRole('group', { name: ui.beginsIn });
    begins.querySelectorAll('input')[1]?.click();
    await expect(args.onMove).toHaveBeenCalledWith('begins', 'to');
  },
};

/** As the senders of the complaint put it. */
export const OutOfAStateParty: Story = {
  args: mapAfter(tajikistan),
  play: async ({ args, canvas, userEvent }) => {
    canvas.getByRole('button', { name: ui.show }).focus();
    await userEvent.keyboard('{Enter}');
    await expect(args.onRead).toHaveBeenCalledWith('office-2020');
  },
};

/** As the Office of the Prosecutor put it in December 2020. */
export const NoPartInAStateParty: Story = {
  args: mapAfter(tajikistan, office),
  play: async ({ canvas }) => {
    await expect(canvas.getByText('The Office of the Prosecutor, 14 December 2020')).toBeVisible();
  },
};

/** As nobody on record puts it. */
export const TriedOut: Story = {
  args: mapAfter(tajikistan, office, { type: 'PART_MOVED', part: 'ends', side: 'from' }),
  play: async ({ canvas }) => {
    await expect(canvas.getByText(ui.nobody)).toBeVisible();
  },
};

export const AllInTheStateParty: Story = {
  args: mapAfter(tajikistan, { type: 'PART_MOVED', part: 'ends', side: 'from' }),
};

/** All three crossings are there to be read. */
export const WithoutScript: Story = {
  beforeEach: () => document.documentElement.classList.remove('js'),
  play: async ({ canvas }) => {
    for (const status of canvas.getAllByText(ui.status)) await expect(status).toBeVisible();
  },
};

const long = Object.fromEntries(Object.keys(crossings.states).map((state) => [state, 'Verfassungsbündnisstaatenbund']));
export const LongWords: Story = { args: { words: { ...crossings, states: long } } };

export const RightToLeft: Story = { globals: { direction: 'rtl' }, args: mapAfter(tajikistan) };

export const Dark: Story = { globals: { theme: 'dark' }, args: mapAfter(tajikistan, office) };

/** The map, the slip and the details of each crossing by themselves. */
export const Parts: Story = {
  render: () => {
    const names = { from: 'Here', to: 'There' };
    const { reach, placing, parties } = mapAfter(tajikistan, office);
    return (
      <div style={{ display: 'grid', gap: '1.5rem' }}>
        <CrossingMap {...{ names, placing, parties }} words={ui} kind={kinds.claim} />
        <ReachSlip {...{ ui, reach, names }} articles={crossings.articles} lang="en" said={undefined} />
        <ol>
          {crossings.crossings.map((crossing) => (
            <CrossingDetails key={crossing.id} {...{ crossing, ui }} lang="en" isCurrent reading={null} onRead={fn()} />
          ))}
        </ol>
      </div>
    );
  },
};
