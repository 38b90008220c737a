/** What holds for every page of the built site, here below a sub-path, as most hosts put it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dist, openSite, pagePaths, pageText, type Site } from './site.ts';

const paths = pagePaths();
const sheets = readdirSync(join(dist, 'assets')).filter((name) => name.endsWith('.css'));
const sheet = sheets.map((name) => readFileSync(join(dist, 'assets', name), 'utf8')).join('');
/** The names that the build gives to classes of CSS modules: see `shortName` in `vite.config.ts`. */
const ours = /\bc[A-Za-z0-9]{4}\b/g;

let site: Site;
beforeAll(async () => {
  site = await openSite('/courses/icc/');
});
afterAll(() => site.close());

describe.each(paths)('/%s', (path) => {
  it('comes alive without an error, and asks nothing of other hosts', async () => {
    const page = await site.browser.newPage({ serviceWorkers: 'block' });
    const faults: string[] = [];
    page.on('pageerror', ({ message }) => faults.push(message));
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text());
    });
    page.on('response', (response) => {
      if (response.status() >= 400) faults.push(`${response.status()} ${response.url()}`);
    });
    page.on('request', (request) => {
      if (!request.url().startsWith(site.url) && !request.url().startsWith('data:')) faults.push(request.url());
    });
    await page.goto(site.url + path, { waitUntil: 'networkidle' });
    await page.waitForSelector('html[data-ready]', { state: 'attached' });
    await page.context().close();
    expect(faults).toEqual([]);
  });

  it('can be read without a script', async () => {
    const context = await site.browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(site.url + path);
    expect(await page.getByRole('heading', { level: 1 }).first().isVisible()).toBe(true);
    const text = await page.getByRole('main').innerText();
    await context.close();
    expect(text.length).toBeGreaterThan(300);
  });

  it('names no class that the style sheet has lost', () => {
    const classes = [...pageText(path).matchAll(/ class="([^"]*)"/g)].flatMap(
      ([, names = '']) => names.match(ours) ?? [],
    );
    expect(classes.length).toBeGreaterThan(5);
    expect([...new Set(classes)].filter((name) => !sheet.includes(`.${name}`))).toEqual([]);
  });

  it('hides nothing until an animation has run', () => {
    expect(pageText(path)).not.toMatch(/style="[^"]*(opacity:\s*0[;"]|visibility:\s*hidden)/);
  });
});
