/** How long the chart of the whole machine takes to open, beside a static SVG of the same size on the same slowed processor. */
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright';
import { conditions } from './load.ts';

/** Plain JavaScript, because a compiler would put helpers around it that the page does not have. */
const recorder = fileURLToPath(new URL('chart.js', import.meta.url));
declare global {
  interface Window {
    chart: { open(button: Element): Promise<number>; still(view: Element): Promise<number> };
  }
}

export type ChartOptions = {
  browser: Browser;
  /** Address of the page with the chart. */
  url: string;
  /** Name of a stage, and of the button that leads back to the whole chart. */
  words: { stage: string; whole: string };
  runs: number;
  median: (values: number[]) => number;
  say: (text: string) => void;
};

/** One opening of each, by turns in one page, so that what else the machine does meets both. */
async function openOnce({ browser, url, words }: ChartOptions, times: number) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.addInitScript({ path: recorder });
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: conditions.cpuSlowdown });
  await page.goto(url);
  await page.waitForSelector('html[data-ready]', { state: 'attached' });
  await page.waitForLoadState('networkidle');
  const measured: { chart: number; still: number }[] = [];
  for (let time = 0; time <= times; time += 1) {
    await page.locator('foreignObject button').filter({ hasText: words.stage }).first().click();
    const back = page.getByRole('button', { name: words.whole, exact: true });
    const chart = await back.evaluate((button) => window.chart.open(button));
    const view = page.locator('div:has(> svg > foreignObject)').first();
    const still = await view.evaluate((element) => window.chart.still(element));
    if (time > 0) measured.push({ chart, still }); // the first warms up
  }
  await context.close();
  return measured;
}

/** Times in milliseconds. */
export async function measureChart(options: ChartOptions) {
  const { runs, median, say } = options;
  const measured = await openOnce(options, runs);
  say(`the chart opens: ${runs} times`);
  return {
    opens: median(measured.map(({ chart }) => chart)),
    staticPicture: median(measured.map(({ still }) => still)),
    ratio: median(measured.map(({ chart, still }) => chart / still)),
  };
}
