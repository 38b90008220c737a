/** `<icc-lesson>` in pages of every kind. */
import { describe, expect, it } from 'vitest';
import { lang, pathOf } from '../lesson.ts';
import { first } from './first-step.ts';
import { fits, openSchool, ready } from './school.ts';

const { around, element, lessonUrl, put } = openSchool();

describe('pages around of every kind', () => {
  it('a strict policy: no inline style, no script but this one', async () => {
    const { host: schoolHost } = new URL(lessonUrl());
    const csp = `default-src 'none'; script-src ${lessonUrl()}embed.js; frame-src http://${schoolHost}`;
    const host = await around(element(`src="${lessonUrl()}${lang}/"`), { csp });
    await ready(host.frame);
    await fits(host);
    expect(host.faults).toEqual([]);
    await host.context.close();
  });

  it('a frame in a frame', async () => {
    const inner = `/nested`;
    put(inner, element(`src="${lessonUrl()}${lang}/"`));
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
    const host = await around(`<div id="panel" style="display:none">${element(`src="${lessonUrl()}${lang}/"`)}</div>`);
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
    const host = await around(`<div dir="rtl" style="width:320px">${element(`src="${lessonUrl()}${lang}/"`)}</div>`);
    await ready(host.frame);
    await fits(host);
    const html = host.frame.locator('html');
    expect(await html.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
    expect(await html.getAttribute('dir')).toBe('ltr');
    await host.context.close();
  });

  it('two lessons at once, each with its own height and theme', async () => {
    const host = await around(
      `<icc-lesson src="${lessonUrl()}${lang}/" theme="dark"></icc-lesson>` +
        element(`src="${lessonUrl()}${pathOf(first)}" theme="light"`),
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
    const host = await around(element(`src="${lessonUrl()}${lang}/"`, '<main></main>'));
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
