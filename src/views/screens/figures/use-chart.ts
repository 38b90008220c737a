import { useMachine } from '@xstate/react';
import { chartMachine, formOf } from '../../../learning/figures/chart.machine.ts';
import type { ChartProps } from '../../figures/chart/Chart.tsx';

/** How a chart is looked at: what its view needs of that, and what to call when the letter goes on. */
export type ChartLook = {
  look: Pick<ChartProps, 'stage' | 'arrow' | 'form' | 'onStage' | 'onArrow' | 'onForm'>;
  onLetterMoved: () => void;
};

/** A machine of its own for each chart on the page. */
export function useChart(): ChartLook {
  const [chart, send] = useMachine(chartMachine);
  return {
    look: {
      stage: chart.context.stage,
      arrow: chart.context.arrow,
      form: formOf(chart),
      onStage: (stage) => send(stage === null ? { type: 'CHART_OPENED' } : { type: 'STAGE_OPENED', stage }),
      onArrow: (arrow) => send({ type: 'ARROW_CHOSEN', arrow }),
      onForm: (form) => send({ type: 'FORM_CHOSEN', form }),
    },
    onLetterMoved: () => send({ type: 'LETTER_MOVED' }),
  };
}
