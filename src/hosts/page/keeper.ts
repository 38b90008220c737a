import type { Lesson } from '../../content/lesson.ts';
import { fromSaved, mergeRecords, type Saved, toSaved } from '../../learning/saved.ts';
import type { LessonSnapshot } from '../../learning/lesson.machine.ts';
import type { Store } from './store.ts';

/** How long answers may wait before they are written, in milliseconds: long enough not to delay their feedback. */
const patience = 80;

export type Keeper = {
  /** Writes soon; at once where `now` is set. */
  keep(snapshot: LessonSnapshot, now?: boolean): void;
  /** Reads what another tab has just written. */
  parse(text: string): Saved | null;
};

/**
 * Keeps the learner's progress in a store. Another tab may have written since, so each write first takes in what
 * is there: the later one wins its place, and no answer of either is lost.
 * @param onResult told after each write whether it was kept
 */
export function openKeeper(store: Store, lesson: Lesson, onResult: (isKept: boolean) => void): Keeper {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let latest: LessonSnapshot | null = null;
  const parse = (text: string) => fromSaved(text, lesson).saved;
  const write = () => {
    clearTimeout(waiting);
    waiting = undefined;
    if (!latest) return;
    const mine = toSaved(latest, lesson, Date.now());
    latest = null;
    const there = store.read();
    const other = there === null ? null : parse(there);
    const merged = other ? { ...mine, record: mergeRecords(other.record, mine.record) } : mine;
    onResult(store.write(JSON.stringify(merged)));
  };
  addEventListener('pagehide', write);
  document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && write());
  return {
    keep: (snapshot, now = false) => {
      latest = snapshot;
      if (now) write();
      else waiting ??= setTimeout(write, patience);
    },
    parse,
  };
}
