/** Every change of a learner's record and place, as pure functions; the lesson machine says when each may happen. */
import type { Lesson } from '../content/lesson.ts';
import { type At, itemAt, roundAt } from './current.ts';
import { drawRound } from './draw.ts';
import { emptyResponse, gradeItem } from './grade.ts';
import type { Attempt, LearnerRecord, Place } from './lesson-events.ts';
import { itemIn, stepIn } from './lesson-index.ts';
import { screenKey } from './places.ts';
import { nextToPractise } from './practice.ts';
import { currentRound, draftKey, isComplete, lastAttempt, practiceKey } from './record.ts';
import type { Response } from './responses.ts';

export type Moment = At & {
  /** The latest time that was told; a clock that is set back does not turn it back. */
  now: number;
  /** When the item that is asked was shown. */
  shownAt: number;
};

const without = <Value>(values: Record<string, Value>, keys: readonly string[]): Record<string, Value> =>
  Object.fromEntries(Object.entries(values).filter(([key]) => !keys.includes(key)));

const later = ({ now }: Moment, at: number) => Math.max(now, at);

function changed<M extends Moment>(moment: M, at: number, record: Partial<LearnerRecord>): M {
  return { ...moment, now: later(moment, at), record: { ...moment.record, ...record } };
}

const ask = <M extends Moment>(moment: M, at: number, key: string, item: string | null): M => ({
  ...changed(moment, at, { asked: { ...moment.record.asked, [key]: item } }),
  shownAt: later(moment, at),
});

/** Draws the next round of the step and asks its first item; drafts of an earlier round are of no use in it. */
export function drawOthers<M extends Moment>(lesson: Lesson, moment: M, at: number): M {
  const { record, place } = moment;
  const step = place.kind === 'check' ? stepIn(lesson, place.step) : undefined;
  if (!step) return moment;
  const { id } = step;
  const round = drawRound(step, lesson.drawnPerCheck, record);
  const drawn = changed(moment, at, {
    rounds: { ...record.rounds, [id]: [...(record.rounds[id] ?? []), round] },
    drafts: without(record.drafts, round.items),
    hints: without(record.hints, round.items),
  });
  return ask(drawn, at, id, round.items[0] ?? null);
}

/** Asks the next item that is due, with an empty draft: what was answered earlier must not show as its feedback. */
export function practiseNext<M extends Moment>(lesson: Lesson, moment: M, at: number): M {
  const id = nextToPractise(lesson, moment.record);
  const asked = ask(moment, at, practiceKey, id);
  const item = id === null ? undefined : itemIn(lesson, id)?.item;
  return item ? draft(asked, item.id, emptyResponse(item, moment.record.seed), at) : asked;
}

/** Takes the learner to a place that the lesson has. A check goes on where it stood, or draws its first round. */
export function open<M extends Moment>(lesson: Lesson, moment: M, place: Place, at: number): M {
  const opened: M = { ...changed(moment, at, {}), place, shownAt: later(moment, at) };
  const { record } = opened;
  if (place.kind === 'screen') {
    const key = screenKey(place.step, place.screen);
    return changed(opened, at, { seen: { [key]: later(moment, at), ...record.seen } });
  }
  if (place.kind === 'check' && !currentRound(record, place.step)) return drawOthers(lesson, opened, at);
  const asked = record.asked[practiceKey];
  const isUnderWay = asked && record.drafts[draftKey(place, asked)];
  return place.kind === 'practice' && !isUnderWay ? practiseNext(lesson, opened, at) : opened;
}

function draft<M extends Moment>(moment: M, item: string, response: Response, at: number): M {
  return changed(moment, at, {
    drafts: { ...moment.record.drafts, [draftKey(moment.place, item)]: response },
  });
}

export function putDown<M extends Moment>(moment: M, response: Response, at: number): M {
  const item = itemAt(moment);
  return item === null ? moment : draft(moment, item, response, at);
}

export function showHint<M extends Moment>(moment: M, at: number): M {
  const item = itemAt(moment);
  if (item === null) return moment;
  const { hints } = moment.record;
  const key = draftKey(moment.place, item);
  return changed(moment, at, { hints: { ...hints, [key]: hints[key] ? 2 : 1 } });
}

/**
 * Records the draft as an attempt. Its time is later than that of any other, by a millisecond if need be: attempts
 * are told apart and put in order by it.
 */
export function check<M extends Moment>(lesson: Lesson, moment: M, at: number): M {
  const { record, place } = moment;
  const id = itemAt(moment);
  const item = id === null ? undefined : itemIn(lesson, id)?.item;
  if (!item) return moment;
  const key = draftKey(place, item.id);
  const response = record.drafts[key] ?? emptyResponse(item, record.seed);
  const now = Math.max(moment.now + 1, at);
  const attempt: Attempt = {
    item: item.id,
    round: roundAt(moment),
    response,
    fraction: gradeItem(item, response).fraction,
    hints: record.hints[key] ?? 0,
    at: now,
    latency: Math.max(0, now - moment.shownAt),
  };
  const answered: LearnerRecord = {
    ...record,
    attempts: [...record.attempts, attempt],
    drafts: without(record.drafts, [key]),
    hints: without(record.hints, [key]),
    asked: place.kind === 'check' ? { ...record.asked, [place.step]: item.id } : record.asked,
  };
  return { ...moment, now, record: finished(lesson, answered, now) };
}

/** Notes, once, when the last check of the lesson was answered. */
export function finished(lesson: Lesson, record: LearnerRecord, at: number): LearnerRecord {
  return record.completedAt === null && isComplete(lesson, record) ? { ...record, completedAt: at } : record;
}

/** Asks the item again, from the last response, so that the learner can mend it instead of starting over. */
export function retry<M extends Moment>(moment: M, at: number): M {
  const item = itemAt(moment);
  const last = item === null ? undefined : lastAttempt(moment.record, item, roundAt(moment));
  if (item === null || !last) return moment;
  return { ...draft(moment, item, last.response, at), shownAt: later(moment, at) };
}

/** Shows an item of the round by its place, or, for `null`, the result of the round. */
export function show<M extends Moment>(moment: M, index: number | null, at: number): M {
  const { place, record } = moment;
  if (place.kind !== 'check') return moment;
  const item = index === null ? null : (currentRound(record, place.step)?.items[index] ?? null);
  return ask(moment, at, place.step, item);
}
