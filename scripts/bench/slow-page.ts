import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright';
import { conditions } from './load.ts';

declare global {
  interface Window {
    /** The time at which what now stands in the page is painted. */
    painted(): Promise<number>;
  }
}

/** Plain JavaScript, because a compiler would put helpers around it that the page does not have. */
const scriptAt = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/**
 * A page on a slow processor, and nothing else is slow: loading is measured elsewhere.
 * @param recorder name of a script of this folder, which runs in the page before all else
 */
export async function openSlowPage(
  browser: Browser,
  url: string,
  recorder: string,
  options: BrowserContextOptions,
): Promise<Page> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  for (const name of ['painted.js', recorder]) await page.addInitScript({ path: scriptAt(name) });
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: conditions.cpuSlowdown });
  await page.goto(url);
  return page;
}

/** Until the page answers, and has fetched what comes late, such as a figure and what moves its parts. */
export async function isSettled(page: Page): Promise<void> {
  await page.waitForSelector('html[data-ready]', { state: 'attached' });
  await page.waitForLoadState('networkidle');
}

/** A desk, where nothing moves but what is measured. */
export const stillDesk = { viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' } as const;
