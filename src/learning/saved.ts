/**
 * A learner's place as it is kept between visits. The envelope holds the record, not the machine's own snapshot: a
 * snapshot is bound to the states and the content of one release, while a record can be read item by item, merged
 * with that of another tab, and outlives both. (The machine's snapshot restores too, within one release.)
 */
import type { Lesson } from '../content/lesson.ts';
import type { At } from './current.ts';
import { isResponseFor } from './grade.ts';
import { isLoose } from './items/item-kind.ts';
import type { Attempt, LearnerRecord, Notice, Place, Round } from './lesson-events.ts';
import { itemIn, stepIn } from './lesson-index.ts';
import { placeIn } from './places.ts';
import { isComplete, practiceKey } from './record.ts';

export { mergeRecords } from './merge.ts';

export type Saved = {
  version: 1;
  /** Id and hash of the lesson that wrote it. */
  lesson: string;
  hash: string;
  savedAt: number;
  record: LearnerRecord;
  place: Place;
};
/** `saved` is `null` where nothing could be read; the lesson then begins afresh. */
export type Restored = { saved: Saved | null; notices: Notice[] };

/**
 * What to keep: plain JSON.
 * @param lesson the whole lesson: the end of some chosen steps is not its end, and is not kept
 */
export const toSaved = ({ context: { record, place } }: { context: At }, lesson: Lesson, savedAt: number): Saved => ({
  version: 1,
  lesson: lesson.id,
  hash: lesson.hash,
  savedAt,
  record: isComplete(lesson, record) ? record : { ...record, completedAt: null },
  place,
});

/**
 * Reads what was kept, whatever it is by now: text or value, of this release or another. What still fits the lesson
 * stays; answers whose item is gone, or which no longer fit their item, are dropped and counted in a notice. What
 * cannot be understood, or is of another lesson, gives the notice `unreadable`. Never throws.
 */
export function fromSaved(kept: unknown, lesson: Lesson): Restored {
  const value = plainValue(kept);
  const record = isLoose(value) && value.lesson === lesson.id ? readRecord(value.record, lesson) : null;
  if (!isLoose(value) || !record) return { saved: null, notices: [{ kind: 'unreadable' }] };
  const { dropped, ...rest } = record;
  // Where it is gone, the cover: from there the learner resumes.
  const place = placeIn(lesson, value.place) ?? { kind: 'cover' };
  const savedAt = timeIn(value.savedAt) ?? 0;
  return {
    saved: { version: 1, lesson: lesson.id, hash: lesson.hash, savedAt, record: rest.record, place },
    notices: dropped > 0 ? [{ kind: 'content-changed', dropped }] : [],
  };
}

/** The value as JSON would keep it; `undefined` where it is none. Rids it of getters, cycles and prototypes. */
function plainValue(kept: unknown): unknown {
  try {
    return JSON.parse(typeof kept === 'string' ? kept : JSON.stringify(kept));
  } catch {
    return undefined; // told to the learner as "unreadable"
  }
}

/** The last time that a `Date` can hold. */
const latestTime = 8.64e15;
const isTime = (value: unknown): value is number => typeof value === 'number' && value >= 0 && value <= latestTime;
const timeIn = (value: unknown): number | null => (isTime(value) ? value : null);
const entriesIn = (value: unknown): [string, unknown][] => (isLoose(value) ? Object.entries(value) : []);
const listIn = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/** The entries of which `read` makes something. */
function readAll<Value>(value: unknown, read: (key: string, value: unknown) => Value | undefined) {
  const entries = entriesIn(value).flatMap(([key, kept]): [string, Value][] => {
    const found = read(key, kept);
    return found === undefined ? [] : [[key, found]];
  });
  return Object.fromEntries(entries);
}

function readRecord(value: unknown, lesson: Lesson): { record: LearnerRecord; dropped: number } | null {
  if (!isLoose(value)) return null;
  const { learner, seed, policy } = value;
  if (typeof learner !== 'string' || typeof seed !== 'number' || !Number.isFinite(seed)) return null;
  const attempts = listIn(value.attempts).flatMap((kept) => readAttempt(kept, lesson) ?? []);
  const drafts = readAll(value.drafts, (key, kept) => {
    const item = itemIn(lesson, key.replace(/^practice\//, ''))?.item;
    return item && isResponseFor(item, kept) ? kept : undefined;
  });
  const dropped =
    listIn(value.attempts).length - attempts.length + (entriesIn(value.drafts).length - Object.keys(drafts).length);
  const record: LearnerRecord = {
    learner,
    seed,
    policy: policy === 'guided' ? 'guided' : 'open',
    startedAt: timeIn(value.startedAt) ?? 0,
    attempts: attempts.sort((a, b) => a.at - b.at),
    rounds: readAll(value.rounds, (step, kept) => readRounds(step, kept, lesson)),
    seen: readAll(value.seen, (key, kept) => (isTime(kept) && isScreen(key, lesson) ? kept : undefined)),
    drafts,
    hints: readAll(value.hints, (_, kept) => (kept === 1 || kept === 2 ? kept : undefined)),
    asked: readAll(value.asked, (key, kept) => readAsked(key, kept, lesson)),
    completedAt: timeIn(value.completedAt),
  };
  return { record, dropped };
}

function readAttempt(value: unknown, lesson: Lesson): Attempt | null {
  if (!isLoose(value)) return null;
  const { item: id, round, response, fraction, hints, at, latency } = value;
  const item = typeof id === 'string' ? itemIn(lesson, id)?.item : undefined;
  if (!item || !isResponseFor(item, response) || !isTime(at) || !isTime(latency)) return null;
  if (round !== null && typeof round !== 'string') return null;
  if (hints !== 0 && hints !== 1 && hints !== 2) return null;
  const isShare = typeof fraction === 'number' && fraction >= 0 && fraction <= 1;
  if (item.type === 'predict' ? fraction !== null : !isShare) return null;
  return { item: item.id, round, response, fraction: isShare ? fraction : null, hints, at, latency };
}

/** The rounds of a step with the items that are left of them; none that has lost all. */
function readRounds(step: string, value: unknown, lesson: Lesson): Round[] | undefined {
  if (!stepIn(lesson, step)) return undefined;
  const rounds = listIn(value).flatMap((kept): Round[] => {
    if (!isLoose(kept) || typeof kept.id !== 'string' || !/^\d+-/.test(kept.id)) return [];
    const left = new Set(listIn(kept.items).filter((id): id is string => isItemOf(step, id, lesson)));
    return left.size > 0 ? [{ id: kept.id, items: [...left] }] : [];
  });
  return rounds.length > 0 ? rounds : undefined;
}

const isItemOf = (step: string, id: unknown, lesson: Lesson): boolean =>
  typeof id === 'string' && itemIn(lesson, id)?.step.id === step;

function isScreen(key: string, lesson: Lesson): boolean {
  const [step = '', screen = ''] = key.split('/');
  return stepIn(lesson, step)?.screens.includes(screen) ?? false;
}

function readAsked(key: string, kept: unknown, lesson: Lesson): string | null | undefined {
  if (key !== practiceKey && !stepIn(lesson, key)) return undefined;
  return kept === null || (typeof kept === 'string' && itemIn(lesson, kept)) ? kept : undefined;
}
