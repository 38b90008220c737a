import { type ReactNode, type RefObject, useEffect, useId, useRef, useState } from 'react';
import type { SituationEvent } from '../../../law/events.ts';
import type { Facts } from '../../../law/facts.ts';
import type { Board } from '../../../learning/figures/simulator/board.ts';
import type { Trail } from '../../../learning/figures/simulator/compare.ts';
import type { Acting } from '../../../learning/figures/simulator/turns.ts';
import { Button } from '../../ui/Button.tsx';
import { Cited } from '../../ui/Cited.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { fill } from '../../ui/message.ts';
import { Acts } from './Acts.tsx';
import { Comparison } from './Comparison.tsx';
import { DoneBefore } from './DoneBefore.tsx';
import { Field } from './Field.tsx';
import { KnownFacts } from './KnownFacts.tsx';
import { Log } from './Log.tsx';
import { OnceOpened } from './OnceOpened.tsx';
import { Share, type ShareProps } from './Share.tsx';
import styles from './Simulator.module.css';
import { Standing } from './Standing.tsx';
import type { Teller } from './teller.ts';
import { When } from './When.tsx';

export type BoardProps = {
  teller: Teller;
  lang: string;
  facts: Facts;
  /** They are a real situation's. */
  isReal: boolean;
  board: Board;
  trails: readonly Trail[];
  share: Omit<ShareProps, 'teller'>;
  onAct: (event: SituationEvent) => void;
  onDay: (on: string) => void;
  onPerson: (person: string) => void;
  onUndo: (to: number) => void;
  onStartOver: () => void;
  /** Whether the learner came here by a button that is gone. */
  takesFocus?: RefObject<boolean>;
  /** Where it stands on the chart of the procedure. */
  chart?: ReactNode;
};

/** The board: where it stands, who can do what and why not, the story, and the real situations beside it. */
export function BoardView({ teller, lang, facts, isReal, board, trails, share, chart, takesFocus, ...on }: BoardProps) {
  const { labels, law, personName } = teller;
  const standing = useRef<HTMLElement>(null);
  useEffect(() => {
    if (takesFocus?.current) standing.current?.focus();
  }, [takesFocus]);
  const [isBack, setIsBack] = useState(false);
  const last = board.log.at(-1);
  const stage = law.stages[board.situation].name;
  const done = (event: SituationEvent) => {
    setIsBack(false);
    on.onAct(event);
    standing.current?.focus();
  };
  const undo = (to: number) => {
    setIsBack(true);
    on.onUndo(to);
    standing.current?.focus();
  };
  return (
    <div className={styles.board}>
      <Standing teller={teller} board={board} focus={standing} />
      <p className="sr" role="status">
        {isBack && fill(labels.undone, { stage })}
        {!isBack &&
          last &&
          fill(labels.status, { told: teller.line(last.event), stage: teller.standing(last.standing).name })}
      </p>
      <Part title={labels.acts}>
        {board.persons.length > 1 && (
          <Field label={labels.person}>
            {(id) => (
              <select id={id} value={board.person} onChange={({ target }) => on.onPerson(target.value)}>
                {board.persons.map((name) => (
                  <option key={name} value={name}>
                    {board.cases.some(({ person }) => person === name)
                      ? personName(name)
                      : fill(labels.personNew, { name })}
                  </option>
                ))}
              </select>
            )}
          </Field>
        )}
        {board.real && <FollowButton teller={teller} event={board.real} onAct={done} />}
        {board.isForProsecutor && (
          <div className={styles.note}>
            <Cited html={teller.words.judged} />
          </div>
        )}
        {/* Drawn anew after each act, so that nothing of the one before stays open. */}
        <div className={styles.asked} key={board.log.length}>
          <Organs {...{ teller, lang }} acting={board.turns} onAct={done} />
          {board.turns.length === 0 && <p className={styles.note}>{labels.noTurn}</p>}
          <When
            {...{
              teller,
              on: board.on,
              later: board.later,
              pausedUntil: board.pausedUntil,
              monthOver: board.monthOver,
            }}
            {...(last && { earliest: last.event.on })}
            onDay={on.onDay}
          />
          <Disclosure summary={labels.others}>
            <Organs {...{ teller, lang }} acting={board.others} onAct={done} />
            <DoneBefore teller={teller} acting={board.done} />
          </Disclosure>
        </div>
      </Part>
      {last && (
        <>
          <Part title={labels.log}>
            <Log teller={teller} lines={board.log} onUndo={undo} />
          </Part>
          <Part title={labels.compare}>
            <Comparison key={board.log.length} teller={teller} points={board.points} trails={trails} />
          </Part>
        </>
      )}
      <div className={styles.more}>
        {chart && <OnceOpened summary={labels.chart}>{chart}</OnceOpened>}
        <Disclosure summary={labels.known}>
          <KnownFacts {...{ teller, facts, isReal }} />
        </Disclosure>
      </div>
      <div className={styles.row}>
        <Share teller={teller} {...share} />
        <Button kind="quiet" onClick={on.onStartOver}>
          {labels.over}
        </Button>
      </div>
    </div>
  );
}

type OrgansProps = Pick<BoardProps, 'teller' | 'lang' | 'onAct'> & { acting: readonly Acting[] };
function Organs({ acting, ...all }: OrgansProps) {
  return (
    <ul className={styles.organs}>
      {acting.map((one) => (
        <Acts key={one.organ} {...one} {...all} />
      ))}
    </ul>
  );
}

type Follow = { teller: Teller; event: SituationEvent; onAct: (event: SituationEvent) => void };
function FollowButton({ teller, event, onAct }: Follow) {
  return (
    <Button icon="next" iconAt="end" onClick={() => onAct(event)}>
      {fill(teller.labels.follow, { told: teller.line(event) })}
    </Button>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section className={styles.part} aria-labelledby={id}>
      <p className={styles.name} id={id}>
        {title}
      </p>
      {children}
    </section>
  );
}
