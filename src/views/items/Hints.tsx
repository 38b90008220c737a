import { useRef } from 'react';
import type { Html, UiWords } from '../../content/lesson.ts';
import { Button } from '../ui/Button.tsx';
import { Cited } from '../ui/Cited.tsx';
import { fill } from '../ui/message.ts';
import styles from './Hints.module.css';

export type HintsProps = {
  hints: readonly [Html, Html];
  shown: 0 | 1 | 2;
  ui: UiWords['check']['hint'];
  /** Whether more can be asked for. */
  isAsked: boolean;
  onHint: () => void;
};

/** Two hints, one after the other. The region stands before it is filled, so that each is announced. */
export function Hints({ hints, shown, ui, isAsked, onHint }: HintsProps) {
  const region = useRef<HTMLDivElement>(null);
  const showHint = () => {
    // The button goes with the last hint: the focus stays where the learner is.
    if (shown === 1) region.current?.focus();
    onHint();
  };
  return (
    <div className={styles.hints}>
      <div ref={region} className={styles.region} aria-live="polite" tabIndex={-1}>
        {hints.slice(0, shown).map((hint, index) => (
          <div key={hint} className={styles.hint}>
            <p className={styles.label}>{fill(ui.shown, { number: index + 1 })}</p>
            <Cited html={hint} />
          </div>
        ))}
      </div>
      {isAsked && shown < 2 && (
        <Button kind="link" onClick={showHint}>
          {shown === 0 ? ui.first : ui.second}
        </Button>
      )}
    </div>
  );
}
