import layout from 'virtual:chart/situation';
import { useMachine } from '@xstate/react';
import { useMemo } from 'react';
import type { FigureWords } from '../../../content/lesson.ts';
import { chartOfSituation } from '../../../learning/figures/chart.ts';
import {
  choicesAt,
  type JourneyEvent,
  journeyMachine,
  possible,
  standing,
} from '../../../learning/figures/journey.machine.ts';
import { Journey } from '../../figures/journey/Journey.tsx';
import type { FigureProps } from '../Figure.tsx';
import type { Page } from '../site.ts';
import { useChart } from './use-chart.ts';

/** The letter's journey, wired to its machine and to the chart's. */
export default function JourneyFigure({ words: { journey }, page }: FigureProps) {
  if (!journey) throw new RangeError('The step has no words for the figure "journey".');
  return <Wired journey={journey} page={page} />;
}

type WiredProps = { journey: NonNullable<FigureWords['journey']>; page: Page };

function Wired({ journey, page: { ui, lang } }: WiredProps) {
  const record = journey.record.map(({ event }) => event);
  const [{ context }, send] = useMachine(journeyMachine, {
    input: { facts: journey.facts, record, tries: journey.tries },
  });
  const { look, onLetterMoved } = useChart();
  const { here, arrows, choices } = useMemo(() => {
    const events = possible(context).map(({ event }) => event);
    return { ...chartOfSituation(standing(context), events), choices: choicesAt(context) };
  }, [context]);
  const move = (event: JourneyEvent) => {
    send(event);
    onLetterMoved();
  };
  return (
    <Journey
      words={journey}
      ui={ui.figures.journey}
      lang={lang}
      at={context.at}
      tried={context.tried}
      choices={choices}
      chart={{
        words: {
          ui: ui.figures.chart,
          youAreHere: ui.navigation.youAreHere,
          law: journey.law,
          names: journey.law.stages,
        },
        layout,
        here,
        arrows,
        ...look,
      }}
      onContinue={() => move({ type: 'RECORD_CONTINUED' })}
      onRewind={() => move({ type: 'RECORD_REWOUND' })}
      onTry={(id) => move({ type: 'EVENT_TRIED', id })}
      onTakeBack={() => move({ type: 'TRY_TAKEN_BACK' })}
      onResume={() => move({ type: 'RECORD_RESUMED' })}
    />
  );
}
