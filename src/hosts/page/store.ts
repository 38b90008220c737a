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

const attempt = <T>(act: () => T, otherwise: T): T => {
  try {
    return act();
  } catch {
    return otherwise; // blocked or full: the caller says so to the learner
  }
};

export function openStore(name: string): Store {
  const key = `icc-lesson:${name}`;
  return {
    read: () => attempt(() => localStorage.getItem(key), null),
    write: (text) =>
      attempt(() => {
        localStorage.setItem(key, text);
        return true;
      }, false),
    setAside: (text) => attempt(() => localStorage.setItem(`${key}:unreadable`, text), undefined),
    onOtherTab: (listener) =>
      addEventListener('storage', ({ key: changed, newValue }) => {
        if (changed === key && newValue !== null) listener(newValue);
      }),
  };
}
