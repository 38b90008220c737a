/**
 * How smoothly each figure moves: late frames a second, in turn with a bare transition of one transform that lasts as
 * long and is as large, on the same slowed processor.
 */
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright';
import { figuresWith, type MovingFigure, type Words } from './figures.ts';
import { latePerSecond } from './late-frames.ts';
import { conditions } from './load.ts';

/** Plain JavaScript, because a compiler would put helpers around it that the page does not have. */
const recorder = fileURLToPath(new URL('frames.js', import.meta.url));
declare global {
  interface Window {
    motion: {
      /**
       * Presses, waits until something moves, and gives the times of the frames from then on in milliseconds; none where
       * nothing moves.
       */
      record(element: Element, press: 'click' | 'putAgain', milliseconds: number): Promise<number[]>;
    };
  }
}

type Size = { width: number; height: number };
/** The times of the frames of each movement. */
type Movements = number[][];

/** Motion is on, and nothing but the processor is slow: loading is measured elsewhere. */
async function onSlowPage<Result>(browser: Browser, url: string, act: (page: Page) => Promise<Result>) {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 });
  try {
    const page = await context.newPage();
    await page.addInitScript({ path: recorder });
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: conditions.cpuSlowdown });
    await page.goto(url);
    return await act(page);
  } finally {
    await context.close();
  }
}

const moveFigure = (browser: Browser, site: string, figure: MovingFigure, words: Words) =>
  onSlowPage(browser, site + figure.path, async (page) => {
    await page.waitForSelector('html[data-ready]', { state: 'attached' });
    await page.waitForLoadState('networkidle'); // a figure's code comes late, and what moves its parts later still
    const movements: Movements = [];
    let size: Size | null = null;
    for (let time = 0; time < figure.times; time += 1) {
      const target = await figure.ready(page, words);
      size ??= await figure.moving(page).boundingBox();
      const { press, lasts } = figure;
      movements.push(
        await target.evaluate((element, how) => window.motion.record(element, how.press, how.lasts), { press, lasts }),
      );
    }
    if (!size) throw new Error(`Not on the page: ${figure.name}.`);
    return { movements, size };
  });

/** One element with one transition, which goes to and fro. */
const controlPage = ({ width, height }: Size, lasts: number) => `<!doctype html>
<style>
  main { inline-size: ${width}px; block-size: ${height}px; background: #f4bd41; transition: transform ${lasts}ms ease }
  .there { transform: translate(80px, 200px) }
</style>
<main onclick="this.classList.toggle('there')"></main>`;

const moveControl = (browser: Browser, { times, lasts }: MovingFigure, size: Size) =>
  onSlowPage(
    browser,
    `data:text/html,${encodeURIComponent(controlPage(size, lasts))}`,
    async (page): Promise<Movements> => {
      const movements: Movements = [];
      for (let time = 0; time < times; time += 1)
        movements.push(
          await page.locator('main').evaluate((element, ms) => window.motion.record(element, 'click', ms), lasts),
        );
      return movements;
    },
  );

export type Motion = {
  figure: string;
  /** Whether it moved each time; where it did not, there is nothing to be smooth, and the next two are `null`. */
  moves: boolean;
  lateFramesPerSecond: number | null;
  control: number;
  /** How many times as many as the control has; `null` also where the control has none. */
  ratio: number | null;
};

export type MotionOptions = {
  browser: Browser;
  /** Address of the site, with a slash at its end. */
  url: string;
  /** Path of a check whose first item has options. */
  check: string;
  words: Words;
  runs: number;
  median: (values: number[]) => number;
  say: (text: string) => void;
};

export async function measureMotion({ browser, url, check, words, runs, median, say }: MotionOptions) {
  const results: Motion[] = [];
  for (const figure of figuresWith(check)) {
    const rates: { figure: number; control: number }[] = [];
    let moves = true;
    for (let run = 0; run <= runs; run += 1) {
      const { movements, size } = await moveFigure(browser, url, figure, words);
      moves &&= movements.every((times) => times.length > 1);
      const control = await moveControl(browser, figure, size);
      if (run > 0) rates.push({ figure: latePerSecond(movements), control: latePerSecond(control) });
      say(`${figure.name}: ${run === 0 ? 'warmed up' : `run ${run} of ${runs}`}`);
    }
    const late = moves ? median(rates.map((rate) => rate.figure)) : null;
    const control = median(rates.map((rate) => rate.control));
    const ratio = late === null || control === 0 ? null : Math.round((late / control) * 1000) / 1000;
    results.push({ figure: figure.name, moves, lateFramesPerSecond: late, control, ratio });
  }
  return results;
}
