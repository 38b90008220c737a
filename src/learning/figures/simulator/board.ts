/** All that the board of the simulator shows, read off the path: nothing of it is kept. */
import { type Day, monthAfter, yearAfter } from '../../../law/dates.ts';
import type { SituationEvent } from '../../../law/events.ts';
import { casesOf } from '../../../law/replay.ts';
import { situationStateOf } from '../../../law/situation.machine.ts';
import type { CaseState, SituationState } from '../../../law/stages.ts';
import type { SimulatorContext } from '../simulator.machine.ts';
import { isMonthOver, lastDayToAsk, pausedUntil } from './clock.ts';
import { compare, type Point, type RealPath, realNext, stepsTogether } from './compare.ts';
import type { ActId } from './drafts.ts';
import { offers, type Standing, standingAfter } from './offers.ts';
import { personsOf, snapshotAfter, snapshotsOf } from './path.ts';
import { type Turns, turnsOf } from './turns.ts';

/** One line of the story: what happened, and where it stood then. */
export type LogLine = {
  id: string;
  event: SituationEvent;
  standing: Standing;
  /** A real event whose day was not checked: its year alone is told. */
  isYearOnly: boolean;
};

export type Board = Turns & {
  situation: SituationState;
  cases: readonly { person: string; state: CaseState }[];
  persons: readonly string[];
  person: string;
  on: Day;
  /** A month and a year after it. */
  later: { month: Day; year: Day };
  /** The first day after the pause, while the day of the next act lies in one (16). */
  pausedUntil: Day | null;
  /** The last day of a state's month, once it is over (18(2)). */
  monthOver: Day | null;
  /** The Prosecutor can go on or close: what is asked is a judgement, not a test. */
  isForProsecutor: boolean;
  log: readonly LogLine[];
  points: readonly Point[];
  /** What was really done at exactly this point. */
  real: SituationEvent | null;
};

/** What the Prosecutor does with an examination, once its four questions are answered (53(1)). */
const judgements: readonly ActId[] = ['AUTHORISATION_REQUESTED', 'INVESTIGATION_OPENED', 'EXAMINATION_CLOSED'];

export function boardOf(context: SimulatorContext, realPaths: readonly RealPath[]): Board {
  const { events, on, person, preset } = context;
  const snapshots = snapshotsOf(context);
  const now = snapshotAfter(context);
  const real = realPaths.find(({ id }) => id === preset);
  const followed = real ? stepsTogether(context, real) : 0;
  const all = offers(now, on, person);
  const asked = isMonthOver(events, on) && ['investigation', 'deferral-requested'].includes(now.value);
  return {
    situation: situationStateOf(now),
    cases: Object.entries(casesOf(now)).map(([id, state]) => ({ person: id, state })),
    persons: personsOf(now),
    person,
    on,
    later: { month: monthAfter(on), year: yearAfter(on) },
    pausedUntil: pausedUntil(now, on),
    monthOver: asked ? lastDayToAsk(events) : null,
    ...turnsOf(now, all, events),
    isForProsecutor: all.some(({ act, isOpen }) => isOpen && judgements.includes(act)),
    log: events.flatMap((event, index) => {
      const after = snapshots[index + 1];
      if (after === undefined) return [];
      const isYearOnly = index < followed && real?.unchecked.includes(index) === true;
      return [{ id: String(index), event, standing: standingAfter(after, event), isYearOnly }];
    }),
    points: compare(context, realPaths),
    real: realNext(context, real),
  };
}
