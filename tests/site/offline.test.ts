/** The lesson without a network, with a cache that was spoilt, and when a newer version comes. */
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve } from '../../scripts/serve.mjs';
import { answerTo } from './answers.ts';
import { mouse } from './hands.ts';
import { answer, answerRound, controls, goOn, headingSays, itemShown, readStep, standing } from './learner.ts';
import { lang, pathOf, stepAt, ui, wordsOfStep } from './lesson.ts';
import { dist, openSite, type Site } from './site.ts';
import { eventually, isReady, open, reload, settled, visit } from './visit.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const base = '/courses/icc/';
const [step, next] = [stepAt(2), stepAt(3)];
const { notices, navigation } = ui;
const titleOf = (index: number, of = step) => wordsOfStep(of).screens[index]?.title ?? '';

/** A visit after which the lesson needs no network: the worker has everything and answers for the page. */
async function visitOnce(url: string, path: string) {
  const visitor = await visit({ ...site, url }, path, { serviceWorkers: 'allow' });
  await visitor.page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    while (!navigator.serviceWorker.controller) await new Promise((resolve) => setTimeout(resolve, 20));
  });
  return visitor;
}

describe.concurrent('after one visit', () => {
  it('the lesson goes on without a network, below any path', async () => {
    const server = await serve({ dir: dist, base });
    const { page, context, faults } = await visitOnce(server.url, `${pathOf(step)}?seed=3`);
    await server.close();

    const learner = { page, hand: mouse };
    await readStep(learner, step);
    const item = await itemShown(page, step);
    await answer(learner, step, item, answerTo(item));
    const before = await settled(() => standing(page), page);
    await reload(page);
    await eventually(() => standing(page), before);
    await page.reload(); // and again, from what the reload itself left
    await isReady(page);
    await page.goto(`${server.url}${pathOf(step, 'no-such')}`);
    await readStep(learner, step);
    await controls(page).getByRole('button', { name: ui.check.nextItem, exact: true }).click();
    await context.close();
    expect(faults).toEqual([]);
  });

  it('a whole check, the next step, the summary, the lists and the worksheet are there', async () => {
    const server = await serve({ dir: dist, base });
    const { page, context, faults } = await visitOnce(server.url, `${pathOf(step)}?seed=3#check`);
    await server.close();

    const learner = { page, hand: mouse };
    await answerRound(learner, step);
    await goOn(learner, step);
    await headingSays(page, titleOf(0, next));
    for (const kind of [
      '',
      `${lang}/`,
      `${lang}/summary/`,
      `${lang}/sources/`,
      `${lang}/glossary/`,
      `${lang}/print/`,
    ]) {
      await open(page, server.url + kind);
      await page.getByRole('heading', { level: 1 }).waitFor();
    }
    expect(faults).toEqual([]);
    await context.close();
  });
});

describe.concurrent('the fonts', () => {
  it('are asked for once a page: a second time they would come too late to be put on', async () => {
    const { page, context } = await visitOnce(site.url, pathOf(step));
    await reload(page);
    await page.waitForLoadState('networkidle');
    const asked = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
    const fonts = asked.filter((name) => name.endsWith('.woff2'));
    expect(fonts.length).toBeGreaterThan(0);
    expect(new Set(fonts).size).toBe(fonts.length);
    await context.close();
  });
});

/** Deletes every other file of the cache and puts rubbish in place of the rest. */
async function spoil(page: Page) {
  await page.evaluate(async () => {
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const [index, request] of (await cache.keys()).entries()) {
        const type = (await cache.match(request))?.headers.get('content-type') ?? '';
        if (index % 2 === 0) await cache.delete(request);
        else await cache.put(request, new Response('%%% rubbish %%%', { headers: { 'content-type': type } }));
      }
    }
  });
}

describe.concurrent('a cache that was spoilt', () => {
  it('heals: what is asked for comes from the network, and is there without one afterwards', async () => {
    const server = await serve({ dir: dist, base });
    const { page, context, faults } = await visitOnce(server.url, pathOf(step));
    await spoil(page);
    await reload(page);
    await headingSays(page, titleOf(0));
    // All that the page asks for has come, to the fonts.
    await page.waitForLoadState('networkidle');
    await page.evaluate(() => document.fonts.ready);
    expect(faults).toEqual([]);
    await server.close();
    await reload(page);
    await readStep({ page, hand: mouse }, step);
    await itemShown(page, step);
    await context.close();
  });

  it('of a version that the host has replaced shows what the host has', async () => {
    const dir = copyOfSite();
    const server = await serve({ dir, base });
    const { page, context } = await visitOnce(server.url, pathOf(step));
    writeFileSync(
      join(dir, pathOf(next), 'index.html'),
      textOf(dir, pathOf(next)).replace('</body>', '<!-- newer --></body>'),
    );
    await spoil(page);
    await open(page, server.url + pathOf(next));
    await headingSays(page, titleOf(0, next));
    expect(await page.content()).toContain('<!-- newer -->');
    await context.close();
    await server.close();
    rmSync(dir, { recursive: true });
  });
});

function copyOfSite(): string {
  const dir = mkdtempSync(join(tmpdir(), 'lesson-site-'));
  cpSync(dist, dir, { recursive: true });
  return dir;
}
const textOf = (dir: string, path: string) => readFileSync(join(dir, path, 'index.html'), 'utf8');
const digest = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

/** The host gets another version: one page says something else, and the worker lists it under its new hash. */
function release(dir: string, path: string, words: string) {
  const old = textOf(dir, path);
  const text = old.replace('</body>', `<!-- ${words} --></body>`);
  writeFileSync(join(dir, path, 'index.html'), text);
  const worker = join(dir, 'service-worker.js');
  const list = readFileSync(worker, 'utf8');
  const revision = new RegExp(`("revision":)"[^"]*"(,"url":"${path}index\\.html"})`);
  expect(list).toMatch(revision);
  expect(list).toContain(digest(old));
  writeFileSync(worker, list.replace(revision, `$1"${words}"$2`).replace(digest(old), digest(text)));
}

/** The browser looks for a newer version, and has it. */
const lookForNewer = (page: Page) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
    while (!registration.waiting) await new Promise((resolve) => setTimeout(resolve, 20));
  });

describe('a newer version', () => {
  it('is told of between items only, and comes when the learner says so, with all that was put down', async () => {
    const dir = copyOfSite();
    const server = await serve({ dir, base });
    const { page, context, faults } = await visitOnce(server.url, `${pathOf(step)}?seed=3#check`);
    const other = await context.newPage();
    await open(other, `${server.url}${pathOf(next)}`);
    const item = await itemShown(page, step);
    release(dir, `${lang}/sources/`, 'second-version');
    await lookForNewer(page);

    const notice = (of: Page) => of.getByRole('status').getByText(notices.newer);
    await notice(other).waitFor(); // so this page has been told too
    expect(await notice(page).count()).toBe(0);
    await answer({ page, hand: mouse }, step, item, answerTo(item));
    expect(await notice(page).count()).toBe(0);
    const main = page.getByRole('navigation', { name: navigation.steps });
    await main.getByRole('link', { name: wordsOfStep(step).title }).click();
    await notice(page).waitFor();
    const before = await settled(() => standing(page), page);

    await page.evaluate(() => Object.assign(window, { isOld: true }));
    await page.getByRole('button', { name: notices.renew, exact: true }).click();
    await eventually(() => page.evaluate(() => 'isOld' in window).catch(() => true), false);
    await isReady(page);
    await eventually(() => standing(page), before);
    await notice(page).waitFor({ state: 'hidden' });
    // The other tab reads on as it is until its reader says so.
    await notice(other).waitFor();
    await other.getByRole('button', { name: notices.renew, exact: true }).click();
    await notice(other).waitFor({ state: 'hidden' });
    await isReady(other);

    await server.close();
    await open(page, `${server.url}${lang}/sources/`);
    expect(await page.content()).toContain('<!-- second-version -->');
    await open(page, `${server.url}${pathOf(step)}?seed=3#check`);
    await itemShown(page, step);
    expect(faults).toEqual([]);
    await context.close();
    rmSync(dir, { recursive: true });
  });

  it('can be left to the next visit', async () => {
    const dir = copyOfSite();
    const server = await serve({ dir, base });
    const { page, context } = await visitOnce(server.url, pathOf(step));
    release(dir, `${lang}/sources/`, 'third-version');
    await lookForNewer(page);
    const notice = page.getByRole('status').getByText(notices.newer);
    await notice.waitFor();
    await page.getByRole('status').getByRole('button', { name: notices.close, exact: true }).click();
    await notice.waitFor({ state: 'hidden' });
    await reload(page);
    await notice.waitFor();
    await context.close();
    await server.close();
    rmSync(dir, { recursive: true });
  });
});

describe('where the browser allows no worker', () => {
  it('in a sandboxed frame, the lesson goes on with the network', async () => {
    const context = await site.browser.newContext();
    const page = await context.newPage();
    const faults: string[] = [];
    page.on('pageerror', ({ message }) => faults.push(message));
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    const address = `${site.url}${pathOf(step)}`;
    const body = `<iframe sandbox="allow-scripts" src="${address}" width="800" height="600"></iframe>`;
    await page.route('**/host/', (route) => route.fulfill({ contentType: 'text/html', body }));
    await page.goto(`${site.url}host/`);
    const frame = page.frameLocator('iframe');
    await frame.locator('html[data-ready]').waitFor({ state: 'attached' });
    await frame.getByRole('region', { name: navigation.controls }).getByRole('link').last().click();
    await frame.getByRole('heading', { level: 1, name: titleOf(1) }).waitFor();
    expect(faults).toEqual([]);
    await context.close();
  });
});
