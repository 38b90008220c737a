/**
 * `npm run -s bench -- [--runs N]`: one JSON document with how fast the lesson appears and answers on a slow phone.
 * Each page is loaded alternately with two yardsticks from the same server: `static`, the same page without its scripts,
 * and `bare`, its text without any style. Ratios compare within one run, because absolute times move with the load of
 * the machine. Times are milliseconds.
 */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type Browser, chromium } from 'playwright';
import { parse } from 'yaml';
import { barePage, staticPage } from './bench/bare-page.ts';
import { conditions, type Load, load, pressToFeedback } from './bench/load.ts';
import { launchOptions } from './browser.mjs';
import { build, isFresh } from './fresh-build.mjs';
import { serve } from './serve.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');
const say = (text: string) => process.stderr.write(`${text}\n`);

function fail(message: string): never {
  say(message);
  process.exit(1);
}

function readRuns(): number {
  const { values } = parseArgs({ options: { runs: { type: 'string', default: '7' } } });
  const runs = Number(values.runs);
  return Number.isInteger(runs) && runs > 0 ? runs : fail(`--runs must be a whole number; it is "${values.runs}".`);
}

const round = (value: number) => Math.round(value * 1000) / 1000;

function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low = 0, high = low] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return round((low + high) / 2);
}

const yardsticks = ['static', 'bare'] as const;
type Yardstick = (typeof yardsticks)[number];
/** The loads of one run. */
type Run = Record<'lesson' | Yardstick, Load>;
type Measure = 'firstPaint' | 'largestPaint' | 'blockingTime' | 'layoutShift' | 'transferred';

const medianOf = (runs: Run[], of: (run: Run) => number) => median(runs.map(of));
const absolute = (runs: Run[], measure: Measure) => ({
  lesson: medianOf(runs, ({ lesson }) => lesson[measure]),
  static: medianOf(runs, (run) => run.static[measure]),
  bare: medianOf(runs, ({ bare }) => bare[measure]),
});
/** How many times what the yardstick needs. */
const ratios = (runs: Run[], of: (lesson: Load) => number, measure: Measure) => ({
  toStatic: medianOf(runs, (run) => of(run.lesson) / run.static[measure]),
  toBare: medianOf(runs, (run) => of(run.lesson) / run.bare[measure]),
});

function summary(path: string, runs: Run[]) {
  const readyAt = ({ ready }: Load) => ready ?? Number.NaN;
  const paint = (measure: Measure) => ({
    ...absolute(runs, measure),
    ratio: ratios(runs, (lesson) => lesson[measure], measure),
  });
  return {
    path: `/${path}`,
    firstPaint: paint('firstPaint'),
    largestPaint: paint('largestPaint'),
    readyToAnswer: {
      lesson: medianOf(runs, ({ lesson }) => readyAt(lesson)),
      ratioToFirstPaint: ratios(runs, readyAt, 'firstPaint'),
    },
    blockingTime: absolute(runs, 'blockingTime'),
    layoutShift: absolute(runs, 'layoutShift'),
    transferred: absolute(runs, 'transferred'),
    requestsElsewhere: runs.reduce((sum, { lesson }) => sum + lesson.requestsElsewhere, 0),
  };
}

const makers = { static: staticPage, bare: barePage } satisfies Record<Yardstick, (html: string) => string>;

/** Writes the pages of a yardstick into a folder of their own, to be served by the same server. */
function writePages(folder: string, yardstick: Yardstick, paths: string[]) {
  for (const path of paths) {
    mkdirSync(join(folder, path), { recursive: true });
    const html = readFileSync(join(dist, path, 'index.html'), 'utf8');
    writeFileSync(join(folder, path, 'index.html'), makers[yardstick](html));
  }
}

/** The check draws by chance; this finds a seed whose first item is answered by one press. */
async function seedWithOptions(browser: Browser, url: string): Promise<number> {
  for (let seed = 1; seed <= 40; seed += 1) {
    // A learner who comes back keeps what was drawn, so every seed needs a new one.
    const page = await browser.newPage();
    await page.goto(`${url}?seed=${seed}#check`);
    await page.waitForSelector('html[data-ready]', { state: 'attached' });
    const names = await page.getByRole('radio').evaluateAll((all) => all.map((one) => one.getAttribute('name')));
    await page.context().close();
    if (names.length > 2 && new Set(names).size === 1) return seed;
  }
  return fail(`No check of ${url} begins with an item that has options.`);
}

async function measureRuns(browser: Browser, urls: Record<keyof Run, string>, count: number, name: string) {
  const names = Object.keys(urls) as (keyof Run)[]; // the keys of the object just named
  const runs: Run[] = [];
  for (let run = 0; run <= count; run += 1) {
    // In turn first and last, so that none gains from what the others warmed up.
    const order = [...names.slice(run % names.length), ...names.slice(0, run % names.length)];
    const loads: Partial<Run> = {};
    for (const kind of order) loads[kind] = await load(browser, urls[kind], kind === 'lesson');
    if (run > 0) runs.push(loads as Run); // all three were loaded; the first run warms up browser and server
    say(`${name}: ${run === 0 ? 'warmed up' : `run ${run} of ${count}`}`);
  }
  return runs;
}

async function measureFeedback(browser: Browser, url: string, runs: number) {
  // The file has been checked against its schema by the build.
  const ui = parse(readFileSync(join(root, 'content/en/ui.yaml'), 'utf8')) as { check: { check: string } };
  const times: number[] = [];
  for (let run = 1; run <= runs; run += 1) {
    times.push(await pressToFeedback(browser, url, ui.check.check));
    say(`press to feedback: run ${run} of ${runs}`);
  }
  return median(times);
}

async function bench(runs: number) {
  const step = 'en/a-letter-arrives/';
  const paths = ['en/', step];
  const folders = { static: mkdtempSync(join(tmpdir(), 'bench-')), bare: mkdtempSync(join(tmpdir(), 'bench-')) };
  for (const yardstick of yardsticks) {
    writePages(folders[yardstick], yardstick, paths);
    // The static page needs the files that the lesson's own style names.
    if (yardstick === 'static') cpSync(join(dist, 'assets'), join(folders.static, 'assets'), { recursive: true });
  }
  const [site, still, bare] = await Promise.all([dist, folders.static, folders.bare].map((dir) => serve({ dir })));
  if (!site || !still || !bare) throw new RangeError('Three folders give three sites.');
  const browser = await chromium.launch(launchOptions());
  try {
    const seed = await seedWithOptions(browser, site.url + step);
    const check = `${step}?seed=${seed}#check`;
    const pages = [];
    for (const path of [...paths, check]) {
      const urls = { lesson: site.url + path, static: still.url + path, bare: bare.url + path };
      pages.push(summary(path, await measureRuns(browser, urls, runs, `/${path}`)));
    }
    const feedback = { path: `/${check}`, pressToFeedback: await measureFeedback(browser, site.url + check, runs) };
    return { conditions: { ...conditions, runs, browser: browser.version() }, pages, feedback };
  } finally {
    await browser.close();
    await Promise.all([site, still, bare].map((server) => server.close()));
    for (const folder of Object.values(folders)) rmSync(folder, { recursive: true });
  }
}

const runs = readRuns();
// Output of the build goes to stderr: stdout is the document alone.
if (!isFresh() && !(await build({ stdio: ['ignore', 2, 2] }))) fail('The lesson could not be built.');
process.stdout.write(`${JSON.stringify(await bench(runs), null, 2)}\n`);
