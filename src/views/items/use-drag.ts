import { type RefObject, useEffect, useState } from 'react';
import type { attachDrag, OnDropped } from './drag.ts';

/**
 * Adds dragging to what stands in `root`. Its code is fetched when a pointer first comes near; until then, and
 * where it cannot be fetched, the buttons do the same.
 */
export function useDrag(root: RefObject<HTMLElement | null>, isAsked: boolean, onDropped: OnDropped): void {
  const [attach, setAttach] = useState<typeof attachDrag | null>(null);
  useEffect(() => {
    const element = root.current;
    if (!element || attach || !isAsked) return;
    const load = async () => {
      try {
        const { attachDrag } = await import('./drag.ts');
        setAttach(() => attachDrag);
      } catch {
        // Offline, perhaps: dragging stays away, and nothing else depends on it.
      }
    };
    element.addEventListener('pointerenter', load, { once: true });
    return () => element.removeEventListener('pointerenter', load);
  }, [root, attach, isAsked]);
  // After every drawing: parts come and go, and `onDropped` knows the newest response.
  useEffect(() => (attach && isAsked && root.current ? attach(root.current, onDropped) : undefined));
}
