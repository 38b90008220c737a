import { useEffect, useRef } from 'react';
import { Letter } from '../../drawings/Letter.tsx';
import { Button } from '../../ui/Button.tsx';
import { ArrowRow } from './ArrowRow.tsx';
import type { ChartProps } from './Chart.tsx';
import styles from './CloseUp.module.css';

export type CloseUpProps = Pick<ChartProps, 'words' | 'here' | 'arrows' | 'arrow' | 'onStage' | 'onArrow'> & {
  stage: string;
};

/** One stage with its neighbours: what leads to it stands above, what leads on from it below. */
export function CloseUp({ words, here, arrows, stage, arrow, onStage, onArrow }: CloseUpProps) {
  const { ui, names, youAreHere } = words;
  const name = useRef<HTMLParagraphElement>(null);
  // What was pressed to come here is gone.
  useEffect(() => name.current?.focus({ preventScroll: true }), []);
  const before = new Set(arrows.filter(({ from, to }) => to === stage && from !== stage).map(({ from }) => from));
  return (
    <div className={styles.closeUp}>
      {before.size > 0 && (
        <nav className={styles.before} aria-label={ui.comesFrom}>
          <p className={styles.label}>{ui.comesFrom}</p>
          <ul className={styles.neighbours}>
            {[...before].map((one) => (
              <li key={one}>
                <Button kind="quiet" icon="up" onClick={() => onStage(one)}>
                  {names[one]?.name}
                </Button>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <div className={styles.stage} data-here={stage === here || undefined}>
        {stage === here && <Letter className={styles.letter} isFine />}
        <div>
          <p className={styles.name} ref={name} tabIndex={-1}>
            {names[stage]?.name}
          </p>
          {stage === here && <p className={styles.here}>{youAreHere}</p>}
          <p className={styles.meaning}>{names[stage]?.meaning}</p>
          <p className={styles.articles}>{names[stage]?.articles}</p>
        </div>
      </div>
      <ArrowsFrom {...{ words, here, arrows, stage, arrow, onArrow }} />
    </div>
  );
}

/** Every arrow that begins at a stage. */
export function ArrowsFrom({ words, here, arrows, stage, arrow, onArrow }: Omit<CloseUpProps, 'onStage'>) {
  const own = arrows.filter(({ from }) => from === stage);
  if (own.length === 0) return <p className={styles.label}>{words.ui.end}</p>;
  return (
    <div className={styles.after}>
      <p className={styles.label}>{words.ui.leadsTo}</p>
      <ul className={styles.arrows}>
        {own.map((one) => (
          <ArrowRow
            key={one.id}
            {...{ words, here }}
            arrow={one}
            instead={own.find(({ event, isOpen }) => isOpen && event === one.event)?.to}
            isChosen={one.id === arrow}
            onChoose={() => onArrow(one.id)}
          />
        ))}
      </ul>
    </div>
  );
}
