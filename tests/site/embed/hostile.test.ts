/** A page that means no good changes nothing in the lesson that it holds. */
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { lang, pathOf, stepAt, textOf, ui } from '../lesson.ts';
import { first, keeping, screen } from './first-step.ts';
import { fits, heights, openSchool, ready } from './school.ts';

const { around, element, iframe, lessonUrl } = openSchool();

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
    const host = await around(
      `${element(`src="${lessonUrl()}${lang}/"`)}<iframe id="other" srcdoc="<p>other"></iframe>`,
    );
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
