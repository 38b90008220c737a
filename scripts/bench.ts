/**
 * `npm run -s bench -- [--runs N] [--only pages|motion|chart|claims]`: one JSON document with how fast the lesson appears and answers
 * on a slow phone, how smoothly its figures move, and how fast the chart of the procedure and the claims map open.
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
import type { ClaimsFiguresWords, LawWords, UiWords } from '../src/content/lesson.ts';
import { barePage, staticPage } from './bench/bare-page.ts';
import { measureChart } from './bench/chart.ts';
import { measureClaims } from './bench/claims.ts';
import { conditions, type Load, load, pressToFeedback } from './bench/load.ts';
import { measureMotion } from './bench/motion.ts';
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

const parts = ['pages', 'motion', 'chart', 'claims'] as const;

function readArguments() {
  try {
    return parseArgs({ options: { runs: { type: 'string', default: '7' }, only: { type: 'string' } } }).values;
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
}

function readOptions() {
  const values = readArguments();
  const runs = Number(values.runs);
  if (!Number.isInteger(runs) || runs < 1) fail(`--runs must be a whole number; it is "${values.runs}".`);
  const only = parts.find((part) => part === values.only);
  if (values.only !== undefined && only === undefined)
    fail(`--only must be one of ${parts.join(', ')}; it is "${values.only}".`);
  return { runs, only };
}

// The file has been checked against its schema by the build.
const words = () => parse(readFileSync(join(root, 'content/en/ui.yaml'), 'utf8')) as UiWords;

const step = 'en/a-letter-arrives/';
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
  const times: number[] = [];
  for (let run = 1; run <= runs; run += 1) {
    times.push(await pressToFeedback(browser, url, words().check.check));
    say(`press to feedback: run ${run} of ${runs}`);
  }
  return median(times);
}

async function benchPages(browser: Browser, site: string, check: string, runs: number) {
  const paths = ['en/', step];
  const folders = { static: mkdtempSync(join(tmpdir(), 'bench-')), bare: mkdtempSync(join(tmpdir(), 'bench-')) };
  for (const yardstick of yardsticks) writePages(folders[yardstick], yardstick, paths);
  // The static page needs the files that the lesson's own style names.
  cpSync(join(dist, 'assets'), join(folders.static, 'assets'), { recursive: true });
  const still = await serve({ dir: folders.static });
  const bare = await serve({ dir: folders.bare });
  try {
    const pages = [];
    for (const path of [...paths, check]) {
      const urls = { lesson: site + path, static: still.url + path, bare: bare.url + path };
      pages.push(summary(path, await measureRuns(browser, urls, runs, `/${path}`)));
    }
    const feedback = { path: `/${check}`, pressToFeedback: await measureFeedback(browser, site + check, runs) };
    return { pages, feedback };
  } finally {
    await Promise.all([still.close(), bare.close()]);
    for (const folder of Object.values(folders)) rmSync(folder, { recursive: true });
  }
}

async function benchMotion(browser: Browser, url: string, check: string, runs: number) {
  const { check: checking, figures } = words();
  const named = { check: checking.check, again: checking.answerAgain, ...figures.ladder };
  return { motion: await measureMotion({ browser, url, check, words: named, runs, median, say }) };
}

async function benchChart(browser: Browser, url: string, runs: number) {
  const law = parse(readFileSync(join(root, 'content/en/law.yaml'), 'utf8')) as Pick<LawWords, 'stages'>; // checked by the build
  const named = { stage: law.stages.examination.name, whole: words().figures.chart.whole };
  const page = `${url}${step}#a-no-is-not-the-end`;
  return { chart: await measureChart({ browser, url: page, words: named, runs, median, say }) };
}

async function benchClaims(browser: Browser, url: string, runs: number) {
  // Checked by the build.
  const { map, build: building } = parse(
    readFileSync(join(root, 'content/en/figures/claims.yaml'), 'utf8'),
  ) as ClaimsFiguresWords;
  const named = { skip: building.skip, rebuild: map.rebuild, pan: map.pan };
  const page = `${url}en/claims-and-denials/#what-a-reply-can-do`;
  return { claims: await measureClaims({ browser, url: page, words: named, runs, median, say }) };
}

async function bench({ runs, only }: ReturnType<typeof readOptions>) {
  const site = await serve({ dir: dist });
  const browser = await chromium.launch(withoutSecondReading());
  const isAsked = (part: (typeof parts)[number]) => only === undefined || only === part;
  try {
    const check = `${step}?seed=${await seedWithOptions(browser, site.url + step)}#check`;
    return {
      conditions: { ...conditions, runs, browser: browser.version() },
      ...(isAsked('pages') && (await benchPages(browser, site.url, check, runs))),
      ...(isAsked('motion') && (await benchMotion(browser, site.url, check, runs))),
      ...(isAsked('claims') && (await benchClaims(browser, site.url, runs))),
      ...(isAsked('chart') && (await benchChart(browser, site.url, runs))),
    };
  } finally {
    await browser.close();
    await site.close();
  }
}

/**
 * Whoever drives a browser makes V8 note in which line each `Error` was made, for which it reads the script a second time:
 * 70 ms for the one that React makes at its start. Lines noted at the first reading spare the page what no learner pays.
 */
const withoutSecondReading = () => {
  const { args, ...others } = launchOptions();
  return { ...others, args: [...args, '--js-flags=--no-enable-lazy-source-positions'] };
};

const options = readOptions();
// Output of the build goes to stderr: stdout is the document alone.
if (!isFresh() && !(await build({ stdio: ['ignore', 2, 2] }))) fail('The lesson could not be built.');
process.stdout.write(`${JSON.stringify(await bench(options), null, 2)}\n`);
