/** The lesson in other people's pages: frames of every kind, the element, pages that mean no good. */
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { BrowserContext, FrameLocator, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { UiWords } from '../../src/content/lesson.ts';
import { answerTo } from './answers.ts';
import { lang, lesson, pathOf, stepAt, textOf, ui, wordsOfItem, wordsOfStep } from './lesson.ts';
import { dist, openSite, type Site } from './site.ts';
import { eventually } from './visit.ts';

let site: Site;
let school: Server;
/** The lesson, of another origin than the page around it. */
let lessonUrl: string;

type Around = { html: string; csp?: string };
const pages = new Map<string, Around>();

beforeAll(async () => {
  site = await openSite();
  lessonUrl = site.url.replace('localhost', '127.0.0.1');
  school = createServer((request, response) => {
    const { html = '', csp } = pages.get(request.url ?? '') ?? {};
    response.setHeader('content-type', 'text/html; charset=utf-8');
    if (csp) response.setHeader('content-security-policy', csp);
    response.end(`<!doctype html><title>A course</title>${html}`);
  });
  await new Promise<void>((resolve) => school.listen(0, 'localhost', resolve));
});
afterAll(async () => {
  school.close();
  await site.close();
});

/** Everything that lessons have said to the page, in order. */
type Said = { type: string; height?: number; data?: string; from: number };
declare global {
  interface Window {
    said: Said[];
    events: string[];
  }
}

type Host = { page: Page; context: BrowserContext; frame: FrameLocator; faults: string[]; said(): Promise<Said[]> };

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
  const { port } = school.address() as AddressInfo; // it listens on a port
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
const ready = (frame: FrameLocator) => frame.locator('html[data-ready]').waitFor({ state: 'attached' });

const iframe = (path: string, more = '') =>
  `<iframe src="${lessonUrl}${path}" title="Lesson" width="100%" height="720" style="border:0" ${more}></iframe>`;
const element = (attributes: string, more = '') =>
  `<icc-lesson ${attributes}></icc-lesson>${more}<script src="${lessonUrl}embed.js"></script>`;

/** How high the content of a frame is, and how high the frame is. */
const heights = (page: Page, frame: FrameLocator, index = 0) =>
  Promise.all([
    frame.locator('html').evaluate((html) => Math.ceil(html.getBoundingClientRect().height)),
    page.evaluate((at) => {
      const frames = [...document.querySelectorAll('iframe')];
      for (const { shadowRoot } of document.querySelectorAll('icc-lesson'))
        frames.push(...(shadowRoot?.querySelectorAll('iframe') ?? []));
      return frames[at]?.getBoundingClientRect().height ?? 0;
    }, index),
  ]);
async function fits({ page, frame }: Pick<Host, 'page' | 'frame'>, index = 0) {
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

// No page carries these words: they come with the code that shows them.
const { keeping }: Pick<UiWords, 'keeping'> = parse(
  readFileSync(new URL(`../../content/${lang}/ui.yaml`, import.meta.url), 'utf8'),
);
const first = stepAt(0);
const [screen = { title: '', id: '' }] = wordsOfStep(first).screens;

/** Gives the right answer to a question with one right option, drawn by this seed. */
async function answerOne(frame: FrameLocator) {
  const stem = (await frame.getByRole('form').getByRole('heading', { level: 1 }).innerText())
    .replace(/\s+/g, ' ')
    .trim();
  const item = first.items.find(({ id }) => textOf(wordsOfItem(first, id).stem) === stem);
  if (!item) throw new RangeError(`No item asks "${stem}".`);
  const response = answerTo(item);
  const words = wordsOfItem(first, item.id);
  if (!('chosen' in response) || !('options' in words))
    throw new RangeError(`${item.id} is no question of one choice.`);
  for (const id of [response.chosen ?? []].flat())
    await frame.getByLabel(textOf(words.options[id]?.text ?? ''), { exact: true }).check();
  await frame.getByRole('button', { name: ui.check.check, exact: true }).click();
  await frame.getByRole('form').getByRole('status').getByText(/\S/).first().waitFor();
  return item;
}

it('the script for pages around stays small', () => {
  const { budgets } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  expect(gzipSync(readFileSync(join(dist, 'embed.js')), { level: 9 }).length / 1000).toBeLessThanOrEqual(budgets.embed);
});

describe('a plain frame', () => {
  it('needs no script of the page: says its height, nothing of the learner, and then nothing at all', async () => {
    const host = await around(iframe(`${lang}/?seed=5`));
    await ready(host.frame);
    await host.frame.getByRole('link', { name: ui.lesson.start }).click();
    await host.frame.getByRole('heading', { level: 1, name: textOf(screen.title) }).waitFor();
    await host.page.waitForTimeout(1500);
    const said = await host.said();
    expect(new Set(said.map(({ type }) => type))).toEqual(new Set(['ready', 'resize']));
    await host.page.waitForTimeout(2500);
    expect(await host.said()).toHaveLength(said.length);
    expect(host.faults).toEqual([]);
    await host.context.close();
  });

  it.each([320, 480])('of a fixed height scrolls inside itself, and never sideways, at %d px', async (width) => {
    const host = await around(iframe(pathOf(first)).replace('height="720"', 'height="480"'), { width: width + 16 });
    await ready(host.frame);
    const [inner, outer] = await host.frame
      .locator('html')
      .evaluate(({ scrollWidth, clientWidth }) => [scrollWidth, clientWidth]);
    expect(inner).toBe(outer);
    await host.context.close();
  });

  it.each([
    'allow-scripts',
    'allow-scripts allow-same-origin',
    'allow-scripts allow-same-origin allow-popups allow-downloads',
    'allow-scripts allow-forms',
  ])('sandboxed with "%s" answers, and says where progress is kept', async (sandbox) => {
    const host = await around(iframe(`${pathOf(first)}?seed=5#check`, `sandbox="${sandbox}"`));
    await ready(host.frame);
    await answerOne(host.frame);
    if (!sandbox.includes('same-origin')) await host.frame.getByText(ui.notices.notKept, { exact: true }).waitFor();
    expect(host.faults).toEqual([]);
    await host.context.close();
  });

  it('gets its height from the script where the page has it', async () => {
    const host = await around(`${iframe(pathOf(first))}<script src="${lessonUrl}embed.js"></script>`);
    await ready(host.frame);
    await fits(host);
    await host.context.close();
  });
});

describe('the element', () => {
  it('is as high as its content whatever changes, soon and without loops', async () => {
    const host = await around(element(`src="${lessonUrl}${lang}/?seed=5"`));
    await ready(host.frame);
    await fits(host);
    await host.frame.getByRole('link', { name: ui.lesson.start }).click();
    await host.frame.getByRole('heading', { level: 1, name: textOf(screen.title) }).waitFor();
    await fits(host);
    await host.page.setViewportSize({ width: 400, height: 700 });
    await fits(host);
    // What comes late, such as the line that says where progress is kept, is told too; then nothing more is.
    const saidIn = async (milliseconds: number) => {
      const before = (await host.said()).length;
      await host.page.waitForTimeout(milliseconds);
      return (await host.said()).length - before;
    };
    await expect.poll(() => saidIn(1500), { timeout: 15_000 }).toBe(0);
    expect((await host.said()).length).toBeLessThan(40);
    await host.context.close();
  });

  it('follows within two frames of the browser', async () => {
    const host = await around(element(`src="${lessonUrl}${pathOf(first)}"`));
    await ready(host.frame);
    await fits(host);
    await host.page.waitForTimeout(1000);
    const inner = host.page.frames()[1];
    if (!inner) throw new RangeError('The page has no frame.');
    // Counted where the change is made: when the page around has said that it set the height.
    const frames = await inner.evaluate(async () => {
      const block = document.createElement('p');
      block.style.blockSize = '333px';
      let seen = 0;
      const told = new Promise<number>((resolve) => {
        addEventListener('resize', () => resolve(seen));
        const count = () => {
          seen += 1;
          requestAnimationFrame(count);
        };
        requestAnimationFrame(count);
      });
      document.body.append(block);
      return told;
    });
    expect(frames).toBeLessThanOrEqual(3); // the change itself is drawn in the first
    await host.context.close();
  });

  it('tells the page what happens, and gives it a place to keep, from which the next visit goes on', async () => {
    const keep = `<script>
      let kept = new URLSearchParams(location.hash.slice(1)).get('kept') ?? '';
      addEventListener('icc-hello', ({ detail }) => { detail.save = kept; });
      addEventListener('icc-save', ({ detail }) => { kept = detail.data; document.body.dataset.kept = kept; });
    </script>`;
    const host = await around(keep + element(`src="${lessonUrl}${pathOf(first)}?seed=5#check"`));
    await ready(host.frame);
    await host.frame.getByText(keeping.where.course).waitFor();
    const item = await answerOne(host.frame);
    const isKept = () =>
      host.page.evaluate(() => window.events.lastIndexOf('save') > window.events.indexOf('answered'));
    await expect.poll(isKept, { timeout: 5000 }).toBe(true);
    expect(await host.page.evaluate(() => window.events)).toEqual(
      expect.arrayContaining(['ready', 'progress', 'answered']),
    );
    const kept = await host.page.evaluate(() => document.body.dataset['kept'] ?? '');
    // Nothing of it in the browser, where another learner could find it.
    const inner = host.page.frames()[1];
    const stored = await inner?.evaluate((id) => {
      try {
        return localStorage.getItem(`icc-lesson:${id}`);
      } catch {
        return null;
      }
    }, lesson.id);
    expect(stored).toBeNull();
    await host.page.evaluate((line) => {
      location.hash = `kept=${encodeURIComponent(line)}`;
      location.reload();
    }, kept);
    await ready(host.frame);
    await host.frame
      .getByRole('form')
      .getByText(textOf(wordsOfItem(first, item.id).explanation))
      .waitFor();
    await host.context.close();
  });

  it('bears its title, may go full screen and copy, and is sandboxed with what the lesson needs', async () => {
    const host = await around(element(`src="${lessonUrl}${lang}/"`));
    await ready(host.frame);
    const frame = host.page.locator('icc-lesson iframe');
    await eventually(() => frame.getAttribute('title'), ui.lesson.title);
    expect(await frame.getAttribute('allow')).toBe('fullscreen; clipboard-write');
    expect(await frame.getAttribute('sandbox')).toContain('allow-scripts allow-same-origin allow-forms');
    await host.context.close();
  });

  it('hands over what its attributes ask for, and wears another theme without loading anew', async () => {
    const host = await around(element(`src="${lessonUrl}" start="${stepAt(1).id}" theme="dark" lang="${lang}"`));
    await ready(host.frame);
    const [next] = wordsOfStep(stepAt(1)).screens;
    await host.frame.getByRole('heading', { level: 1, name: textOf(next?.title ?? '') }).waitFor();
    const theme = () => host.frame.locator('html').getAttribute('data-theme');
    expect(await theme()).toBe('dark');
    await host.page.evaluate(() => document.querySelector('icc-lesson')?.setAttribute('theme', 'light'));
    await eventually(theme, 'light');
    expect((await host.said()).filter(({ type }) => type === 'ready')).toHaveLength(1);
    await host.context.close();
  });

  it('lets the focus in and out by keys', async () => {
    const host = await around(
      `<button id="before">Before</button>${element(`src="${lessonUrl}${lang}/"`, '<button id="after">After</button>')}`,
    );
    await ready(host.frame);
    await host.page.locator('#before').focus();
    await host.page.keyboard.press('Tab');
    await eventually(() => host.frame.locator(':focus').count(), 1);
    const isAfter = () => host.page.evaluate(() => document.activeElement?.id === 'after');
    for (let presses = 0; presses < 60 && !(await isAfter()); presses += 1) await host.page.keyboard.press('Tab');
    expect(await isAfter()).toBe(true);
    await host.page.keyboard.press('Shift+Tab');
    await eventually(() => host.frame.locator(':focus').count(), 1);
    await host.context.close();
  });

  it('brings the top of the next screen into view in a page that scrolls', async () => {
    const host = await around(`<p style="height:900px">Long ago</p>${element(`src="${lessonUrl}${pathOf(first)}"`)}`);
    await host.page.locator('icc-lesson').scrollIntoViewIfNeeded();
    await ready(host.frame);
    await fits(host);
    const controls = host.frame.getByRole('region', { name: ui.navigation.controls });
    await controls.getByRole('link').last().click();
    const [, second] = wordsOfStep(first).screens;
    const heading = host.frame.getByRole('heading', { level: 1, name: textOf(second?.title ?? '') });
    await heading.waitFor();
    await expect
      .poll(
        async () => {
          const box = await heading.boundingBox();
          return box === null ? -1 : box.y;
        },
        { timeout: 5000 },
      )
      .toSatisfy((y: number) => y >= 0 && y < 700);
    await host.context.close();
  });
});

describe('pages around of every kind', () => {
  it('a strict policy: no inline style, no script but this one', async () => {
    const { host: schoolHost } = new URL(lessonUrl);
    const csp = `default-src 'none'; script-src ${lessonUrl}embed.js; frame-src http://${schoolHost}`;
    const host = await around(element(`src="${lessonUrl}${lang}/"`), { csp });
    await ready(host.frame);
    await fits(host);
    expect(host.faults).toEqual([]);
    await host.context.close();
  });

  it('a frame in a frame', async () => {
    const inner = `/nested`;
    pages.set(inner, { html: element(`src="${lessonUrl}${lang}/"`) });
    const host = await around(`<iframe src="${inner}" width="100%" height="600"></iframe>`);
    const frame = host.frame.frameLocator('iframe');
    await ready(frame);
    await host.frame.locator('icc-lesson').waitFor();
    await expect
      .poll(() => host.frame.locator('icc-lesson').evaluate((one) => one.getBoundingClientRect().height))
      .not.toBe(720);
    await host.context.close();
  });

  it('a hidden panel: the height is right once it is shown', async () => {
    const host = await around(`<div id="panel" style="display:none">${element(`src="${lessonUrl}${lang}/"`)}</div>`);
    await host.page.waitForTimeout(800);
    await host.page.evaluate(() => document.getElementById('panel')?.removeAttribute('style'));
    await ready(host.frame);
    await fits(host);
    // Hidden again and shown again.
    await host.page.evaluate(() => document.getElementById('panel')?.setAttribute('style', 'display:none'));
    await host.page.waitForTimeout(300);
    await host.page.evaluate(() => document.getElementById('panel')?.removeAttribute('style'));
    await fits(host);
    await host.context.close();
  });

  it('a narrow column in a page from right to left', async () => {
    const host = await around(`<div dir="rtl" style="width:320px">${element(`src="${lessonUrl}${lang}/"`)}</div>`);
    await ready(host.frame);
    await fits(host);
    const html = host.frame.locator('html');
    expect(await html.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
    expect(await html.getAttribute('dir')).toBe('ltr');
    await host.context.close();
  });

  it('two lessons at once, each with its own height and theme', async () => {
    const host = await around(
      `<icc-lesson src="${lessonUrl}${lang}/" theme="dark"></icc-lesson>` +
        element(`src="${lessonUrl}${pathOf(first)}" theme="light"`),
    );
    const [one, other] = [0, 1].map((at) => host.page.locator('icc-lesson').nth(at).frameLocator('iframe'));
    if (!one || !other) throw new RangeError('The page has no two lessons.');
    await ready(one);
    await ready(other);
    await fits({ page: host.page, frame: one }, 0);
    // A browser draws no frame of another site that is out of view.
    await host.page.locator('icc-lesson').nth(1).scrollIntoViewIfNeeded();
    await fits({ page: host.page, frame: other }, 1);
    expect(await one.locator('html').getAttribute('data-theme')).toBe('dark');
    expect(await other.locator('html').getAttribute('data-theme')).toBe('light');
    await host.context.close();
  });

  it('an element that is moved, and taken away', async () => {
    const host = await around(element(`src="${lessonUrl}${lang}/"`, '<main></main>'));
    await ready(host.frame);
    await host.page.evaluate(() => document.querySelector('main')?.append(document.querySelector('icc-lesson') ?? ''));
    await ready(host.frame);
    await fits(host);
    await host.page.evaluate(() => document.querySelector('icc-lesson')?.remove());
    await host.page.waitForTimeout(300);
    expect(host.faults).toEqual([]);
    await host.context.close();
  });
});

describe('a page that means no good', () => {
  const forged = [
    null,
    'icc-lesson',
    { ns: 'icc-lesson', v: 1, id: 1, type: 'goto', step: '__proto__' },
    { ns: 'icc-lesson', v: 1, id: 1, type: 'goto', step: stepAt(3).id },
    { ns: 'icc-lesson', v: 1, id: 1, type: 'theme', theme: '"><img src=x onerror=alert(1)>' },
    { ns: 'icc-lesson', v: 1, id: 1, type: 'theme', theme: 'dark' },
    { ns: 'icc-lesson', v: 1, id: 1, type: 'hello', save: { toString: 1 } },
    { ns: 'icc-lesson', v: 1, id: 1, type: 'hello', save: 'x'.repeat(2_000_000) },
    { ns: 'icc-lesson', v: 99, id: 1, type: 'hello' },
    { ns: 'icc-lesson', v: 1, id: 1, type: 'PROGRESS_MERGED', record: {} },
    Array.from({ length: 1000 }, () => ({ ns: 'icc-lesson' })),
  ];
  const send = (page: Page, messages: unknown[], times = 1) =>
    page.evaluate(
      ([all, count]) => {
        for (let time = 0; time < count; time += 1) for (const message of all) window[0]?.postMessage(message, '*');
      },
      [messages, times] as const,
    );

  it('changes nothing in a lesson that waits for another host', async () => {
    const host = await around(iframe(`${pathOf(first)}?host=https://school.example&seed=5`));
    await ready(host.frame);
    const html = () => host.frame.locator('body').innerHTML();
    await host.page.waitForTimeout(3000);
    const before = await html();
    await send(host.page, [...forged, { ns: 'icc-lesson', v: 1, id: 1, type: 'hello', save: '' }], 20);
    await host.page.waitForTimeout(500);
    expect(await html()).toBe(before);
    expect(await host.frame.locator('html').getAttribute('data-theme')).toBeNull();
    expect(new Set((await host.said()).map(({ type }) => type))).toEqual(new Set(['ready', 'resize']));
    expect(host.faults).toEqual([]);
    await host.context.close();
  });

  it('is no host before it has introduced itself, and a place that it forged is not taken', async () => {
    const host = await around(iframe(`${pathOf(first)}?seed=5`));
    await host.page.evaluate(() => {
      addEventListener('message', ({ data }) => {
        if (data.type === 'ready')
          window[0]?.postMessage(
            { ns: 'icc-lesson', v: 1, id: 1, type: 'hello', save: 'icc1.AAAA.x.100.0.forged.AAAA' },
            '*',
          );
      });
    });
    await ready(host.frame);
    await host.frame.getByRole('heading', { level: 1, name: textOf(screen.title) }).waitFor();
    await host.frame.getByText(ui.notices.unreadable, { exact: true }).waitFor();
    await send(host.page, forged);
    expect(host.faults).toEqual([]);
    await host.context.close();
  });

  it('cannot make the element higher than it may be, by another window or out of shape', async () => {
    const host = await around(`${element(`src="${lessonUrl}${lang}/"`)}<iframe id="other" srcdoc="<p>other"></iframe>`);
    await ready(host.frame);
    await host.frame.getByRole('region', { name: keeping.title }).waitFor();
    await fits(host, 1);
    const [, before] = await heights(host.page, host.frame, 1);
    const other = host.page.frames().find((frame) => frame.url() === 'about:srcdoc');
    await other?.evaluate(() => {
      for (const height of [5000, 1e9, '9999', Number.NaN, { valueOf: 1 }])
        parent.postMessage({ ns: 'icc-lesson', v: 1, id: 1, type: 'resize', height }, '*');
    });
    await host.page.evaluate(() => postMessage({ ns: 'icc-lesson', v: 1, id: 1, type: 'resize', height: 5000 }, '*'));
    await host.page.waitForTimeout(300);
    expect((await heights(host.page, host.frame, 1))[1]).toBe(before);
    await host.context.close();
  });
});

describe('a host whose code does not come', () => {
  it('leaves a lesson that answers', async () => {
    const host = await around('<p>Wait</p>');
    await host.context.route(/assets\/(host|open-iframe)-/, (route) => route.abort());
    await host.page.setContent(iframe(`${pathOf(first)}?seed=5#check`));
    await ready(host.frame);
    await answerOne(host.frame);
    await host.context.close();
  });
});
