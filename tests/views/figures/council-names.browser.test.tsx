import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { shown } from '../../../stories/figures/council/played.ts';
import { table } from './council-table.tsx';
import '../../../src/views/base.css';
import '../../../src/views/tokens.css';

let root: Root;
let container: HTMLElement;
beforeEach(() => {
  document.documentElement.classList.add('js');
  container = document.body.appendChild(document.createElement('main'));
  root = createRoot(container);
});
afterEach(() => {
  root.unmount();
  container.remove();
  document.documentElement.classList.remove('js');
  document.documentElement.style.fontSize = '';
});

/** Words of the seats that stand on two lines. */
function broken(): string[] {
  const texts = document.createTreeWalker(container.querySelector('fieldset ol') ?? container, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  for (let text = texts.nextNode(); text !== null; text = texts.nextNode())
    for (const { 0: word, index } of (text.textContent ?? '').matchAll(/\S+/g)) {
      const range = document.createRange();
      range.setStart(text, index);
      range.setEnd(text, index + word.length);
      if (new Set([...range.getClientRects()].map(({ top }) => top)).size > 1) found.push(word);
    }
  return found;
}

it.each([
  ['100%', 320],
  ['100%', 360],
  ['100%', 600],
  ['100%', 1280],
  ['200%', 320],
  ['200%', 640],
])('breaks no name at letters of %s in a window of %i pixels, and stays within it', async (size, width) => {
  await page.viewport(width, 740);
  document.documentElement.style.fontSize = size;
  flushSync(() => root.render(table(...shown('darfur-2005'))));
  expect(broken()).toEqual([]);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
});
