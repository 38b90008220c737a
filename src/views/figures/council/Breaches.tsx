import type { CouncilLaw, CouncilUi } from '../../../content/lesson.ts';
import type { LegalTestName } from '../../../law/legal-tests.ts';
import type { Breach } from '../../../learning/figures/council.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Slip } from '../Slip.tsx';
import styles from './Breaches.module.css';

export type BreachesProps = {
  ui: CouncilUi;
  law: CouncilLaw;
  /** The tests that what was tried last fails. */
  refused: readonly LegalTestName[] | null;
  onTry: (breach: Breach) => void;
};

/** What the rules leave no room for, to be tried: the machine of the law refuses it and says why. */
export function Breaches({ ui, law, refused, onTry }: BreachesProps) {
  return (
    <fieldset className={styles.breaches}>
      <legend className={styles.question}>{ui.breach}</legend>
      <div className={styles.tries}>
        {(['elected-veto', 'abstention-as-veto'] as const).map((breach) => (
          <Button key={breach} kind="quiet" onClick={() => onTry(breach)}>
            {ui.breaches[breach]}
          </Button>
        ))}
      </div>
      <div role="status">
        {refused && (
          <Slip
            key={refused.join(' ')}
            title={
              <>
                <Icon name="bar" />
                <span>{ui.refused}</span>
              </>
            }
            facts={refused.flatMap((test) => {
              const words = law.tests[test];
              return words ? [{ label: words.articles, text: words.text }] : [];
            })}
          />
        )}
      </div>
    </fieldset>
  );
}
