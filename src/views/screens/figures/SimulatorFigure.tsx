import simulators from 'virtual:simulator/every-language';
import { useMachine } from '@xstate/react';
import { lazy, Suspense, use, useEffect, useMemo } from 'react';
import type { SimulatorData } from '../../../content/lesson.ts';
import { boardOf } from '../../../learning/figures/simulator/board.ts';
import { trailsOf } from '../../../learning/figures/simulator/compare.ts';
import { decodePath, encodePath } from '../../../learning/figures/simulator/link.ts';
import { type SimulatorEvent, simulatorMachine } from '../../../learning/figures/simulator.machine.ts';
import { Simulator } from '../../figures/simulator/Simulator.tsx';
import { fill } from '../../ui/message.ts';
import type { FigureProps } from '../Figure.tsx';
import { useChart } from './use-chart.ts';

/** The name of a path in the address of the page. */
const PARAMETER = 'path';

const SimulatorCharts = lazy(() => import('./SimulatorCharts.tsx'));

const asked = new Map<string, Promise<SimulatorData>>();

/** Words and real paths, once a language. */
function dataIn(lang: string): Promise<SimulatorData> {
  const known = asked.get(lang);
  if (known) return known;
  const load = simulators[lang];
  if (load === undefined) throw new RangeError(`The simulator has no words in '${lang}'.`);
  const data = load().then((module) => module.default);
  asked.set(lang, data);
  return data;
}

/** The address of this screen with a path in it. */
function linkTo(path: string): string {
  const url = new URL(location.href);
  url.search = new URLSearchParams({ [PARAMETER]: path }).toString();
  return url.href;
}

/** The simulator, wired to its machine. A path in the page's address is opened once the page answers. */
export default function SimulatorFigure({ page: { lang, ui }, site }: FigureProps) {
  const data = use(dataIn(lang));
  const [snapshot, send] = useMachine(simulatorMachine, { input: { facts: data.own } });
  const { context, value } = snapshot;
  const looks = { situation: useChart(), case: useChart() };
  const move = (event: SimulatorEvent) => {
    send(event);
    for (const { onLetterMoved } of Object.values(looks)) onLetterMoved();
  };
  const trails = useMemo(() => trailsOf(data.paths), [data]);
  const board = useMemo(() => (value === 'acting' ? boardOf(context, data.paths) : null), [context, value, data]);
  useEffect(() => {
    const sent = new URLSearchParams(location.search).get(PARAMETER);
    const path = sent === null ? null : decodePath(sent);
    if (path === null) return;
    const facts = encodePath({ facts: path.facts, events: [] });
    const real = data.paths.find((known) => encodePath({ facts: known.facts, events: [] }) === facts);
    send({ type: 'PATH_OPENED', path: real ? { ...path, facts: real.facts } : path, preset: real?.id ?? null });
  }, [data, send]);
  return (
    <Simulator
      data={data}
      lang={lang}
      trails={trails}
      facts={context.facts}
      preset={context.preset}
      canBegin={snapshot.can({ type: 'BEGUN' })}
      board={board}
      chart={
        board && (
          <Suspense>
            <SimulatorCharts
              {...{ board, data, looks }}
              path={context}
              youAreHere={ui.navigation.youAreHere}
              caseLabel={fill(data.words.labels.caseChart, {
                person: fill(data.words.labels.personNamed, { name: board.person }),
              })}
            />
          </Suspense>
        )
      }
      share={{ link: board ? linkTo(encodePath(context)) : '', onCopy: (text) => site.copy(text) }}
      onFacts={(facts, preset) => send({ type: 'FACTS_CHOSEN', facts, preset })}
      onBegin={() => send({ type: 'BEGUN' })}
      onAct={(event) => move({ type: 'ACTED', event })}
      onDay={(on) => send({ type: 'DATE_CHOSEN', on })}
      onPerson={(person) => move({ type: 'PERSON_CHOSEN', person })}
      onUndo={(to) => move({ type: 'UNDONE', to })}
      onStartOver={() => move({ type: 'STARTED_OVER' })}
    />
  );
}
