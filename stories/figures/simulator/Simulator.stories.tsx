import type { Meta, StoryObj } from '@storybook/react-vite';
import type { ComponentType } from 'react';
import { expect, within } from 'storybook/test';
import { Simulator } from '../../../src/views/figures/simulator/Simulator.tsx';
import type { Guide } from '../../docs/guide.ts';
import { withScript } from '../with-script.ts';
import {
  data,
  labels,
  letter,
  opening,
  Played,
  type PlayedProps,
  pause,
  realFacts,
  referral,
  ui,
  veto,
  warrant,
} from './played.tsx';

const guide = {
  purpose:
    'The simulator: the learner says what is alleged, acts as each organ in turn, sees which doors are open and why others are shut, goes back to any point, and compares the path with the real ones.',
  notFor: [
    ['Showing the procedure as a whole.', '`figures/chart/Chart`, which the board shows once it is opened.'],
    ['Asking one question about a next step.', 'An item made from the machine (`content/README.md`).'],
  ],
  decide: [
    'Whose turn it is stands first: what moves the matter on. All else is one press away.',
    'An act that is shut is there to be found: it says which test says no, and where that is written.',
    'The letter marks where it stands, and nothing else.',
  ],
  keys: [
    ['Tab', 'Goes through the controls, then through the acts of each organ.'],
    [
      'Enter or Space',
      'Does an act, opens the choices of one, or opens what is shut. After an act the focus is where it stands.',
    ],
    ['Arrow keys', 'Change a date or a choice, as the browser does.'],
  ],
  styles: ['figures/simulator/Simulator', 'figures/Frame', 'figures/Slip'],
  example: 'ACase',
} satisfies Guide;

const meta = {
  // The docs describe the simulator; its stories are told by what has happened on its machine.
  component: Simulator as ComponentType<object> as ComponentType<PlayedProps>,
  render: (props: PlayedProps) => <Played {...props} />,
  beforeEach: withScript,
  args: { events: [] },
  parameters: { guide },
} satisfies Meta<PlayedProps>;
export default meta;
type Story = StoryObj<typeof meta>;

const begun = { type: 'BEGUN' } as const;

export const ChoosingFacts: Story = {};

/** Nothing to ask about: no place. */
export const FactsMissing: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByText(labels.change));
    for (const place of canvas.getAllByRole('checkbox')) await userEvent.click(place);
    const button = canvas.getByRole('button', { name: labels.missing });
    await userEvent.click(button);
    await expect(button).toHaveAttribute('aria-disabled', 'true');
    await expect(canvas.queryByText(labels.stands)).toBeNull();
  },
};

export const RealFacts: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('radio', { name: labels.realOnes }));
    await userEvent.selectOptions(canvas.getByLabelText(labels.whichReal), 'libya');
    await expect(canvas.getByText(/since 2011/)).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: labels.begin }));
    await userEvent.click(canvas.getByRole('button', { name: /^Go on as it really went: The Security Council/ }));
    await expect(canvas.getByText('26 February 2011')).toBeVisible();
    await expect(canvas.getByRole('region', { name: labels.stands })).toHaveTextContent('Referred');
  },
};

/** By keys alone: begin, send a letter, start over. What takes the place of a button that is gone takes the focus. */
export const ActedByKeyboard: Story = {
  play: async ({ canvas, userEvent }) => {
    canvas.getByRole('button', { name: labels.begin }).focus();
    await userEvent.keyboard('{Enter}');
    const region = canvas.getByRole('region', { name: labels.stands });
    await expect(region).toHaveFocus();
    const letterButton = canvas.getByRole('button', { name: 'Send a letter' });
    while (document.activeElement !== letterButton) {
      await userEvent.tab();
      if (document.activeElement === document.body) throw new RangeError('No key leads to the acts.');
    }
    await userEvent.keyboard(' ');
    await expect(canvas.getByRole('region', { name: labels.stands })).toHaveFocus();
    await expect(canvas.getAllByRole('status')[0]).toHaveTextContent(
      'A letter reaches the Prosecutor. It now stands at: A letter has arrived.',
    );
    canvas.getByRole('button', { name: labels.over }).focus();
    await userEvent.keyboard('{Enter}');
    await expect(canvas.getByRole('region', { name: labels.preset })).toHaveFocus();
  },
};

/** Five can act, each in one way that moves the matter on. Nobody is offered what has nothing to act upon. */
export const NothingHasHappened: Story = {
  args: { events: [begun] },
  play: async ({ canvas }) => {
    const acts = await canvas.findByRole('region', { name: labels.acts });
    await expect(within(acts).getByRole('button', { name: 'Send a letter' })).toBeVisible();
    await expect(within(acts).getByText('Vote on a referral')).toBeVisible();
    await expect(within(acts).queryByText(data.law.organs.registrar)).toBeNull();
    await expect(within(acts).queryByText('Vote on a pause of one year')).toBeNull();
    await expect(within(acts).getByText('Join the Court')).not.toBeVisible();
  },
};

export const ACase: Story = { args: { events: [begun, letter, referral, opening, warrant] } };

/** What is shut says which test it fails and where that is written. */
export const WhyNot: Story = {
  args: { events: [begun, letter] },
  play: async ({ canvas, userEvent }) => {
    const acts = await canvas.findByRole('region', { name: labels.acts });
    await userEvent.click(within(acts).getByText(labels.others));
    const prosecutor = within(acts).getAllByText('The Prosecutor').at(-1)?.closest('li');
    if (!prosecutor) throw new RangeError('The Prosecutor has no acts.');
    await userEvent.click(within(prosecutor).getByText(/acts are shut$/));
    await expect(within(prosecutor).getByText('Open an investigation')).toBeVisible();
    await expect(within(prosecutor).getByText(/needs the judges to allow an investigation/)).toBeVisible();
    await expect(within(prosecutor).getByText(/Articles 13, 15\(3\)/)).toBeVisible();
  },
};

/** The chart follows each act: the letter lies where it stands, and what is open leads on from there. */
export const OnTheChart: Story = {
  args: { events: [begun, letter, referral, opening, warrant] },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByText(labels.chart));
    const chart = await canvas.findByRole('region', { name: ui.figures.chart.label });
    await expect(within(chart).getByRole('button', { name: /^Investigation you are here/i })).toBeVisible();
    const person = canvas.getByRole('region', { name: 'The chart of one case: Person A' });
    await expect(within(person).getByRole('button', { name: /^Warrant of arrest you are here/i })).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: /^Back to here: A State Party refers/ }));
    await expect(within(chart).getByRole('button', { name: /^Referred you are here/i })).toBeVisible();
    await expect(canvas.queryByRole('region', { name: 'The chart of one case: Person A' })).toBeNull();
  },
};

/** A vote is chosen by its outcome; one no of a permanent member is enough. */
export const Vetoed: Story = {
  args: { events: [begun, veto] },
  play: async ({ canvas }) => {
    const story = await canvas.findByRole('region', { name: labels.log });
    await expect(story).toHaveTextContent('14 yes, 1 no, 0 abstain, veto by France');
    await expect(canvas.getByRole('region', { name: labels.stands })).toHaveTextContent('Stopped by a veto');
  },
};

/** Time passes, and the pause with it. */
export const Paused: Story = {
  args: { events: [begun, letter, referral, opening, pause] },
  play: async ({ canvas, userEvent }) => {
    await expect(await canvas.findByText(/pause lasts until 1 September 2013/)).toBeVisible();
    await expect(canvas.queryByRole('button', { name: 'Issue a warrant of arrest' })).toBeNull();
    await userEvent.click(canvas.getByRole('button', { name: labels.yearLater }));
    await expect(canvas.queryByText(/pause lasts until/)).toBeNull();
    await userEvent.click(canvas.getByRole('button', { name: 'Issue a warrant of arrest' }));
    await expect(canvas.getByText('Person A: Warrant of arrest')).toBeVisible();
  },
};

/** To any line of the story one can go back, and to the start. */
export const Undone: Story = {
  args: { events: [begun, letter, referral, opening, warrant] },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: /^Back to here: A State Party refers/ }));
    await expect(canvas.getAllByRole('status')[0]).toHaveTextContent('You went back. It stands at: Referred.');
    await userEvent.click(canvas.getByRole('button', { name: labels.toStart }));
    await expect(canvas.queryByRole('region', { name: labels.log })).toBeNull();
  },
};

/** Beside the real ones: who went the same way, and who parted here. */
export const Compared: Story = {
  args: { events: [realFacts('syria-2014'), begun, veto] },
  play: async ({ canvas, userEvent }) => {
    const region = await canvas.findByRole('region', { name: labels.compare });
    await userEvent.click(within(region).getByText(labels.atStart));
    await expect(within(region).getByText('Syria, 22 May 2014')).toBeVisible();
    await expect(within(region).getByText(/Darfur, Sudan, 31 March 2005/)).toBeVisible();
  },
};

export const LinkCopied: Story = {
  args: { events: [begun, letter] },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: labels.share }));
    await expect(await canvas.findByText(labels.copied)).toBeVisible();
  },
};

/** A browser that does not let it be copied shows it. */
export const LinkShown: Story = {
  args: { events: [begun, letter], onCopy: async () => false },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: labels.share }));
    await expect(await canvas.findByLabelText(labels.copyThis)).toHaveValue(
      'https://example.org/?path=1_20120301..h.XAXB.XA.-.XA.XB20050101_Lr20120501',
    );
  },
};

/** The real paths are there to be read. */
export const WithoutScript: Story = {
  beforeEach: () => document.documentElement.classList.remove('js'),
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole('button', { name: labels.begin })).toBeNull();
    await expect(canvas.getByText(labels.allPaths)).toBeVisible();
  },
};

const long = 'Ermittlungseröffnungsgenehmigungsverfahren';
export const LongWords: Story = {
  args: {
    events: [begun, letter, referral, opening, warrant],
    words: {
      ...data,
      law: {
        ...data.law,
        stages: { ...data.law.stages, investigation: { ...data.law.stages.investigation, name: long } },
        organs: { ...data.law.organs, prosecutor: long },
        events: { ...data.law.events, WARRANT_ISSUED: { act: long, told: long } },
      },
    },
  },
};

export const RightToLeft: Story = {
  globals: { direction: 'rtl' },
  args: { events: [begun, letter, referral, opening, warrant] },
};

export const Dark: Story = {
  globals: { theme: 'dark' },
  args: { events: [begun, letter, referral, opening, warrant] },
};
