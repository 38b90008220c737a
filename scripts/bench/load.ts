/** One load of one page on a slow phone with a poor line, in a browser that has seen nothing before. */
import { fileURLToPath } from 'node:url';
import type { Browser, Locator, Page } from 'playwright';

/** Plain JavaScript, because a compiler would put helpers around it that the page does not have. */
const observer = fileURLToPath(new URL('observe.js', import.meta.url));

/** What the learner of the bench has: the conditions of every load. */
export const conditions = { cpuSlowdown: 4, megabitsPerSecond: 1.6, roundTripMilliseconds: 150 };

/** Times in milliseconds since the page was asked for; sizes in bytes. */
export type Load = {
  firstPaint: number;
  largestPaint: number;
  blockingTime: number;
  /** The sum of layout shifts without a press, in the unit of the Layout Instability API. */
  layoutShift: number;
  /** When the page answers; `null` on a page without script. */
  ready: number | null;
  transferred: number;
  requestsElsewhere: number;
};

/** What `observe.js` leaves in the page. */
type Seen = Omit<Load, 'blockingTime' | 'transferred' | 'requestsElsewhere'> & {
  longTasks: { end: number; duration: number }[];
};
declare global {
  interface Window {
    bench: { seen: Seen; pressToFeedback: Promise<number> };
  }
}

/** A page in a fresh context, slowed down; what it loads is counted from now on. */
async function slowPage(browser: Browser, origin: string) {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 });
  const page = await context.newPage();
  const counted = { transferred: 0, requestsElsewhere: 0 };
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    counted.transferred += encodedDataLength;
  });
  page.on('request', (request) => {
    const { origin: asked, protocol } = new URL(request.url());
    if (protocol.startsWith('http') && asked !== origin) counted.requestsElsewhere += 1;
  });
  const bytesPerSecond = (conditions.megabitsPerSecond * 1_000_000) / 8;
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: conditions.roundTripMilliseconds,
    downloadThroughput: bytesPerSecond,
    uploadThroughput: bytesPerSecond,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: conditions.cpuSlowdown });
  await page.addInitScript({ path: observer });
  return { page, counted, close: () => context.close() };
}

/** Long tasks and shifts are told some time after they happen; the page may also still be fetching what comes next. */
const settled = (page: Page) => page.waitForTimeout(1000);

/** As the metric is defined: what goes beyond 50 ms; before the first paint there is nothing to press. */
const blockingTime = (tasks: Seen['longTasks'], firstPaint: number) =>
  tasks.filter(({ end }) => end > firstPaint).reduce((sum, { duration }) => sum + duration - 50, 0);

/** @param answers whether the page has a script that makes it answer */
export async function load(browser: Browser, url: string, answers: boolean): Promise<Load> {
  const { page, counted, close } = await slowPage(browser, new URL(url).origin);
  try {
    await page.goto(url, { waitUntil: 'load' });
    if (answers) await page.waitForSelector('html[data-ready]', { state: 'attached' });
    await settled(page);
    const { longTasks, ...seen } = await page.evaluate(() => window.bench.seen);
    return { ...seen, blockingTime: blockingTime(longTasks, seen.firstPaint), ...counted };
  } finally {
    await close();
  }
}

/** As a hand does it: the pointer has come to rest before it goes down, and it takes a moment to come up. */
async function press(page: Page, button: Locator) {
  await button.hover();
  await page.waitForTimeout(300);
  await page.mouse.down();
  await page.waitForTimeout(90);
  await page.mouse.up();
}

/** Milliseconds from the press on the button that checks an answer until the feedback is painted. */
export async function pressToFeedback(browser: Browser, url: string, checkButton: string): Promise<number> {
  const { page, close } = await slowPage(browser, new URL(url).origin);
  try {
    await page.goto(url);
    await page.waitForSelector('html[data-ready]', { state: 'attached' });
    await page.waitForLoadState('networkidle'); // who answers has read the item, and the rest of the page has come
    await answerByRadio(page);
    await press(page, page.getByRole('button', { name: checkButton, exact: true }));
    return await page.evaluate(() => window.bench.pressToFeedback);
  } finally {
    await close();
  }
}

export const answerByRadio = (page: Page) => page.getByRole('radio').first().check({ timeout: 3000, force: true });
