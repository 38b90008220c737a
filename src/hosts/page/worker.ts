/**
 * Runs beside the pages, in a service worker: keeps every file of the lesson, and answers with it where there is no
 * network. The build puts the list of files in, each with the hash of what it holds. A newer worker waits until the
 * learner asks for it (`offline.ts`), so that no page changes under an answer.
 */
import { clientsClaim } from 'workbox-core';
import type { WorkboxPlugin } from 'workbox-core/types.js';
import { PrecacheController, type PrecacheEntry, PrecacheRoute } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';

declare const self: {
  /** Put in by `workbox-build`. */
  __WB_MANIFEST: PrecacheEntry[];
  skipWaiting(): Promise<void>;
  addEventListener(type: 'message', listener: (event: MessageEvent<{ type?: string } | null>) => void): void;
};

type FetchingEvent = Event & { request: Request; waitUntil(work: Promise<void>): void };

const base64 = (bytes: ArrayBuffer) => btoa(String.fromCharCode(...new Uint8Array(bytes)));
const digestOf = async (response: Response) =>
  `sha256-${base64(await crypto.subtle.digest('SHA-256', await response.clone().arrayBuffer()))}`;

/** A face is put on only if it comes at once, and a broken one does no harm: it is looked into afterwards. */
const isFont = (event: Event | undefined): event is FetchingEvent =>
  event !== undefined && 'request' in event && event.request instanceof Request && event.request.destination === 'font';

/** A cache that lost or garbled something heals: the file is fetched anew, and kept if it is the one of the list. */
const healing: WorkboxPlugin = {
  cachedResponseWillBeUsed: async ({ request, cachedResponse, cacheName, event }) => {
    if (!cachedResponse) return null;
    const isSound = digestOf(cachedResponse).then((digest) => digest === files.getIntegrityForCacheKey(request.url));
    if (!isFont(event)) return (await isSound) ? cachedResponse : null;
    event.waitUntil(
      isSound.then(async (sound) => {
        if (!sound) await (await caches.open(cacheName)).delete(request);
      }),
    );
    return cachedResponse;
  },
  // The host holds another version by now: its file is better than none, and the next worker keeps it.
  handlerDidError: async ({ request }) => fetch(request.url, { credentials: 'same-origin' }),
};

const files = new PrecacheController({ plugins: [healing] });
files.precache(self.__WB_MANIFEST);
// Parameters are read in the page: a file is the same with any.
registerRoute(new PrecacheRoute(files, { ignoreURLParametersMatching: [/./], cleanURLs: false }));
clientsClaim(); // the page that is open on the first visit goes on without a network, too
self.addEventListener('message', ({ data }) => {
  if (data?.type === 'SKIP_WAITING') void self.skipWaiting();
});
