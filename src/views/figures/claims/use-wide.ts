import { useSyncExternalStore } from 'react';

const WIDE = '(min-width: 64em)';

function follow(onChange: () => void) {
  const query = matchMedia(WIDE);
  query.addEventListener('change', onChange);
  return () => query.removeEventListener('change', onChange);
}

/** Whether the page has room for a drawing beside its words; with larger letters it has less. */
export const useWide = (): boolean =>
  useSyncExternalStore(
    follow,
    () => matchMedia(WIDE).matches,
    () => false,
  );

const never = () => () => undefined;

/** Whether this is drawn by the browser's script, and no longer what the server drew for everyone. */
export const useScript = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
