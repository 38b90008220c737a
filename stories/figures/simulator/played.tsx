import cover from 'virtual:page/en/cover';
import data from 'virtual:simulator/en';
import { useMachine } from '@xstate/react';
import { useEffect } from 'react';
import type { SimulatorData } from '../../../src/content/lesson.ts';
import { boardOf } from '../../../src/learning/figures/simulator/board.ts';
import { trailsOf } from '../../../src/learning/figures/simulator/compare.ts';
import { encodePath } from '../../../src/learning/figures/simulator/link.ts';
import { type SimulatorEvent, simulatorMachine } from '../../../src/learning/figures/simulator.machine.ts';
import { Simulator } from '../../../src/views/figures/simulator/Simulator.tsx';
import { tellerOf } from '../../../src/views/figures/simulator/teller.ts';
import SimulatorCharts from '../../../src/views/screens/figures/SimulatorCharts.tsx';
import { useChart } from '../../../src/views/screens/figures/use-chart.ts';
import { fill } from '../../../src/views/ui/message.ts';

export { data };
export const teller = tellerOf(data, 'en');
export const trails = trailsOf(data.paths);
export const { labels } = data.words;
export const { ui } = cover;

const acted = (event: Extract<SimulatorEvent, { type: 'ACTED' }>['event']): SimulatorEvent => ({
  type: 'ACTED',
  event,
});

export const letter = acted({ type: 'COMMUNICATION_RECEIVED', on: '2012-05-01', from: 'anyone' });
export const referral = acted({ type: 'STATE_REFERRED', on: '2012-06-01', by: ['XB'] });
export const opening = acted({ type: 'INVESTIGATION_OPENED', on: '2012-07-01' });
export const warrant = acted({ type: 'WARRANT_ISSUED', on: '2012-08-01', case: 'A' });
export const pause = acted({
  type: 'COUNCIL_VOTED',
  on: '2012-09-01',
  measure: 'deferral',
  yes: 11,
  no: 0,
  abstain: 4,
  vetoes: [],
});
export const veto = acted({
  type: 'COUNCIL_VOTED',
  on: '2012-05-01',
  measure: 'referral',
  yes: 14,
  no: 1,
  abstain: 0,
  vetoes: ['FR'],
});

/** The facts of a real situation of the lesson. */
export function realFacts(id: string): SimulatorEvent {
  const real = data.paths.find((path) => path.id === id);
  if (!real) throw new RangeError(`There is no real situation '${id}'.`);
  return { type: 'FACTS_CHOSEN', facts: real.facts, preset: id };
}

export type PlayedProps = {
  /** What has happened when the story begins. */
  events: readonly SimulatorEvent[];
  words?: SimulatorData;
  lang?: string;
  onCopy?: (text: string) => Promise<boolean>;
};

/** The simulator on its machine, at a point of a path. */
export function Played({ events, words = data, lang = 'en', onCopy = async () => true }: PlayedProps) {
  const [snapshot, send] = useMachine(simulatorMachine, { input: { facts: words.own } });
  useEffect(() => {
    for (const event of events) send(event);
  }, [events, send]);
  const { context, value } = snapshot;
  const looks = { situation: useChart(), case: useChart() };
  const board = value === 'acting' ? boardOf(context, words.paths) : null;
  const act = (event: SimulatorEvent) => {
    send(event);
    for (const { onLetterMoved } of Object.values(looks)) onLetterMoved();
  };
  return (
    <Simulator
      data={words}
      lang={lang}
      trails={trails}
      facts={context.facts}
      preset={context.preset}
      canBegin={snapshot.can({ type: 'BEGUN' })}
      board={board}
      chart={
        board && (
          <SimulatorCharts
            {...{ board, looks, data: words, youAreHere: ui.navigation.youAreHere }}
            path={context}
            caseLabel={fill(labels.caseChart, { person: fill(labels.personNamed, { name: board.person }) })}
          />
        )
      }
      share={{ link: `https://example.org/?path=${encodePath(context)}`, onCopy }}
      onFacts={(facts, preset) => send({ type: 'FACTS_CHOSEN', facts, preset })}
      onBegin={() => send({ type: 'BEGUN' })}
      onAct={(event) => act({ type: 'ACTED', event })}
      onDay={(on) => send({ type: 'DATE_CHOSEN', on })}
      onPerson={(person) => send({ type: 'PERSON_CHOSEN', person })}
      onUndo={(to) => act({ type: 'UNDONE', to })}
      onStartOver={() => send({ type: 'STARTED_OVER' })}
    />
  );
}
