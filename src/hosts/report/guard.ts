import type { Reporter, Resume } from './reporter.ts';

/** How long the lesson waits for a host before it begins without it, in milliseconds. */
export const patience = 3000;

/**
 * A reporter that can neither throw into the lesson nor hold it up. Where `open` takes longer than `patience`, or
 * fails, the lesson begins as if there were no host; what is reported afterwards goes nowhere.
 * @param onFault told what went wrong, for the console
 */
export function guarded(reporter: Reporter, onFault: (fault: unknown) => void): Reporter {
  let isOpen = false;
  let isClosed = false;
  const safely = (act: () => void) => {
    try {
      act();
    } catch (fault) {
      onFault(fault);
    }
  };
  return {
    open: async () => {
      let timer: ReturnType<typeof setTimeout> | undefined;
      const late = new Promise<null>((resolve) => {
        timer = setTimeout(() => resolve(null), patience);
      });
      try {
        const resume: Resume | null = await Promise.race([reporter.open(), late]);
        isOpen = resume !== null;
        return resume;
      } catch (fault) {
        onFault(fault);
        return null;
      } finally {
        clearTimeout(timer);
      }
    },
    report: (told, at) => {
      if (isOpen && !isClosed) safely(() => reporter.report(told, at));
    },
    close: (reason) => {
      if (isClosed) return;
      isClosed = true;
      // Even where the lesson has gone on without it: a session that was opened late is not left open.
      safely(() => reporter.close(reason));
    },
  };
}
