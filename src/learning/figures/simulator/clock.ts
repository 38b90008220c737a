/** Where the date of an act matters: a pause of the Council, and the month that a state has to ask. */
import { type Day, dayAfter, firstDay, type IsoDate, isInside, lastDay, monthAfter } from '../../../law/dates.ts';
import type { SituationEvent } from '../../../law/events.ts';
import type { SituationSnapshot } from '../../../law/situation.machine.ts';

/** The first day after the pause in which a date lies (16); `null` where it lies in none. */
export function pausedUntil({ context: { pauses } }: SituationSnapshot, on: IsoDate): Day | null {
  if (!isInside(on, pauses)) return null;
  const last = pauses
    .map(({ to }) => to)
    .toSorted()
    .at(-1);
  return last === undefined ? null : dayAfter(last);
}

/**
 * The last day of the month in which a state can ask to take over (18(2)), counted from the opening: the notice that the
 * Statute counts from has no date of its own here. `null` where no investigation was opened.
 */
export function lastDayToAsk(events: readonly SituationEvent[]): Day | null {
  const opened = events.findLast(({ type }) => type === 'INVESTIGATION_OPENED');
  return opened ? monthAfter(lastDay(opened.on)) : null;
}

/** Whether that month is over at a date. */
export function isMonthOver(events: readonly SituationEvent[], on: IsoDate): boolean {
  const last = lastDayToAsk(events);
  return last !== null && firstDay(on) > last;
}
