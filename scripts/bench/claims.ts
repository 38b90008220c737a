/**
 * How long the claims map takes to be shown and how smoothly 500 cards pan, beside a static SVG of the same size on the
 * same slowed processor.
 */
import type { Browser } from 'playwright';
import { latePerSecond } from './late-frames.ts';
import { isSettled, openSlowPage, stillDesk } from './slow-page.ts';

declare global {
  interface Window {
    claims: {
      show(button: Element): Promise<number>;
      still(view: Element): Promise<number>;
      grow(view: Element, count: number): number;
      pan(view: Element): Promise<number[]>;
      panStill(view: Element): Promise<number[]>;
    };
  }
}

const MANY = 500;

export type ClaimsOptions = {
  browser: Browser;
  /** Address of the page with the map. */
  url: string;
  /** Names of the buttons that show the map, and that lead back to building it; the name of the map. */
  words: { skip: string; rebuild: string; pan: string };
  runs: number;
  median: (values: number[]) => number;
  say: (text: string) => void;
};

/** Map and picture by turns in one page, so that what else the machine does meets both. */
async function measureOnce({ browser, url, words, runs }: ClaimsOptions) {
  const page = await openSlowPage(browser, url, 'claims.js', stillDesk);
  await isSettled(page);
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const view = page.getByRole('region', { name: words.pan, exact: true });
  const shown: { map: number; still: number }[] = [];
  for (let time = 0; time <= runs; time += 1) {
    const map = await button(words.skip).evaluate((element) => window.claims.show(element));
    const still = await view.evaluate((element) => window.claims.still(element));
    if (time > 0) shown.push({ map, still }); // the first warms up
    await button(words.rebuild).click();
  }
  await button(words.skip).click();
  const cards = await view.evaluate((element, count) => window.claims.grow(element, count), MANY);
  const panned: { map: number[][]; still: number[][] } = { map: [], still: [] };
  for (let time = 0; time <= runs; time += 1) {
    const map = await view.evaluate((element) => window.claims.pan(element));
    const still = await view.evaluate((element) => window.claims.panStill(element));
    if (time > 0) panned.map.push(map);
    if (time > 0) panned.still.push(still);
  }
  await page.context().close();
  return { shown, panned, cards };
}

/** Times in milliseconds; `ratio` is `null` where the picture has no late frame. */
export async function measureClaims(options: ClaimsOptions) {
  const { runs, median, say } = options;
  const { shown, panned, cards } = await measureOnce(options);
  say(`the claims map: ${runs} times`);
  const late = { map: latePerSecond(panned.map), still: latePerSecond(panned.still) };
  return {
    opens: median(shown.map(({ map }) => map)),
    staticPicture: median(shown.map(({ still }) => still)),
    ratio: median(shown.map(({ map, still }) => map / still)),
    pan: {
      cards,
      lateFramesPerSecond: late.map,
      staticPicture: late.still,
      ratio: late.still === 0 ? null : late.map / late.still,
    },
  };
}
