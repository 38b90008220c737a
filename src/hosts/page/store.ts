import { keyOf, readStore } from './read-store.ts';

/**
 * `localStorage`, of which nothing can be taken for granted: it throws in some frames, may be full, and holds
 * whatever somebody put there. Every access answers with a value.
 */
export type Store = {
  /** `null` where nothing is kept or nothing can be read. */
  read(): string | null;
  /** False where it could not be kept. */
  write(text: string): boolean;
  /** Keeps a value aside that could not be understood, so that it is not lost. */
  setAside(text: string): void;
  /** Called with the new value when another tab has written. */
  onOtherTab(listener: (text: string) => void): void;
};

export function openStore(name: string): Store {
  const key = keyOf(name);
  return {
    read: () => readStore(name),
    write: (text) => write(key, text),
    setAside: (text) => void write(`${key}:unreadable`, text),
    onOtherTab: (listener) =>
      addEventListener('storage', ({ key: changed, newValue }) => {
        if (changed === key && newValue !== null) listener(newValue);
      }),
  };
}

/** False where it is blocked or full: the caller says so to the learner. */
function write(key: string, text: string): boolean {
  try {
    localStorage.setItem(key, text);
    return true;
  } catch {
    return false;
  }
}
