/** Which acts of a path would only repeat what was done on it, and change nothing. */
import { isCaseEvent, type SituationEvent } from '../../../law/events.ts';
import { advance } from '../../../law/replay.ts';
import type { SituationSnapshot } from '../../../law/situation.machine.ts';
import { caseOf } from '../../../law/situation-branches.ts';

const withoutDate = (event: SituationEvent): string => JSON.stringify({ ...event, on: null });

/** What is named twice is known once. */
const once = (_: string, value: unknown): unknown =>
  Array.isArray(value) ? [...new Set(value.map((one) => JSON.stringify(one, once)))] : value;

/** All that a situation is at a moment, but for the date of its last event. */
const known = ({ value, context: { cases, lastOn: _, ...context } }: SituationSnapshot): string =>
  JSON.stringify(
    [value, context, Object.entries(cases).map(([id, one]) => [id, one.value, Object.entries(one.context)])],
    once,
  );

/** A warrant holds until it is carried out or taken back (58(4)), a summons until the person comes (58(7)). */
function isStillOut({ context }: SituationSnapshot, event: SituationEvent): boolean {
  if (!isCaseEvent(event)) return false;
  const { isWarrantOut, isSummonsOut } = caseOf(context, event).context;
  return (event.type === 'WARRANT_ISSUED' && isWarrantOut) || (event.type === 'SUMMONS_ISSUED' && isSummonsOut);
}

/**
 * Whether the event was done on the path, on whatever day, and once more would change nothing, or only ask again for what
 * is still out.
 */
export function isRepeat(now: SituationSnapshot, events: readonly SituationEvent[], event: SituationEvent): boolean {
  const wanted = withoutDate(event);
  if (!events.some((earlier) => withoutDate(earlier) === wanted)) return false;
  return isStillOut(now, event) || known(advance(now, event)) === known(now);
}
