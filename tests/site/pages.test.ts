/** What holds for every page of the built site, here below a sub-path, as most hosts put it. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSite, pagePaths, pageText, type Site } from './site.ts';

const paths = pagePaths();
let site: Site;
beforeAll(async () => {
  site = await openSite('/courses/icc/');
});
afterAll(() => site.close());

describe.each(paths)('/%s', (path) => {
  it('comes alive without an error, and asks nothing of other hosts', async () => {
    const page = await site.browser.newPage();
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

  it('hides nothing until an animation has run', () => {
    expect(pageText(path)).not.toMatch(/style="[^"]*(opacity:\s*0[;"]|visibility:\s*hidden)/);
  });
});
