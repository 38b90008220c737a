/** How long the chart of the whole machine takes to open, beside a static SVG of the same size on the same slowed processor. */
import type { Browser } from 'playwright';
import { isSettled, openSlowPage, stillDesk } from './slow-page.ts';

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
  const page = await openSlowPage(browser, url, 'chart.js', stillDesk);
  await isSettled(page);
  const measured: { chart: number; still: number }[] = [];
  for (let time = 0; time <= times; time += 1) {
    await page.locator('foreignObject button').filter({ hasText: words.stage }).first().click();
    const back = page.getByRole('button', { name: words.whole, exact: true });
    const chart = await back.evaluate((button) => window.chart.open(button));
    const view = page.locator('div:has(> svg > foreignObject)').first();
    const still = await view.evaluate((element) => window.chart.still(element));
    if (time > 0) measured.push({ chart, still }); // the first warms up
  }
  await page.context().close();
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
