/**
 * How smoothly each figure moves: late frames a second, in turn with a bare transition of one transform that lasts as
 * long and is as large, on the same slowed processor.
 */
import type { Browser, Locator, Page } from 'playwright';
import { figuresWith, type MovingFigure, type Words } from './figures.ts';
import { latePerSecond } from './late-frames.ts';
import { isSettled, openSlowPage } from './slow-page.ts';

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
type Movements = { figure: number[][]; control: number[][] };

/** Motion is on. */
const open = (browser: Browser, url: string): Promise<Page> =>
  openSlowPage(browser, url, 'frames.js', { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 });

/** One element with one transition, which goes to and fro. */
const controlPage = ({ width, height }: Size, lasts: number) => `<!doctype html>
<style>
  main { inline-size: ${width}px; block-size: ${height}px; background: #f4bd41; transition: transform ${lasts}ms ease }
  .there { transform: translate(80px, 200px) }
</style>
<main onclick="this.classList.toggle('there')"></main>`;

const recordOn = (target: Locator, press: MovingFigure['press'], lasts: number) =>
  target.evaluate((element, how) => window.motion.record(element, how.press, how.lasts), { press, lasts });

/** Figure and control move by turns, so that what else the machine does meets both. */
async function move(browser: Browser, site: string, figure: MovingFigure, words: Words): Promise<Movements> {
  const page = await open(browser, site + figure.path);
  await isSettled(page);
  const movements: Movements = { figure: [], control: [] };
  let control: Page | null = null;
  for (let time = 0; time < figure.times; time += 1) {
    const target = await figure.ready(page, words);
    const size = await figure.moving(page).boundingBox();
    if (!size) throw new Error(`Not on the page: ${figure.name}.`);
    const bare = `data:text/html,${encodeURIComponent(controlPage(size, figure.lasts))}`;
    control ??= await open(browser, bare);
    await page.bringToFront();
    movements.figure.push(await recordOn(target, figure.press, figure.lasts));
    await control.bringToFront();
    movements.control.push(await recordOn(control.locator('main'), 'click', figure.lasts));
  }
  await Promise.all(browser.contexts().map((context) => context.close()));
  return movements;
}

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
    const measured: Movements[] = [];
    for (let run = 0; run <= runs; run += 1) {
      const movements = await move(browser, url, figure, words);
      if (run > 0) measured.push(movements); // the first warms up browser and server
      say(`${figure.name}: ${run === 0 ? 'warmed up' : `run ${run} of ${runs}`}`);
    }
    const moves = measured.every((run) => run.figure.every((times) => times.length > 1));
    const late = moves ? median(measured.map((run) => latePerSecond(run.figure))) : null;
    const control = median(measured.map((run) => latePerSecond(run.control)));
    const ratio = late === null || control === 0 ? null : Math.round((late / control) * 1000) / 1000;
    results.push({ figure: figure.name, moves, lateFramesPerSecond: late, control, ratio });
  }
  return results;
}
