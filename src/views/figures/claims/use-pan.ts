import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import type { MapBox } from '../../../learning/claims/map-layout.ts';

const REM = 16;
/** Left free beside the card at which one begins. */
const MARGIN = 24;

/** Where the middle of the view lies, from the side at which one begins to read. */
function middleOf(view: HTMLElement): { x: number; y: number; side: 1 | -1 } {
  const side = getComputedStyle(view).direction === 'rtl' ? -1 : 1;
  return { x: side * view.scrollLeft + view.clientWidth / 2, y: view.scrollTop + view.clientHeight / 2, side };
}

function centre(view: HTMLElement, x: number, y: number): void {
  const { side } = middleOf(view);
  view.scrollTo({ left: side * (x - view.clientWidth / 2), top: y - view.clientHeight / 2 });
}

/**
 * Keeps what stands in the middle there when the map grows or shrinks, begins at a card, and lets a mouse take hold of the
 * ground. Fingers and wheels scroll as everywhere.
 */
export function usePan(view: RefObject<HTMLElement | null>, scale: number, begin: Pick<MapBox, 'x' | 'y'> | undefined) {
  const drawn = useRef<number | null>(null);
  useLayoutEffect(() => {
    const element = view.current;
    if (!element || drawn.current === null) return;
    const { x, y } = middleOf(element);
    const grown = scale / drawn.current;
    drawn.current = scale;
    centre(element, x * grown, y * grown);
  }, [view, scale]);
  const beginX = begin ? begin.x : 0;
  const beginY = begin ? begin.y : 0;
  useEffect(() => {
    const element = view.current;
    if (!element || drawn.current !== null) return;
    drawn.current = scale;
    const unit = (Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / REM) * scale;
    centre(
      element,
      beginX * unit + element.clientWidth / 2 - MARGIN,
      beginY * unit + element.clientHeight / 2 - MARGIN,
    );
  }, [view, scale, beginX, beginY]);
  useEffect(() => {
    const element = view.current;
    if (!element) return undefined;
    const take = (event: PointerEvent) => {
      const isGround = event.target instanceof Element && event.target.closest('button, a') === null;
      if (event.pointerType === 'mouse' && event.button === 0 && isGround) element.setPointerCapture(event.pointerId);
    };
    const move = (event: PointerEvent) => {
      if (element.hasPointerCapture(event.pointerId)) element.scrollBy(-event.movementX, -event.movementY);
    };
    element.addEventListener('pointerdown', take);
    element.addEventListener('pointermove', move);
    return () => {
      element.removeEventListener('pointerdown', take);
      element.removeEventListener('pointermove', move);
    };
  }, [view]);
}
