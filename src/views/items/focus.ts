import { type RefObject, useCallback, useLayoutEffect, useRef } from 'react';

/**
 * Keeps the focus with what the learner is doing while parts move about: `focusNext` names the elements, by
 * selector, that may take it once the move is drawn; the first that is there gets it.
 */
export function useFocusNext(root: RefObject<HTMLElement | null>): (...selectors: string[]) => void {
  const wanted = useRef<readonly string[]>([]);
  useLayoutEffect(() => {
    for (const selector of wanted.current) {
      const element = root.current?.querySelector<HTMLElement>(selector);
      if (!element) continue;
      element.focus();
      break;
    }
    wanted.current = [];
  });
  return useCallback((...selectors) => {
    wanted.current = selectors;
  }, []);
}
