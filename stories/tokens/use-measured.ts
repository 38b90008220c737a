import { type RefObject, useEffect, useRef, useState } from 'react';

/**
 * What the browser made of an element: measured once it is drawn, and again whenever the root, the window or the
 * reader's system changes what tokens are worth.
 * @param measure stands outside the component, so that it stays the same
 */
export function useMeasured<Value>(measure: (element: HTMLElement) => Value): [RefObject<null>, Value | null] {
  const ref = useRef(null);
  const [value, setValue] = useState<Value | null>(null);
  useEffect(() => {
    const again = () => {
      const element: unknown = ref.current;
      if (element instanceof HTMLElement) setValue(measure(element));
    };
    again();
    const root = new MutationObserver(again);
    root.observe(document.documentElement, { attributes: true });
    const queries = ['(prefers-color-scheme: dark)', '(prefers-contrast: more)'].map((query) => matchMedia(query));
    for (const query of queries) query.addEventListener('change', again);
    addEventListener('resize', again);
    return () => {
      root.disconnect();
      for (const query of queries) query.removeEventListener('change', again);
      removeEventListener('resize', again);
    };
  }, [measure]);
  return [ref, value];
}
