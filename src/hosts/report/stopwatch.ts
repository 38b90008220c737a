/** Where a page says whether it is seen: `document`, or a double of it. */
export type Sight = Pick<Document, 'visibilityState' | 'addEventListener'>;

/**
 * Counts the time during which the page can be seen, since learners leave it open overnight.
 * @param now in milliseconds
 * @returns the seconds so far
 */
export function startStopwatch(sight: Sight, now: () => number): () => number {
  let passed = 0;
  let since = sight.visibilityState === 'hidden' ? null : now();
  const running = () => (since === null ? 0 : Math.max(0, now() - since)); // a clock that is set back counts nothing
  sight.addEventListener('visibilitychange', () => {
    passed += running();
    since = sight.visibilityState === 'hidden' ? null : now();
  });
  return () => (passed + running()) / 1000;
}
