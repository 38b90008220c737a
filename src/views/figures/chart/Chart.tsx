import { useId, useRef } from 'react';
import type { ChartForm } from '../../../learning/figures/chart.machine.ts';
import type { ChartArrow } from '../../../learning/figures/chart.ts';
import type { ChartLayout } from '../../../learning/figures/chart-layout.ts';
import { Letter } from '../../drawings/Letter.tsx';
import { Button } from '../../ui/Button.tsx';
import { Moving } from '../Moving.tsx';
import { springs } from '../motion.ts';
import styles from './Chart.module.css';
import { CloseUp } from './CloseUp.tsx';
import type { ChartWords } from './chart-words.ts';
import { Diagram } from './Diagram.tsx';
import { Outline } from './Outline.tsx';

export type ChartProps = {
  words: ChartWords;
  /** From `virtual:chart/situation` or `virtual:chart/case`. */
  layout: ChartLayout;
  /** The stage at which the letter is. */
  here: string;
  /** All arrows of the chart, as `chartOfSituation` and `chartOfCase` give them. */
  arrows: readonly ChartArrow[];
  /** The stage that is seen close up; `null` in the overview. */
  stage: string | null;
  /** Id of the arrow whose slip is open. */
  arrow: string | null;
  /** `null` until the reader chooses: then a wide place shows the diagram, a narrow one the outline. */
  form: ChartForm | null;
  /** A stage is opened, or the whole chart again (`null`). */
  onStage: (stage: string | null) => void;
  /** An arrow is pressed, open or shut. */
  onArrow: (arrow: string) => void;
  onForm: (form: ChartForm) => void;
};

/**
 * The chart of the procedure, as a diagram and as an outline of the same: where the letter is, what leads on from there,
 * what shuts the rest and where that is written. `chartMachine` keeps `stage`, `arrow` and `form`.
 */
export function Chart({ words, layout, here, arrows, stage, arrow, form, onStage, onArrow, onForm }: ChartProps) {
  const labelId = useId();
  const outline = useRef<HTMLDivElement>(null);
  /** The stage from which the reader comes back to the whole chart. */
  const left = useRef<string | null>(null);
  const { ui } = words;
  const shown = { words, here, arrows, arrow, onArrow };
  const stages = layout.stages.map(({ id }) => id);
  /** Which one is shown may be for the style sheet to say, by the width of the place. */
  const change = () => onForm(outline.current?.checkVisibility() ? 'diagram' : 'outline');
  const zoomOut = () => {
    left.current = stage;
    onStage(null);
  };
  return (
    <section className={styles.chart} aria-labelledby={labelId} data-form={form ?? 'by-width'}>
      <div className={styles.head}>
        <span className={styles.label} id={labelId}>
          {ui.label}
        </span>
        <span className={styles.controls}>
          {stage !== null && (
            <span className={styles.whole}>
              <Button kind="quiet" icon="back" onClick={zoomOut}>
                {ui.whole}
              </Button>
            </span>
          )}
          <Button kind="quiet" onClick={change}>
            <span className={styles.toOutline}>{ui.asOutline}</span>
            <span className={styles.toDiagram}>{ui.asDiagram}</span>
          </Button>
        </span>
      </div>
      <div className={styles.diagram}>
        {stage === null ? (
          <>
            <Moving transition={springs.letter}>
              <Diagram {...{ words, layout, here, arrows, left, onStage }} />
            </Moving>
            <Legend ui={ui} youAreHere={words.youAreHere} />
          </>
        ) : (
          <CloseUp key={stage} {...shown} stage={stage} onStage={onStage} />
        )}
      </div>
      <div className={styles.outline} ref={outline}>
        <Outline {...shown} stages={stages} />
      </div>
    </section>
  );
}

/** What the lines of the diagram mean: for the eye alone, because the lists say it with each arrow. */
function Legend({ ui, youAreHere }: Pick<ChartWords, 'ui' | 'youAreHere'>) {
  return (
    <p className={styles.legend} aria-hidden="true">
      <span className={styles.key}>
        <Letter className={styles.letter} isFine />
        {youAreHere}
      </span>
      {(['open', 'shut', 'elsewhere'] as const).map((look) => (
        <span key={look} className={styles.key} data-look={look}>
          <span className={styles.sample} />
          {ui.look[look]}
        </span>
      ))}
    </p>
  );
}
