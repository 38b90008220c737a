import type { CouncilLaw, CouncilUi, Html } from '../../../content/lesson.ts';
import type { Outcome, Verdict } from '../../../learning/figures/council.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { counted } from '../../ui/message.ts';
import { Slip, type SlipFact } from '../Slip.tsx';
import styles from './Result.module.css';

export type ResultProps = {
  ui: CouncilUi;
  law: CouncilLaw;
  verdict: Pick<Verdict, 'outcome' | 'stage'>;
  predicted: Outcome | null;
  /** What happened, where the vote is on record. */
  asItWas?: Html | undefined;
  /** How many votes are not as they were. */
  changed: number;
  lang: string;
  onRestore: () => void;
};

/** What came of the vote, and what it leads to. */
export function Result({ ui, law, verdict, predicted, asItWas, changed, lang, onRestore }: ResultProps) {
  const { outcome, stage } = verdict;
  const standing = law.stages[stage];
  const isWhatIf = changed > 0;
  const facts: SlipFact[] = [
    ...(predicted && !isWhatIf ? [{ label: ui.expected, text: ui.predictions[predicted] }] : []),
    ...(standing
      ? [
          { label: ui.follows, text: `${standing.name}. ${standing.meaning}` },
          { label: ui.written, text: standing.articles },
        ]
      : []),
    ...(asItWas ? [{ label: ui.asItWas, html: asItWas }] : []),
  ];
  return (
    <div className={styles.result}>
      {isWhatIf && (
        <div className={styles.whatIf}>
          <p>{counted(ui.whatIf, changed, lang)}</p>
          <Button kind="quiet" icon="back" onClick={onRestore}>
            {ui.restore}
          </Button>
        </div>
      )}
      <Slip
        key={`${outcome} ${stage}`}
        title={
          <>
            <Icon name={outcome === 'adopted' ? 'tick' : 'bar'} />
            <span>{ui.predictions[outcome]}</span>
          </>
        }
        facts={facts}
      />
    </div>
  );
}
