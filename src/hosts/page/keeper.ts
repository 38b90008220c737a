import type { Lesson } from '../../content/lesson.ts';
import type { LessonSnapshot } from '../../learning/lesson.machine.ts';
import { fromSaved, mergeRecords, type Restored, toSaved } from '../../learning/saved.ts';
import { openStore, type Store } from './store.ts';

/** How long answers may wait before they are written, in milliseconds: long enough not to delay their feedback. */
const patience = 80;

export type Keeper = {
  /** What this tab and another one hold together. */
  merge: typeof mergeRecords;
  /** Writes soon, and at the latest when the page goes away. */
  keep(snapshot: LessonSnapshot): void;
  /** Reads what was kept, by an earlier visit or by another tab; sets aside what it cannot understand. */
  restore(text: string): Restored;
};

/**
 * Keeps the learner's progress in a store. Another tab may have written since, so each write first takes in what
 * is there: the later one wins its place, and no answer of either is lost.
 * @param onResult told after each write whether it was kept
 */
export function openKeeper(store: Store, lesson: Lesson, onResult: (isKept: boolean) => void): Keeper {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let latest: LessonSnapshot | null = null;
  const write = () => {
    clearTimeout(waiting);
    waiting = undefined;
    if (!latest) return;
    const mine = toSaved(latest, lesson, Date.now());
    latest = null;
    const there = store.read();
    const other = there === null ? null : fromSaved(there, lesson).saved;
    const isOnCover = mine.place.kind === 'cover';
    const merged = other
      ? { ...mine, record: mergeRecords(other.record, mine.record), place: isOnCover ? other.place : mine.place }
      : mine;
    onResult(store.write(JSON.stringify(merged)));
  };
  addEventListener('pagehide', write);
  document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && write());
  return {
    merge: mergeRecords,
    keep: (snapshot) => {
      latest = snapshot;
      waiting ??= setTimeout(write, patience);
    },
    restore: (text) => {
      const restored = fromSaved(text, lesson);
      if (!restored.saved) store.setAside(text);
      return restored;
    },
  };
}

/** The keeper of what this browser keeps of a lesson. */
export const keeperFor = (lesson: Lesson, onResult: (isKept: boolean) => void): Keeper =>
  openKeeper(openStore(lesson.id), lesson, onResult);
