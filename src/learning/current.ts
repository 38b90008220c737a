/** Where the learner stands in a check or in the practice, read from record and place: a reload changes nothing. */
import type { Item, Lesson, LessonStep } from '../content/lesson.ts';
import { emptyResponse, gradeItem, type Missing, missingIn, presentedParts } from './grade.ts';
import type { LearnerRecord, Place } from './lesson-events.ts';
import { itemIn } from './lesson-index.ts';
import { dueItems } from './practice.ts';
import { currentRound, draftKey, lastAttempt, practiceKey } from './record.ts';
import type { Response } from './responses.ts';
import type { Score } from './score.ts';

/** What selectors take: the context of the lesson machine holds both. */
export type At = { record: LearnerRecord; place: Place };

/** The states of the region `place` in the lesson machine. */
export const standings = [
  ...(['cover', 'screen', 'summary'] as const),
  ...(['check.asked', 'check.feedback', 'check.result'] as const),
  ...(['practice.asked', 'practice.feedback', 'practice.done'] as const),
];
export type Standing = (typeof standings)[number];

/** Id of the round that an answer given at this place belongs to; `null` in the practice. */
export const roundAt = ({ record, place }: At): string | null =>
  place.kind === 'check' ? (currentRound(record, place.step)?.id ?? null) : null;

/**
 * Id of the item that is shown: the one shown last, else the first of the round without an answer.
 * `null` on the result of a round, at the end of the practice, and at all other places.
 */
export function itemAt({ record, place }: At): string | null {
  if (place.kind === 'practice') return record.asked[practiceKey] ?? null;
  const round = place.kind === 'check' ? currentRound(record, place.step) : undefined;
  if (place.kind !== 'check' || !round) return null;
  const asked = record.asked[place.step];
  if (asked && round.items.includes(asked)) return asked;
  const unanswered = round.items.find((item) => !lastAttempt(record, item, round.id));
  return unanswered ?? null;
}

/** The state that the lesson machine takes for this place. A draft means asked, whatever was answered before it. */
export function standingAt(at: At): Standing {
  const { record, place } = at;
  if (place.kind !== 'check' && place.kind !== 'practice') return place.kind;
  const item = itemAt(at);
  if (item === null) return place.kind === 'check' ? 'check.result' : 'practice.done';
  const isAsked = record.drafts[draftKey(place, item)] || !lastAttempt(record, item, roundAt(at));
  return isAsked ? `${place.kind}.asked` : `${place.kind}.feedback`;
}

export type Current = {
  item: Item;
  step: LessonStep;
  /** Ids in the order in which they are shown; see `presentedParts`. */
  parts: readonly string[];
  response: Response;
  /** `null` while it is asked. */
  score: Score | null;
  /** What is lacking before it can be checked. */
  missing: Missing;
  hintsShown: 0 | 1 | 2;
  /** From 1, of all items of the round; in the practice of those that are due, this one included. */
  position: number;
  positions: number;
  /** Whether each item of the round is answered, in order; empty in the practice. */
  answered: readonly boolean[];
};

function workOut(lesson: Lesson, at: At): Current | null {
  const { record, place } = at;
  const id = itemAt(at);
  const entry = id === null ? undefined : itemIn(lesson, id);
  if (!entry) return null;
  const { item, step } = entry;
  const key = draftKey(place, item.id);
  const round = place.kind === 'check' ? currentRound(record, place.step) : undefined;
  const draft = record.drafts[key];
  const attempt = draft ? undefined : lastAttempt(record, item.id, round?.id ?? null);
  const response = draft ?? attempt?.response ?? emptyResponse(item, record.seed);
  const due = new Set([item.id, ...(round ? [] : dueItems(lesson, record))]);
  return {
    item,
    step,
    parts: presentedParts(item, record.seed),
    response,
    score: attempt ? gradeItem(item, attempt.response) : null,
    missing: missingIn(item, response),
    hintsShown: record.hints[key] ?? 0,
    position: (round?.items.indexOf(item.id) ?? 0) + 1,
    positions: round?.items.length ?? due.size,
    answered: round?.items.map((one) => lastAttempt(record, one, round.id) !== undefined) ?? [],
  };
}

const known = new WeakMap<LearnerRecord, { lesson: Lesson; place: Place; current: Current | null }>();

/**
 * The item that is shown with all that its view needs; `null` where none is. The same object while record and place
 * are the same, so that a subscriber is told only of changes.
 */
export function currentAt(lesson: Lesson, at: At): Current | null {
  const found = known.get(at.record);
  if (found && found.lesson === lesson && found.place === at.place) return found.current;
  const current = workOut(lesson, at);
  known.set(at.record, { lesson, place: at.place, current });
  return current;
}
