import { Letter } from '../../drawings/Letter.tsx';
import { Icon } from '../../ui/Icon.tsx';
import type { ChartProps } from './Chart.tsx';
import { ArrowsFrom } from './CloseUp.tsx';
import styles from './Outline.module.css';

export type OutlineProps = Pick<ChartProps, 'words' | 'here' | 'arrows' | 'arrow' | 'onArrow'> & {
  /** In the order in which the chart is read. */
  stages: readonly string[];
};

/** The chart as a list: each stage opens to what it means and to what leads on from it. */
export function Outline({ words, here, arrows, arrow, stages, onArrow }: OutlineProps) {
  const { names, youAreHere } = words;
  return (
    <ol className={styles.outline}>
      {stages.map((stage) => (
        <li key={stage} data-here={stage === here || undefined}>
          <details open={stage === here}>
            <summary className={styles.summary}>
              <Icon name="open" />
              <span className={styles.name}>{names[stage]?.name}</span>
              {stage === here && (
                <span className={styles.here}>
                  <Letter className={styles.letter} isFine />
                  {youAreHere}
                </span>
              )}
            </summary>
            <div className={styles.body}>
              <p className={styles.meaning}>{names[stage]?.meaning}</p>
              <p className={styles.articles}>{names[stage]?.articles}</p>
              <ArrowsFrom {...{ words, here, arrows, stage, arrow, onArrow }} />
            </div>
          </details>
        </li>
      ))}
    </ol>
  );
}
