/** What a learner on a poor line has to wait for. The limits stand in package.json, so that raising one is seen. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Manifest } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { dist, openSite, pagePaths, pageText, type Site } from './site.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const entry = 'src/hosts/page/entry.ts';
type Budgets = Record<
  'entry' | 'script' | 'chart' | 'style' | 'page' | 'print' | 'fonts' | 'runtimeDependencies',
  number
>;

const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
// Both files are the project's own; a wrong shape fails the tests below.
const { budgets, dependencies } = read(join(root, 'package.json')) as {
  budgets: Budgets;
  dependencies: Record<string, string>;
};
const manifest = read(join(dist, '.vite/manifest.json')) as Manifest;

/** Thousands of bytes, as they travel. */
const kB = (text: string | Buffer) => gzipSync(text, { level: 9 }).length / 1000;
const size = (file: string) => kB(readFileSync(join(dist, file)));
const list = (files: string[]) => files.map((file) => `${size(file).toFixed(1)} kB ${file}`).join('\n');

/** What comes with a chunk in any case. */
function withImports(key: string, files = new Set<string>()): string[] {
  const chunk = manifest[key];
  if (chunk && !files.has(chunk.file)) {
    files.add(chunk.file);
    for (const imported of chunk.imports ?? []) withImports(imported, files);
  }
  return [...files];
}

const keyOf = (chunk: Manifest[string] | undefined) =>
  Object.keys(manifest).find((key) => manifest[key] === chunk) ?? '';

const paths = pagePaths();
// Checked against its schema by the build.
const lesson = parse(readFileSync(join(root, 'content/lesson.yaml'), 'utf8')) as { steps: string[] };
const steps = paths.filter((path) => lesson.steps.some((step) => path.endsWith(`/${step}/`)));

describe('budgets', () => {
  it('has pages to measure', () => {
    expect(steps.length).toBeGreaterThanOrEqual(lesson.steps.length);
  });

  it('the script that waits until the learner needs more', () => {
    const files = withImports(entry);
    const total = files.reduce((sum, file) => sum + size(file), 0);
    expect(total, list(files)).toBeLessThanOrEqual(budgets.entry);
  });

  it.each(paths)('style and text of /%s', (path) => {
    const html = pageText(path);
    const style = [...html.matchAll(/<style[^>]*>(.*?)<\/style>/gs)].map(([, css]) => css).join('');
    expect(kB(style), 'inlined style').toBeLessThanOrEqual(budgets.style);
    // The sheets to print hold all steps at once.
    const isSheet = /\/(print|key)\/$/.test(path);
    expect(kB(html), 'the page').toBeLessThanOrEqual(isSheet ? budgets.print : budgets.page);
  });

  it('the chart of the procedure and its machine: in a chunk that no page waits for', () => {
    const holds = (file: string) => /AUTHORISATION_GRANTED_ON_APPEAL/.test(readFileSync(join(dist, file), 'utf8'));
    const figure = Object.values(manifest).find(({ name }) => name === 'JourneyFigure');
    expect(figure?.isDynamicEntry).toBe(true);
    expect(withImports(keyOf(figure)).some(holds), 'the figure has the machine').toBe(true);
    const awaited = [entry, ...(manifest[entry]?.dynamicImports ?? [])].flatMap((key) => withImports(key));
    expect(awaited.filter(holds)).toEqual([]);
    const drawing = Object.values(manifest).find(({ name }) => name === 'Chart');
    expect(withImports(keyOf(figure))).toContain(drawing?.file);
    const total = [figure, drawing].reduce((sum, chunk) => sum + size(chunk?.file ?? ''), 0);
    expect(total, 'the figure with its chart').toBeLessThanOrEqual(budgets.chart);
    const simulator = Object.values(manifest).find(({ name }) => name === 'SimulatorFigure');
    expect(withImports(keyOf(simulator)), 'the simulator until its chart is opened').not.toContain(drawing?.file);
  });

  it('the claims map and its words: in chunks that no page waits for, and only where a step shows them', () => {
    const holds = (file: string) => /letter-after-return|claims-map/.test(readFileSync(join(dist, file), 'utf8'));
    const figure = Object.values(manifest).find(({ name }) => name === 'ClaimsFigure');
    expect(figure?.isDynamicEntry).toBe(true);
    expect(withImports(keyOf(figure)).some(holds), 'the figure has the map').toBe(true);
    const awaited = [entry, ...(manifest[entry]?.dynamicImports ?? [])].flatMap((key) => withImports(key));
    expect(awaited.filter(holds)).toEqual([]);
    const others = Object.values(manifest).filter(
      ({ name = '' }) =>
        name.endsWith('Figure') && !['ClaimsFigure', 'MisplacedFigure', 'RetoldFigure', 'VoicesFigure'].includes(name),
    );
    expect(others.length).toBeGreaterThan(5);
    expect(others.flatMap((other) => withImports(keyOf(other))).filter(holds)).toEqual([]);
  });

  it('fonts', () => {
    const fonts = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.woff2'));
    const total = fonts.reduce((sum, name) => sum + statSync(join(dist, name)).size / 1000, 0);
    expect(total, fonts.join('\n')).toBeLessThanOrEqual(budgets.fonts);
  });

  it('packages that the browser gets', () => {
    const names = Object.keys(dependencies);
    expect(names.length, names.join(', ')).toBeLessThanOrEqual(budgets.runtimeDependencies);
  });
});

describe('JavaScript that a step really asks for until it answers', () => {
  let site: Site;
  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(() => site.close());

  it.each(steps)('/%s', async (path) => {
    const page = await site.browser.newPage({ serviceWorkers: 'block' });
    await page.addInitScript(() => {
      new MutationObserver(() => {
        if (document.documentElement.dataset.ready !== undefined) performance.mark('ready');
      }).observe(document, { attributes: true, subtree: true, attributeFilter: ['data-ready'] });
    });
    await page.goto(site.url + path);
    await page.waitForSelector('html[data-ready]', { state: 'attached' });
    const asked = await page.evaluate(() => {
      const ready = performance.getEntriesByName('ready')[0]?.startTime ?? 0;
      const files = performance.getEntriesByType('resource').filter(({ startTime }) => startTime <= ready);
      return files.map(({ name }) => name).filter((name) => new URL(name).pathname.endsWith('.js'));
    });
    await page.close();
    const files = asked.map((url) => url.slice(site.url.length));
    expect(files).toContain(manifest[entry]?.file);
    const total = files.reduce((sum, file) => sum + size(file), 0);
    expect(total, list(files)).toBeLessThanOrEqual(budgets.script);
  });
});
