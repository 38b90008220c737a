import cases from 'virtual:chart/case';
import layout from 'virtual:chart/situation';
import { useMemo } from 'react';
import type { SimulatorData } from '../../../content/lesson.ts';
import { chartOfCase, chartOfSituation } from '../../../learning/figures/chart.ts';
import type { Board } from '../../../learning/figures/simulator/board.ts';
import { type Path, snapshotAfter } from '../../../learning/figures/simulator/path.ts';
import { eventsOf } from '../../../learning/figures/simulator/turns.ts';
import { Chart } from '../../figures/chart/Chart.tsx';
import type { ChartLook } from './use-chart.ts';

export type SimulatorChartsProps = {
  path: Path;
  board: Pick<Board, 'turns' | 'others' | 'done' | 'cases' | 'person'>;
  data: Pick<SimulatorData, 'chart' | 'law'>;
  youAreHere: string;
  /** What the chart of the chosen person's case is called. */
  caseLabel: string;
  looks: Readonly<Record<'situation' | 'case', ChartLook>>;
};

/**
 * Where the path stands on the chart of the procedure, and the chosen person on that of a case: the same charts as on the
 * letter's journey, asked about the acts that the board offers. They come late, once somebody opens them.
 */
export default function SimulatorCharts({ path, board, data, youAreHere, caseLabel, looks }: SimulatorChartsProps) {
  const { facts, events } = path;
  const now = useMemo(() => snapshotAfter({ facts, events }), [facts, events]);
  const offered = eventsOf(board);
  const { chart, law } = data;
  const words = { ui: chart, youAreHere, law };
  const hasCase = board.cases.some(({ person }) => person === board.person);
  return (
    <>
      <Chart
        {...{ layout, ...chartOfSituation(now, offered), ...looks.situation.look }}
        words={{ ...words, names: law.stages }}
      />
      {hasCase && (
        <Chart
          {...{ layout: cases, ...chartOfCase(now, board.person, offered), ...looks.case.look }}
          words={{ ...words, ui: { ...chart, label: caseLabel }, names: law.cases }}
        />
      )}
    </>
  );
}
