import { useEffect, useRef } from 'react';
import type { CouncilWords } from '../../../content/lesson.ts';
import type { CouncilVote, Measure } from '../../../law/events.ts';
import type { LegalTestName } from '../../../law/legal-tests.ts';
import type { Breach, Outcome, Verdict } from '../../../learning/figures/council.ts';
import { Cited } from '../../ui/Cited.tsx';
import { Docket } from '../../ui/Docket.tsx';
import { inFull } from '../../ui/date.ts';
import { fill } from '../../ui/message.ts';
import { Frame } from '../Frame.tsx';
import { Pick as Choice } from '../Pick.tsx';
import { Breaches } from './Breaches.tsx';
import styles from './CouncilTable.module.css';
import { Hall, type SeatAtTable } from './Hall.tsx';
import { Key } from './Key.tsx';
import { Prediction } from './Prediction.tsx';
import { Result } from './Result.tsx';
import { Stamp } from './Stamp.tsx';
import { Tally } from './Tally.tsx';
import { VotesList } from './VotesList.tsx';

/** What stands for the learner's own vote among the votes to choose from. */
const OWN = 'own';

export type CouncilTableProps = {
  words: CouncilWords;
  lang: string;
  /** A vote on record before and after it is shown, with votes turned by the learner, or a vote of the learner's own. */
  phase: 'asked' | 'shown' | 'changed' | 'own';
  /** Id of the vote on record. */
  chosen: string | null;
  measure: Measure;
  seats: readonly Omit<SeatAtTable, 'name'>[];
  vote: CouncilVote;
  verdict: Verdict;
  predicted: Outcome | null;
  /** The tests that what was tried last fails; `null` where nothing was. */
  refused: readonly LegalTestName[] | null;
  onChoose: (vote: string) => void;
  onChooseOwn: () => void;
  onMeasure: (measure: Measure) => void;
  onPredict: (outcome: Outcome) => void;
  onTurn: (state: string) => void;
  onRestore: () => void;
  onBreach: (breach: Breach) => void;
};

/**
 * The Council's table: fifteen seats vote. Votes that were taken are predicted and then shown; then every seat can be
 * turned, to see what one vote is worth.
 */
export function CouncilTable(props: CouncilTableProps) {
  const { words, lang, phase, chosen, measure, vote, verdict, predicted, refused } = props;
  const { ui, law } = words;
  const onRecord = words.votes.find(({ id }) => id === chosen);
  const isAsked = phase === 'asked';
  const { yes, no, abstain } = vote;
  const said = isAsked ? '' : `${fill(ui.tally, { yes, no, abstain })}. ${ui.predictions[verdict.outcome]}`;
  const seats = props.seats.map((seat): SeatAtTable => {
    const number = seat.state.replace('elected-', '');
    return { ...seat, name: words.states[seat.state] ?? fill(ui.elected, { number }) };
  });
  const isRolling = phase === 'shown';
  const hall = useRef<HTMLFieldSetElement>(null);
  // The button that was pressed is gone; whoever uses keys goes on at the table.
  useEffect(() => {
    if (isRolling && document.activeElement === document.body) hall.current?.focus({ preventScroll: true });
  }, [isRolling]);
  return (
    <Frame title={ui.title}>
      <div className={styles.table}>
        <Choice
          legend={ui.pick}
          isLegendHidden
          options={[...words.votes, { id: OWN, name: words.own.name }]}
          chosen={chosen ?? OWN}
          onChoose={(id) => (id === OWN ? props.onChooseOwn() : props.onChoose(id))}
        />
        {phase === 'own' && (
          <Choice
            legend={ui.draft}
            options={(['referral', 'deferral'] as const).map((id) => ({ id, name: ui.measures[id] }))}
            chosen={measure}
            onChoose={props.onMeasure}
          />
        )}
        {onRecord ? (
          <Docket entries={[inFull(onRecord.on, lang), onRecord.draft]} />
        ) : (
          <div className={styles.told}>
            <Cited html={words.own.told} />
          </div>
        )}
        {isAsked && <Prediction ui={ui} onPredict={props.onPredict} />}
        {/* Each vote comes to a table of its own, so that its seats turn from the first. */}
        <Hall
          key={chosen}
          ref={hall}
          seats={seats}
          draft={onRecord?.draft ?? words.own.drafts[measure]}
          isRolling={isRolling}
          stamp={
            !isAsked && (
              <Stamp key={verdict.outcome} isAdopted={verdict.outcome === 'adopted'}>
                {ui.outcomes[verdict.outcome]}
              </Stamp>
            )
          }
          ui={ui}
          onTurn={isAsked ? undefined : props.onTurn}
        />
        <Key ui={ui} />
        <p className="sr" role="status">
          {said}
        </p>
        {!isAsked && (
          <>
            <Tally {...{ vote, verdict, isRolling, ui, lang }} articles={law.articles} states={words.states} />
            <Result
              {...{ ui, law, verdict, predicted, lang }}
              asItWas={onRecord?.told}
              changed={phase === 'changed' ? seats.filter(({ isChanged }) => isChanged).length : 0}
              onRestore={props.onRestore}
            />
          </>
        )}
        {phase === 'own' && <Breaches ui={ui} law={law} refused={refused} onTry={props.onBreach} />}
        <VotesList words={words} ui={ui} />
      </div>
    </Frame>
  );
}
