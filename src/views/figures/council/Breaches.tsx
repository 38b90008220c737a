import type { LawWords, UiWords } from '../../../content/lesson.ts';
import type { LegalTestName } from '../../../law/legal-tests.ts';
import type { Breach } from '../../../learning/figures/council.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Slip } from '../Slip.tsx';
import styles from './Breaches.module.css';

export type BreachesProps = {
  ui: UiWords['figures']['council'];
  law: Pick<LawWords, 'tests'>;
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
        {(['elected-veto', 'abstention-as-veto', 'sixteenth-vote'] as const).map((breach) => (
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
            facts={refused.map((test) => ({ label: law.tests[test].articles, text: law.tests[test].text }))}
          />
        )}
      </div>
    </fieldset>
  );
}
