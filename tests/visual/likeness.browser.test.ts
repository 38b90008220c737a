/** The measure of the gallery on what the browser really draws: how it renders letters passes, a moved button does not. */
import { beforeAll, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { likeness, likenessOptions } from './likeness.ts';
import { scenes } from './scenes.tsx';
import { bringFonts, frameAs, show } from './stage.ts';

/** The page as it is now, in pixels. */
async function picture() {
  const png = await page.screenshot({ element: document.body, save: false });
  const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${png}`)).blob());
  const { width, height } = bitmap;
  const canvas = new OffscreenCanvas(width, height).getContext('2d');
  if (!canvas) throw new TypeError('This browser gives no canvas.');
  canvas.drawImage(bitmap, 0, 0);
  return { metadata: { width, height }, data: canvas.getImageData(0, 0, width, height).data };
}

/** Changes the style of some elements, and compares the page with what it was before. */
async function compareAfter(selector: string, change: Partial<CSSStyleDeclaration>) {
  const parts = scenes.find(({ name }) => name === 'parts');
  if (!parts) throw new RangeError('The gallery shows no parts.');
  await show(parts, 'light');
  await frameAs(parts, 'phone');
  const before = await picture();
  const changed = document.querySelectorAll<HTMLElement>(selector);
  expect(changed.length).toBeGreaterThan(0);
  for (const element of changed) Object.assign(element.style, change);
  const after = await picture();
  expect(after.data, 'The change does not show.').not.toEqual(before.data);
  return likeness(before, after, { ...likenessOptions, createDiff: false });
}

const back = ':nth-child(2) > button';

describe('the measure of the gallery', () => {
  beforeAll(bringFonts);

  it.each<[what: string, change: Partial<CSSStyleDeclaration>]>([
    ['half a pixel to the side', { transform: 'translateX(0.5px)' }],
    ['a third of a pixel down', { transform: 'translateY(0.34px)' }],
    ['a pixel to the side and down', { transform: 'translate(1px, 1px)' }],
    ['smoothed a little more strongly', { opacity: '0.985' }],
  ])('passes letters that are drawn %s', async (_what, change) => {
    expect(await compareAfter('p', change)).toMatchObject({ pass: true });
  });

  it.each<[what: string, selector: string, change: Partial<CSSStyleDeclaration>]>([
    ['a button moved by four pixels', back, { transform: 'translateX(4px)' }],
    ['a button moved by two pixels', back, { transform: 'translateY(2px)' }],
    ['a button that is missing', back, { visibility: 'hidden' }],
    ['letters moved by four pixels', 'p', { transform: 'translateX(4px)' }],
    ['another colour of letters', 'p', { color: 'rebeccapurple' }],
    ['another weight of letters', 'p', { fontWeight: '650' }],
  ])('sees %s', async (_what, selector, change) => {
    expect(await compareAfter(selector, change)).toMatchObject({ pass: false });
  });
});
