import type { Attempt, LearnerRecord, Round } from './lesson-events.ts';

const keyOf = (attempt: Attempt) => JSON.stringify([attempt.at, attempt.item, attempt.round, attempt.response]);

function unionBy<Value>(a: readonly Value[], b: readonly Value[], key: (value: Value) => string): Value[] {
  return [...new Map([...a, ...b].map((value) => [key(value), value])).values()];
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const byTime = (a: Attempt, b: Attempt) => a.at - b.at || compare(keyOf(a), keyOf(b));
const byNumber = (a: Round, b: Round) => Number.parseInt(a.id, 10) - Number.parseInt(b.id, 10) || compare(a.id, b.id);

/** The values of both; `choose` settles what stands in both under one key. */
function union<Value>(
  a: Readonly<Record<string, Value>>,
  b: Readonly<Record<string, Value>>,
  choose: (one: Value, other: Value) => Value,
): Record<string, Value> {
  const entries = Object.entries(b).map(([key, value]): [string, Value] => {
    const other = a[key];
    return [key, other === undefined ? value : choose(other, value)];
  });
  return { ...a, ...Object.fromEntries(entries) };
}

/** Whether the other record has checked this draft since: then it is no draft any more. */
function isChecked(key: string, { attempts }: LearnerRecord, known: ReadonlySet<string>): boolean {
  const isPractice = key.startsWith('practice/');
  const item = isPractice ? key.slice('practice/'.length) : key;
  return attempts.some(
    (attempt) => attempt.item === item && (attempt.round === null) === isPractice && !known.has(keyOf(attempt)),
  );
}

/** What one record has begun and the other has not gone beyond. */
function unfinished<Value>(
  values: Readonly<Record<string, Value>>,
  mine: LearnerRecord,
  other: LearnerRecord,
): Record<string, Value> {
  const known = new Set(mine.attempts.map(keyOf));
  return Object.fromEntries(
    Object.entries(values).filter(([key]) => other.drafts[key] !== undefined || !isChecked(key, other, known)),
  );
}

/**
 * Joins what two tabs, or a tab and a store, hold of one learner. Every attempt, round and screen seen of either is
 * in the result. Drafts, and which item was shown last, are the second's where both have one, so give the later
 * record second; in all else the order does not matter, and merging again changes nothing.
 * Of two learners the one who began later stays: the other has been sent away.
 */
export function mergeRecords(a: LearnerRecord, b: LearnerRecord): LearnerRecord {
  if (a.learner !== b.learner) {
    const isLater = a.startedAt - b.startedAt || compare(a.learner, b.learner);
    return isLater > 0 ? a : b;
  }
  const completed = [a.completedAt, b.completedAt].filter((at) => at !== null);
  return {
    learner: b.learner,
    seed: Math.min(a.seed, b.seed),
    policy: a.policy === 'guided' ? a.policy : b.policy,
    startedAt: Math.min(a.startedAt, b.startedAt),
    attempts: unionBy(a.attempts, b.attempts, keyOf).sort(byTime),
    rounds: union(a.rounds, b.rounds, (one, other) => unionBy(one, other, ({ id }) => id).sort(byNumber)),
    seen: union(a.seen, b.seen, Math.min),
    drafts: { ...unfinished(a.drafts, a, b), ...unfinished(b.drafts, b, a) },
    hints: union(unfinished(a.hints, a, b), unfinished(b.hints, b, a), (one, other) => (one > other ? one : other)),
    asked: { ...a.asked, ...b.asked },
    completedAt: completed.length > 0 ? Math.min(...completed) : null,
  };
}
