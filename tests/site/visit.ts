/** A visitor: a browser context of their own on one page, and all that went wrong there. */
import type { BrowserContext, BrowserContextOptions, Page } from 'playwright';
import { expect } from 'vitest';
import type { Site } from './site.ts';

export type Visit = {
  page: Page;
  context: BrowserContext;
  /** Errors of scripts, breaches of the policy, answers that are no success, requests to other hosts. */
  faults: string[];
};

export type VisitOptions = BrowserContextOptions & {
  /** Runs in the page before any script of its own. */
  before?: () => void;
};

const settings: BrowserContextOptions = {
  reducedMotion: 'reduce',
  locale: 'en-GB',
  timezoneId: 'UTC',
  serviceWorkers: 'block', // a first visit, on which the network alone answers; `offline.test.ts` allows them
};

/** Every breach of the policy also reaches the console. */
function reportBreaches() {
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    console.error(`The policy forbids ${blockedURI} (${violatedDirective}).`),
  );
}

function watch(page: Page, site: Site): string[] {
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  page.on('response', (answer) => answer.status() >= 400 && faults.push(`${answer.status()} ${answer.url()}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(site.url) && !/^(data|blob):/.test(request.url())) faults.push(request.url());
  });
  return faults;
}

/** Opens a page of the site as a new visitor, and waits until it answers (where scripts run). */
export async function visit(site: Site, path: string, { before, ...options }: VisitOptions = {}): Promise<Visit> {
  const context = await site.browser.newContext({ ...settings, ...options });
  context.setDefaultTimeout(15_000);
  const page = await context.newPage();
  const faults = watch(page, site);
  if (options.javaScriptEnabled !== false) await context.addInitScript(reportBreaches);
  if (before) await context.addInitScript(before);
  await open(page, site.url + path);
  return { page, context, faults };
}

export async function open(page: Page, url: string) {
  await page.goto(url);
  if (await page.evaluate(() => document.documentElement.classList.contains('js'))) await isReady(page);
}

/** Waits until the page has read the saved place and answers. */
export const isReady = (page: Page) => page.waitForSelector('html[data-ready]', { state: 'attached' });

export async function reload(page: Page) {
  await page.reload();
  await isReady(page);
}

/** Reads again and again until the value is as it should be; then, or after a while, compares. */
export async function eventually<Value>(read: () => Promise<Value>, expected: Value, patience = 10_000) {
  const end = performance.now() + patience;
  const isReached = async () => equals(await read(), expected);
  while (performance.now() < end && !(await isReached())) await new Promise((resolve) => setTimeout(resolve, 20));
  expect(await read()).toEqual(expected);
}

/** The value once the page, when it has nothing left to do, does not change it any more. */
export async function settled<Value>(read: () => Promise<Value>, page: Page): Promise<Value> {
  let last = await read();
  for (;;) {
    await page.locator('[aria-busy]').waitFor({ state: 'detached' });
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(() => resolve(null), { timeout: 200 })));
    const value = await read();
    if (equals(value, last)) return value;
    last = value;
  }
}

const equals = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
