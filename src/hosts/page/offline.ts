import { Workbox } from 'workbox-window';
import type { Desk } from './desk.ts';

/** Workers are missing on insecure hosts, and asking for them throws in a sandboxed frame. */
function workers(): ServiceWorkerContainer | null {
  try {
    return navigator.serviceWorker ?? null;
  } catch {
    return null;
  }
}

/**
 * Lets the lesson work without a network from now on: the browser runs `worker.ts` beside its pages. A newer version
 * is kept ready by it and shown when the learner says so; what was put down is kept either way.
 * Does nothing where the page names no worker, as in packages and in development, or where the browser allows none.
 */
export async function openOffline({ root, show }: Desk): Promise<void> {
  const name = document.getElementById('page')?.dataset['worker'];
  const container = workers();
  if (!container || name === undefined) return;
  const worker = new Workbox(new URL(name, root).href, { scope: root.href, updateViaCache: 'none' });
  const reload = () => location.reload();
  const offer = (load: () => void) => show({ newer: { load, later: () => show({ newer: null }) } });
  let isAsked = false;
  worker.addEventListener('waiting', () =>
    offer(() => {
      isAsked = true;
      worker.messageSkipWaiting();
    }),
  );
  // Another tab may have asked for it: this one, too, is of the past now, but it is read, or answered, at the moment.
  worker.addEventListener('controlling', ({ isUpdate }) => {
    if (isAsked) reload();
    else if (isUpdate) offer(reload);
  });
  try {
    await worker.register({ immediate: true });
  } catch {
    return; // blocked, or not there: the lesson goes on with a network
  }
  // A page that stays open asks for no document, at which the browser would look for a newer worker.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') worker.update().catch(() => undefined); // asked again next time
  });
}
