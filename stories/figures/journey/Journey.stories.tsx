import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, fn } from 'storybook/test';
import { Journey, type JourneyProps } from '../../../src/views/figures/journey/Journey.tsx';
import type { Guide } from '../../docs/guide.ts';
import { journey, lang, layout, momentAt, textOf, toldOf, words } from '../chart/fixtures.ts';
import { ui } from '../fixtures.ts';
import { withScript } from '../with-script.ts';

/** Keeps how far the letter is, as the figure's machine does. */
function Kept(props: JourneyProps) {
  const [at, setAt] = useState(props.at);
  const [tried, setTried] = useState(props.tried);
  const { choices, ...chart } = momentAt(at, tried);
  return (
    <Journey
      {...props}
      {...{ at, tried, choices }}
      chart={{ ...props.chart, ...chart }}
      onContinue={() => {
        props.onContinue();
        setAt(at + 1);
      }}
      onRewind={() => {
        props.onRewind();
        setAt(at - 1);
      }}
      onTry={(id) => {
        props.onTry(id);
        setTried([...tried, id]);
      }}
      onTakeBack={() => {
        props.onTakeBack();
        setTried(tried.slice(0, -1));
      }}
      onResume={() => {
        props.onResume();
        setTried([]);
      }}
    />
  );
}

const guide = {
  purpose:
    'The journey of a real letter through the procedure: along what is on record, and off it wherever the law leaves an event open.',
  notFor: [
    ['The chart alone.', '`figures/chart/Chart`.'],
    ['A sentence-by-sentence reading.', '`figures/news/News`.'],
  ],
  decide: ['What is tried has a dashed edge and says that it has not happened: it must never look like the record.'],
  keys: [
    ['Tab', 'Goes to the record’s buttons, through the chart, then through what could come next.'],
    ['Enter or Space', 'Goes on, goes back, or tries what is open. Each button of the record keeps the focus.'],
  ],
  styles: ['figures/journey/Journey', 'figures/journey/Choices', 'figures/Frame'],
  example: 'Answered',
} satisfies Guide;

const meta = {
  component: Journey,
  render: (props) => <Kept {...props} />,
  beforeEach: withScript,
  args: {
    words: journey,
    ui: ui.journey,
    lang,
    at: 0,
    tried: [],
    choices: [],
    chart: {
      words,
      layout,
      ...momentAt(0),
      stage: null,
      arrow: null,
      form: null,
      onStage: fn(),
      onArrow: fn(),
      onForm: fn(),
    },
    onContinue: fn(),
    onRewind: fn(),
    onTry: fn(),
    onTakeBack: fn(),
    onResume: fn(),
  },
  parameters: { guide },
} satisfies Meta<typeof Journey>;
export default meta;
type Story = StoryObj<typeof meta>;

export const NotSent: Story = {};

/** Of the record the event that is reached, and no other. */
export const Answered: Story = {
  args: { at: 2 },
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('time')).toHaveLength(1);
    await expect(canvas.getByText(/no basis to proceed/)).toBeVisible();
  },
};

export const EndOfTheRecord: Story = { args: { at: journey.record.length } };

export const ToTheEndByKeyboard: Story = {
  play: async ({ args, canvas, userEvent }) => {
    const begin = canvas.getByRole('button', { name: ui.journey.begin });
    begin.focus();
    for (const _ of journey.record) await userEvent.keyboard('{Enter}');
    await expect(args.onContinue).toHaveBeenCalledTimes(journey.record.length);
    // At the end the button waits, and keeps the focus.
    await userEvent.keyboard('{Enter}');
    await expect(args.onContinue).toHaveBeenCalledTimes(journey.record.length);
    await expect(begin).toHaveFocus();
    await expect(canvas.getByRole('status')).toHaveTextContent(words.law.stages.communication.name);
  },
};

/** Off the record and back: nothing that was tried is told as if it had happened. */
export const TriedAndTakenBack: Story = {
  args: { at: 1 },
  play: async ({ args, canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: toldOf('EXAMINATION_OPENED') }));
    await expect(args.onTry).toHaveBeenCalledWith('examination-opened');
    await expect(canvas.getByText(ui.journey.trying)).toBeVisible();
    await expect(canvas.getByText(ui.journey.could)).toHaveFocus();
    await expect(canvas.getByRole('status')).toHaveTextContent(words.law.stages.examination.name);
    await userEvent.click(canvas.getByRole('button', { name: ui.journey.resume }));
    await expect(canvas.queryByText(ui.journey.trying)).toBeNull();
    await expect(canvas.getByRole('status')).toHaveTextContent(words.law.stages.communication.name);
  },
};

/** A vote that fails says so, and why, wherever the letter stands. */
export const VoteFails: Story = {
  args: { at: 2 },
  play: async ({ canvas, userEvent }) => {
    const vetoed = journey.tries.find(({ id }) => id === 'council-vetoed');
    await userEvent.click(canvas.getByRole('button', { name: vetoed?.name ?? '' }));
    const [told] = canvas.getAllByText(/a permanent member said no/);
    await expect(told).toBeVisible();
    await expect(canvas.getByRole('link', { name: /27\(3\)/ })).toBeVisible();
    await expect(canvas.getByRole('status')).toHaveTextContent(/^The vote fails\./);
    await expect(canvas.getByRole('status')).toHaveTextContent(words.law.stages['set-aside'].name);
  },
};

/** Why the letter is no referral: the machine says so. */
export const MembersCannotRefer: Story = {
  args: { at: 1 },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByText(/more are shut/));
    await expect(canvas.getByText(/The 38 members try to refer/)).toBeVisible();
    const reason = new RegExp(textOf('referrers-are-states-parties'));
    await expect(canvas.getByText(reason)).toBeVisible();
  },
};

export const Trying: Story = { args: { at: 1, tried: ['examination-opened', 'authorisation-requested'] } };

/** The whole record is there to be read. */
export const WithoutScript: Story = {
  beforeEach: () => document.documentElement.classList.remove('js'),
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('time')).toHaveLength(journey.record.length);
  },
};

export const LongWords: Story = {
  args: {
    at: 1,
    words: {
      ...journey,
      record: journey.record.map((one) => ({ ...one, text: 'Ermittlungseröffnungsgenehmigungsverfahren '.repeat(4) })),
      tries: journey.tries.map((one) => ({ ...one, name: 'Verantwortlichkeitsvoraussetzungszusammenhang' })),
    },
  },
};

export const RightToLeft: Story = { globals: { direction: 'rtl' }, args: { at: 2 } };

export const Dark: Story = { globals: { theme: 'dark' }, args: { at: 2, tried: ['new-facts'] } };
