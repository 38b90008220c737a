/** Pages of a school, of another origin than the lesson that they hold. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { BrowserContext, FrameLocator, Page } from 'playwright';
import { afterAll, beforeAll, expect } from 'vitest';
import { openSite, type Site } from '../site.ts';

/** Everything that lessons have said to the page, in order. */
type Said = { type: string; height?: number; data?: string; from: number };
declare global {
  interface Window {
    said: Said[];
    events: string[];
  }
}

export type Host = {
  page: Page;
  context: BrowserContext;
  frame: FrameLocator;
  faults: string[];
  said(): Promise<Said[]>;
};

const listen = () => {
  window.said = [];
  window.events = [];
  addEventListener('message', ({ data, source }) => {
    const from = [...Array(window.length).keys()].findIndex((index) => window[index] === source);
    window.said.push({ ...data, from });
  });
  for (const type of ['ready', 'resize', 'progress', 'answered', 'score', 'completed', 'save'])
    addEventListener(`icc-${type}`, () => window.events.push(type));
};

export const ready = (frame: FrameLocator) => frame.locator('html[data-ready]').waitFor({ state: 'attached' });

type Around = { html: string; csp?: string };

/** Serves the lesson and the pages of a school while the tests of a file run. */
export function openSchool() {
  const pages = new Map<string, Around>();
  let site: Site;
  let server: Server;
  let lessonUrl = '';
  beforeAll(async () => {
    site = await openSite();
    lessonUrl = site.url.replace('localhost', '127.0.0.1');
    server = createServer((request, response) => {
      const { html = '', csp } = pages.get(request.url ?? '') ?? {};
      response.setHeader('content-type', 'text/html; charset=utf-8');
      if (csp) response.setHeader('content-security-policy', csp);
      response.end(`<!doctype html><title>A course</title>${html}`);
    });
    await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  });
  afterAll(async () => {
    server.close();
    await site.close();
  });

  /** Opens a page of a course that holds this. */
  async function around(html: string, { csp, ...options }: { csp?: string; width?: number; touchless?: true } = {}) {
    const path = `/${pages.size}`;
    pages.set(path, { html, ...(csp && { csp }) });
    const context = await site.browser.newContext({
      reducedMotion: 'reduce',
      serviceWorkers: 'block',
      viewport: { width: options.width ?? 900, height: 700 },
    });
    context.setDefaultTimeout(15_000);
    const page = await context.newPage();
    const faults: string[] = [];
    page.on('pageerror', ({ message }) => faults.push(message));
    await page.addInitScript(listen);
    const { port } = server.address() as AddressInfo; // it listens on a port
    await page.goto(`http://localhost:${port}${path}`);
    const host: Host = {
      page,
      context,
      frame: page.frameLocator('iframe:not(#other)').first(),
      faults,
      said: () => page.evaluate(() => window.said),
    };
    return host;
  }

  return {
    around,
    /** The lesson, of another origin than the page around it. */
    lessonUrl: () => lessonUrl,
    /** A page at this path, for a frame in another one. */
    put: (path: string, html: string) => pages.set(path, { html }),
    iframe: (path: string, more = '') =>
      `<iframe src="${lessonUrl}${path}" title="Lesson" width="100%" height="720" style="border:0" ${more}></iframe>`,
    element: (attributes: string, more = '') =>
      `<icc-lesson ${attributes}></icc-lesson>${more}<script src="${lessonUrl}embed.js"></script>`,
  };
}

/** How high the content of a frame is, and how high the frame is. */
export const heights = (page: Page, frame: FrameLocator, index = 0) =>
  Promise.all([
    frame.locator('html').evaluate((html) => Math.ceil(html.getBoundingClientRect().height)),
    page.evaluate((at) => {
      const frames = [...document.querySelectorAll('iframe')];
      for (const { shadowRoot } of document.querySelectorAll('icc-lesson'))
        frames.push(...(shadowRoot?.querySelectorAll('iframe') ?? []));
      return frames[at]?.getBoundingClientRect().height ?? 0;
    }, index),
  ]);
export async function fits({ page, frame }: Pick<Host, 'page' | 'frame'>, index = 0) {
  await expect
    .poll(
      async () => {
        const [content, shown] = await heights(page, frame, index);
        return Math.abs(content - shown);
      },
      { timeout: 5000 },
    )
    .toBeLessThan(2);
}
