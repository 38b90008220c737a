/**
 * `npm run -s bench -- [--runs N]`: one JSON document with how fast the lesson appears and answers on a slow phone.
 * Each page is loaded alternately with its own text as a bare page from the same server; ratios compare the two within
 * one run, because absolute times move with the load of the machine. Times are milliseconds.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type Browser, chromium } from 'playwright';
import { parse } from 'yaml';
import { barePage } from './bench/bare-page.ts';
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

type Pair = { lesson: Load; bare: Load };
type Measure = 'firstPaint' | 'largestPaint' | 'blockingTime' | 'layoutShift' | 'transferred';

const compare = (pairs: Pair[], measure: Measure) => ({
  lesson: median(pairs.map(({ lesson }) => lesson[measure])),
  bare: median(pairs.map(({ bare }) => bare[measure])),
});
const ratio = (pairs: Pair[], of: (pair: Pair) => number) => median(pairs.map(of));

function summary(path: string, pairs: Pair[]) {
  const readyAt = ({ lesson }: Pair) => lesson.ready ?? Number.NaN;
  return {
    path: `/${path}`,
    firstPaint: {
      ...compare(pairs, 'firstPaint'),
      ratio: ratio(pairs, ({ lesson, bare }) => lesson.firstPaint / bare.firstPaint),
    },
    largestPaint: {
      ...compare(pairs, 'largestPaint'),
      ratio: ratio(pairs, ({ lesson, bare }) => lesson.largestPaint / bare.largestPaint),
    },
    readyToAnswer: {
      lesson: median(pairs.map(readyAt)),
      ratioToFirstPaintOfBare: ratio(pairs, (pair) => readyAt(pair) / pair.bare.firstPaint),
    },
    blockingTime: compare(pairs, 'blockingTime'),
    layoutShift: compare(pairs, 'layoutShift'),
    transferred: compare(pairs, 'transferred'),
    requestsElsewhere: pairs.reduce((sum, { lesson }) => sum + lesson.requestsElsewhere, 0),
  };
}

/** Writes the bare pages into a folder of their own, to be served by the same server. */
function writeBarePages(folder: string, paths: string[]) {
  for (const path of paths) {
    mkdirSync(join(folder, path), { recursive: true });
    const html = readFileSync(join(dist, path, 'index.html'), 'utf8');
    writeFileSync(join(folder, path, 'index.html'), barePage(html));
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

async function measurePairs(browser: Browser, lesson: string, bare: string, runs: number, name: string) {
  const pairs: Pair[] = [];
  for (let run = 0; run <= runs; run += 1) {
    // In turn first and second, so that neither gains from what the other warmed up.
    const isLessonFirst = run % 2 === 0;
    const before = isLessonFirst ? null : await load(browser, bare, false);
    const ofLesson = await load(browser, lesson, true);
    const ofBare = before ?? (await load(browser, bare, false));
    if (run > 0) pairs.push({ lesson: ofLesson, bare: ofBare }); // the first warms up browser and server
    say(`${name}: ${run === 0 ? 'warmed up' : `run ${run} of ${runs}`}`);
  }
  return pairs;
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
  const folder = mkdtempSync(join(tmpdir(), 'lesson-bench-'));
  writeBarePages(folder, paths);
  const [site, bare] = [await serve({ dir: dist }), await serve({ dir: folder })];
  const browser = await chromium.launch(launchOptions());
  try {
    const seed = await seedWithOptions(browser, site.url + step);
    const check = `${step}?seed=${seed}#check`;
    const pages = [];
    for (const path of [...paths, check]) {
      const pairs = await measurePairs(browser, site.url + path, bare.url + path, runs, `/${path}`);
      pages.push(summary(path, pairs));
    }
    const feedback = { path: `/${check}`, pressToFeedback: await measureFeedback(browser, site.url + check, runs) };
    return { conditions: { ...conditions, runs, browser: browser.version() }, pages, feedback };
  } finally {
    await browser.close();
    await Promise.all([site.close(), bare.close()]);
    rmSync(folder, { recursive: true });
  }
}

const runs = readRuns();
// Output of the build goes to stderr: stdout is the document alone.
if (!isFresh() && !(await build({ stdio: ['ignore', 2, 2] }))) fail('The lesson could not be built.');
process.stdout.write(`${JSON.stringify(await bench(runs), null, 2)}\n`);
