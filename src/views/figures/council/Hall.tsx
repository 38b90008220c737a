import type { ReactNode, Ref } from 'react';
import type { CouncilUi } from '../../../content/lesson.ts';
import type { Ballot } from '../../../learning/figures/council.ts';
import { Draft } from '../../drawings/Draft.tsx';
import { Drawing, ink } from '../../drawings/Drawing.tsx';
import { Seat } from '../../drawings/Seat.tsx';
import { Hidden } from '../../ui/Hidden.tsx';
import styles from './Hall.module.css';

export type SeatAtTable = {
  state: string;
  name: string;
  isPermanent: boolean;
  /** `null` while nobody has voted. */
  ballot: Ballot | null;
  /** Its vote is another than the one on record. */
  isChanged: boolean;
};
export type HallProps = {
  /** In the order of the table, from its one end to the other. */
  seats: readonly SeatAtTable[];
  draft: string;
  /** The votes come one after the other, and the stamp last. */
  isRolling: boolean;
  stamp: ReactNode;
  ui: CouncilUi;
  /** Absent where the seats cannot be turned. */
  onTurn?: ((state: string) => void) | undefined;
  /** What takes the focus when there is nothing else left to hold it. */
  ref?: Ref<HTMLFieldSetElement>;
};

/** The Council's table: a horseshoe of fifteen seats, and a U of seats where there is no room for one. */
export function Hall({ seats, draft, isRolling, stamp, ui, onTurn, ref }: HallProps) {
  return (
    <div className={styles.room}>
      <fieldset
        ref={ref}
        className={styles.hall}
        data-rolling={isRolling || undefined}
        aria-label={ui.title}
        tabIndex={-1}
      >
        <Drawing box="0 0 600 420" className={styles.horseshoe}>
          <path
            className={`${ink.stone} ${ink.line}`}
            d="M139 8V180C139 262 206 326 300 326S461 262 461 180V8H415V180C415 238 368 280 300 280S185 238 185 180V8z"
          />
        </Drawing>
        <p className={styles.draft}>
          <Draft className={styles.sheet} />
          <span>{draft}</span>
        </p>
        <ol className={styles.seats}>
          {seats.map((seat) => (
            <li key={seat.state} className={styles.place}>
              <AtSeat seat={seat} ui={ui} onTurn={onTurn} />
            </li>
          ))}
        </ol>
        <p className={styles.verdict}>{stamp}</p>
      </fieldset>
      {onTurn && <p className={styles.hint}>{ui.turn}</p>}
    </div>
  );
}

type AtSeatProps = Pick<HallProps, 'ui' | 'onTurn'> & { seat: SeatAtTable };

function AtSeat({ seat: { state, name, isPermanent, ballot, isChanged }, ui, onTurn }: AtSeatProps) {
  const said = ballot && (ballot === 'no' && isPermanent ? ui.veto : ui.ballots[ballot]);
  const drawn = (
    <>
      <Seat
        className={styles.drawing}
        backClassName={styles.back}
        faceClassName={styles.face}
        isPermanent={isPermanent}
        ballot={ballot}
      />
      <span className={styles.name}>
        {name}
        {isPermanent && <Hidden>, {ui.permanent}</Hidden>}
        {said && (
          <>
            {' '}
            <span className={styles.ballot} data-ballot={ballot}>
              {said}
              {isChanged && <span className={styles.changed}>, {ui.changed}</span>}
            </span>
          </>
        )}
      </span>
    </>
  );
  return onTurn ? (
    <button type="button" className={styles.seat} onClick={() => onTurn(state)}>
      {drawn}
    </button>
  ) : (
    <span className={styles.seat}>{drawn}</span>
  );
}
