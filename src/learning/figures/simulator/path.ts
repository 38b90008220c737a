/** A path through the procedure: what is known at first, and what happened since. Undo is a shorter list. */
import { type Day, firstDay, type IsoDate, lastDay, monthAfter } from '../../../law/dates.ts';
import type { SituationEvent } from '../../../law/events.ts';
import type { Facts, StateCode } from '../../../law/facts.ts';
import { STATUTE_IN_FORCE } from '../../../law/jurisdiction.ts';
import { advance, begin } from '../../../law/replay.ts';
import type { SituationSnapshot } from '../../../law/situation.machine.ts';

export type Path = { facts: Facts; events: readonly SituationEvent[] };

/** The snapshot before the first event, then the one after each. */
export function snapshotsOf({ facts, events }: Path): readonly [SituationSnapshot, ...SituationSnapshot[]] {
  const first = begin(facts);
  const snapshots: [SituationSnapshot, ...SituationSnapshot[]] = [first];
  let now = first;
  for (const event of events) {
    now = advance(now, event);
    snapshots.push(now);
  }
  return snapshots;
}

export const snapshotAfter = ({ facts, events }: Path): SituationSnapshot => events.reduce(advance, begin(facts));

/** A date may mean a day that is not before the event of the earlier date. */
export const isNotBefore = (on: IsoDate, earlier: IsoDate | undefined): boolean =>
  earlier === undefined || lastDay(on) >= firstDay(earlier);

/** The path up to the first event that the law refuses, or that comes before the one it follows. */
export function lawfulPart({ facts, events }: Path): Path {
  let now = begin(facts);
  const kept: SituationEvent[] = [];
  for (const event of events) {
    const next = isNotBefore(event.on, kept.at(-1)?.on) ? advance(now, event) : now;
    if (next === now) break;
    kept.push(event);
    now = next;
  }
  return { facts, events: kept };
}

/** The day of the next act where nobody chooses one: a month after the last, and never before there was a Court. */
export function nextDay({ facts, events }: Path): Day {
  const last = events.at(-1);
  const day = monthAfter(last ? lastDay(last.on) : firstDay(facts.conduct.from));
  return day > STATUTE_IN_FORCE ? day : STATUTE_IN_FORCE;
}

const once = <T>(values: readonly T[]): T[] => [...new Set(values)];

/** The states of the place and of the persons. */
export const statesConcerned = ({ conduct }: Facts): StateCode[] =>
  once([...conduct.territory, ...conduct.nationality]);

/** Those, and every other state that the facts know. */
export const statesKnown = (facts: Facts): StateCode[] =>
  once([...statesConcerned(facts), ...Object.keys(facts.acceptance)]);

const A = 65;
/** The name of a case, by the order in which it begins: A to Z, then A1 to Z1, and so on. */
export const personAt = (index: number): string =>
  String.fromCharCode(A + (index % 26)) + (index < 26 ? '' : String(Math.floor(index / 26)));

/** The persons with a case, and the one who would be next. */
export function personsOf({ context }: SituationSnapshot): string[] {
  const known = Object.keys(context.cases);
  const next = Array.from({ length: known.length + 1 }, (_, index) => personAt(index)).find(
    (id) => !known.includes(id),
  );
  return next === undefined ? known : [...known, next];
}
