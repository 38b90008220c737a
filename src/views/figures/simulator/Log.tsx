import type { LogLine } from '../../../learning/figures/simulator/board.ts';
import { Button } from '../../ui/Button.tsx';
import { fill } from '../../ui/message.ts';
import styles from './Simulator.module.css';
import type { Teller } from './teller.ts';

export type LogProps = {
  teller: Teller;
  lines: readonly LogLine[];
  /** Back to where the path had so many events. */
  onUndo: (to: number) => void;
};

/** The path as a story: day, act, where it led and by which article. To any line one can go back. */
export function Log({ teller, lines, onUndo }: LogProps) {
  const { labels } = teller;
  return (
    <>
      <ol className={styles.list}>
        {lines.map(({ id, event, standing, isYearOnly }, index) => {
          const { name, articles } = teller.standing(standing);
          const isLast = index === lines.length - 1;
          return (
            <li key={id} className={styles.line} aria-current={isLast ? 'step' : undefined}>
              <p className={styles.small}>{teller.date(isYearOnly ? event.on.slice(0, 4) : event.on)}</p>
              <p>{teller.line(event)}</p>
              <p className={styles.small}>
                {name}
                {articles && ` · ${articles}`}
              </p>
              {!isLast && (
                <Button
                  kind="link"
                  aria-label={fill(labels.backTo, { told: teller.line(event) })}
                  onClick={() => onUndo(index + 1)}
                >
                  {labels.back}
                </Button>
              )}
            </li>
          );
        })}
      </ol>
      <Button kind="quiet" icon="back" onClick={() => onUndo(0)}>
        {labels.toStart}
      </Button>
    </>
  );
}
