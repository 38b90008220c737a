import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, fn } from 'storybook/test';
import { begin } from '../../../src/law/replay.ts';
import { boardOf } from '../../../src/learning/figures/simulator/board.ts';
import { compare } from '../../../src/learning/figures/simulator/compare.ts';
import { offers } from '../../../src/learning/figures/simulator/offers.ts';
import { Acts } from '../../../src/views/figures/simulator/Acts.tsx';
import { BoardView } from '../../../src/views/figures/simulator/BoardView.tsx';
import { BoltSign } from '../../../src/views/figures/simulator/BoltSign.tsx';
import { Comparison } from '../../../src/views/figures/simulator/Comparison.tsx';
import { DoneBefore } from '../../../src/views/figures/simulator/DoneBefore.tsx';
import { Field } from '../../../src/views/figures/simulator/Field.tsx';
import { KnownFacts } from '../../../src/views/figures/simulator/KnownFacts.tsx';
import { Log } from '../../../src/views/figures/simulator/Log.tsx';
import { OnceOpened } from '../../../src/views/figures/simulator/OnceOpened.tsx';
import { OwnFacts } from '../../../src/views/figures/simulator/OwnFacts.tsx';
import { RealPaths } from '../../../src/views/figures/simulator/RealPaths.tsx';
import { Setup } from '../../../src/views/figures/simulator/Setup.tsx';
import { Share } from '../../../src/views/figures/simulator/Share.tsx';
import { Standing } from '../../../src/views/figures/simulator/Standing.tsx';
import { When } from '../../../src/views/figures/simulator/When.tsx';
import type { Guide } from '../../docs/guide.ts';
import { withScript } from '../with-script.ts';
import { data, labels, teller, trails } from './played.tsx';

const guide = {
  purpose:
    'The parts of the simulator, each drawn from values: what is alleged, where it stands, the day, the acts of an organ, the story, the comparison, the link.',
  notFor: [['Operating it.', '`figures/simulator/Simulator`, which runs on the machine.']],
  keys: [
    ['Tab', 'Goes to the next control.'],
    ['Enter or Space', 'Does an act, or opens what is shut.'],
  ],
  styles: ['figures/simulator/Simulator'],
  example: 'ActsOfTheProsecutor',
} satisfies Guide;

const meta = {
  component: Acts,
  beforeEach: withScript,
  args: {
    teller,
    lang: 'en',
    organ: 'prosecutor',
    offers: offers(begin(data.own), '2012-05-01', 'A').filter(({ organs: [first] }) => first === 'prosecutor'),
    onAct: fn(),
  },
  render: (props) => (
    <ul>
      <Acts {...props} />
    </ul>
  ),
  parameters: { guide },
} satisfies Meta<typeof Acts>;
export default meta;
type Story = StoryObj<typeof meta>;

export const ActsOfTheProsecutor: Story = {
  play: async ({ args, canvas, userEvent }) => {
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await expect(args.onAct).toHaveBeenCalledWith({ type: 'EXAMINATION_OPENED', on: '2012-05-01' });
    await userEvent.click(canvas.getByText('8 acts are shut'));
    await expect(canvas.getAllByText(labels.written)).toHaveLength(8);
  },
};

/** One act with several choices opens them; a shut one among them says why. */
export const ActWithChoices: Story = {
  args: {
    organ: 'state-party',
    offers: offers(begin(data.own), '2012-05-01', 'A').filter(({ act }) => act === 'STATE_REFERRED'),
  },
  play: async ({ args, canvas, userEvent }) => {
    await userEvent.click(canvas.getByText('Refer the situation'));
    await expect(canvas.getByText(/Only a State Party can refer/)).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'Belmora' }));
    await expect(args.onAct).toHaveBeenCalledOnce();
  },
};

export const Shut: Story = {
  render: () => (
    <p>
      <BoltSign /> Shut
    </p>
  ),
};

export const OneControl: Story = {
  render: () => <Field label={labels.copyThis}>{(id) => <input id={id} readOnly value="A link" />}</Field>,
  play: async ({ canvas }) => expect(canvas.getByLabelText(labels.copyThis)).toHaveValue('A link'),
};

function Choosing() {
  const [facts, setFacts] = useState(data.own);
  const [preset, setPreset] = useState<string | null>(null);
  return (
    <Setup
      {...{ teller, data, facts, preset }}
      canBegin
      onBegin={() => undefined}
      onFacts={(chosen, real) => {
        setFacts(chosen);
        setPreset(real);
      }}
    />
  );
}

export const WhatIsAlleged: Story = {
  render: () => <Choosing />,
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByText(labels.change));
    await userEvent.selectOptions(canvas.getByLabelText(labels.crime), 'genocide');
    await expect(canvas.getByLabelText(labels.crime)).toHaveValue('genocide');
    await userEvent.click(canvas.getByRole('checkbox', { name: 'Ardenia' }));
    await expect(canvas.getByRole('checkbox', { name: 'Ardenia' })).not.toBeChecked();
  },
};

export const OwnFactsAlone: Story = {
  render: () => <OwnFacts {...{ teller, facts: data.own, states: ['XA', 'XB'] }} onFacts={() => undefined} />,
};

export const FactsAsWords: Story = {
  render: () => <KnownFacts teller={teller} facts={data.own} isReal={false} />,
  play: async ({ canvas }) => expect(canvas.getByText('State Party since 1 January 2005')).toBeVisible(),
};

export const WhereItStands: Story = {
  render: () => (
    <Standing teller={teller} board={{ situation: 'investigation', cases: [{ person: 'A', state: 'warrant' }] }} />
  ),
};

export const TheDay: Story = {
  render: () => (
    <When
      teller={teller}
      on="2012-09-01"
      later={{ month: '2012-10-01', year: '2013-09-01' }}
      pausedUntil="2013-06-01"
      monthOver="2012-08-01"
      onDay={() => undefined}
    />
  ),
  play: async ({ canvas }) => expect(canvas.getByText(/the month ended on 1 August 2012/)).toBeVisible(),
};

const referral = { type: 'STATE_REFERRED', on: '2012-06-01', by: ['XB'] } as const;
const closing = { type: 'EXAMINATION_CLOSED', on: '2013-01-01', reason: 'gravity' } as const;

export const TheStory: Story = {
  render: () => (
    <Log
      teller={teller}
      lines={[
        { id: '0', event: referral, standing: { situation: 'referred', case: null }, isYearOnly: true },
        { id: '1', event: closing, standing: { situation: 'closed', case: null }, isYearOnly: false },
      ]}
      onUndo={() => undefined}
    />
  ),
  play: async ({ canvas }) => {
    await expect(canvas.getByText('2012')).toBeVisible();
    await expect(canvas.getByText(/It is not grave enough/)).toBeVisible();
  },
};

export const BesideTheRealOnes: Story = {
  render: () => (
    <Comparison teller={teller} points={compare({ facts: data.own, events: [referral] }, data.paths)} trails={trails} />
  ),
};

export const EveryRealPath: Story = {
  render: () => <RealPaths teller={teller} trails={trails} />,
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByText(labels.allPaths));
    await expect(canvas.getByText('Stopped by a veto, 22 May 2014')).toBeVisible();
    await expect((await canvas.findAllByRole('link')).length).toBeGreaterThan(21);
    await expect(canvas.getByRole('link', { name: /^Preliminary examination: Iraq\/UK$/ })).toBeVisible();
  },
};

/** A warrant that is out is not issued again: the list says that it was done. */
export const DoneAlready: Story = {
  render: () => {
    const events = [
      { type: 'STATE_REFERRED', on: '2012-06-01', by: ['XB'] },
      { type: 'INVESTIGATION_OPENED', on: '2012-07-01' },
      { type: 'WARRANT_ISSUED', on: '2012-08-01', case: 'A' },
    ] as const;
    const { done } = boardOf({ facts: data.own, events, preset: null, on: '2012-09-01', person: 'A' }, []);
    return <DoneBefore teller={teller} acting={done} />;
  },
  play: async ({ canvas }) => {
    await expect(canvas.getByText(labels.done)).toBeVisible();
    await expect(canvas.getByText(/Issue a warrant of arrest/)).toBeVisible();
    await expect(canvas.queryByRole('button')).toBeNull();
  },
};

export const TheLink: Story = {
  render: () => <Share teller={teller} link="https://example.org/" onCopy={async () => true} />,
};

/** What it holds is drawn, and its code fetched, once somebody opens it. */
export const DrawnOnceOpened: Story = {
  render: () => (
    <OnceOpened summary={labels.chart}>
      <p>A drawing</p>
    </OnceOpened>
  ),
  play: async ({ canvas, canvasElement, userEvent }) => {
    await expect(canvasElement).not.toHaveTextContent('A drawing');
    await userEvent.click(canvas.getByText(labels.chart));
    await expect(await canvas.findByText('A drawing')).toBeVisible();
  },
};

/** A place for a chart of the procedure, under the letter. */
export const BoardWithChart: Story = {
  render: () => (
    <BoardView
      {...{ teller, lang: 'en', trails, facts: data.own }}
      isReal={false}
      board={boardOf({ facts: data.own, events: [referral], preset: null, on: '2012-07-01', person: 'A' }, data.paths)}
      share={{ link: 'https://example.org/', onCopy: async () => true }}
      chart={<p>A chart</p>}
      onAct={() => undefined}
      onDay={() => undefined}
      onPerson={() => undefined}
      onUndo={() => undefined}
      onStartOver={() => undefined}
    />
  ),
};

export const RightToLeft: Story = { globals: { direction: 'rtl' } };
export const Dark: Story = { globals: { theme: 'dark' } };
