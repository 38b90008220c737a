import { virtual } from '@guidepup/virtual-screen-reader';
import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect } from 'vitest';

/** A place to draw on, as on a page with a script, and a screen reader to hear it by; new for each test of the file. */
export function stageAloud(tag: 'main' | 'div' = 'main') {
  let root: Root;
  let container: HTMLElement;
  beforeEach(() => {
    document.documentElement.classList.add('js');
    container = document.body.appendChild(document.createElement(tag));
    root = createRoot(container);
  });
  afterEach(async () => {
    await virtual.stop();
    flushSync(() => root.unmount());
    container.remove();
    document.documentElement.classList.remove('js');
  });
  return {
    container: () => container,
    draw: (node: ReactNode) => flushSync(() => root.render(node)),
    /** Every phrase from the first to the last, as a reader hears them who moves on and on. */
    async readToTheEnd(atMost = 4000): Promise<readonly string[]> {
      const phrases: string[] = [];
      await virtual.start({ container });
      do {
        phrases.push(await virtual.lastSpokenPhrase());
        await virtual.next();
      } while (!phrases.at(-1)?.startsWith('end of main') && phrases.length < atMost);
      return phrases;
    },
  };
}

const isWithin = (phrase: string, wanted: string): boolean => phrase.includes(wanted);

/** In this order; other phrases may lie between. */
export function expectInOrder(phrases: readonly string[], wanted: readonly string[], isSaid = isWithin): void {
  let from = 0;
  for (const one of wanted) {
    const at = phrases.findIndex((phrase, index) => index >= from && isSaid(phrase, one));
    expect(at, `“${one}” after ${from} in:\n${phrases.join('\n')}`).toBeGreaterThanOrEqual(from);
    from = at + 1;
  }
}
