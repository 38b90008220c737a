import type { CouncilUi } from '../../../content/lesson.ts';
import type { Outcome } from '../../../learning/figures/council.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './Prediction.module.css';

export type PredictionProps = { ui: CouncilUi; onPredict: (outcome: Outcome) => void };

/** What the learner expects of the vote. Saying it calls the vote. */
export function Prediction({ ui, onPredict }: PredictionProps) {
  return (
    <fieldset className={styles.prediction}>
      <legend className={styles.question}>{ui.predict}</legend>
      <div className={styles.answers}>
        {(['adopted', 'short-of-nine', 'vetoed'] as const).map((outcome) => (
          <Button key={outcome} kind="quiet" onClick={() => onPredict(outcome)}>
            {ui.predictions[outcome]}
          </Button>
        ))}
      </div>
    </fieldset>
  );
}
