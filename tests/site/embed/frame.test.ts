/** The lesson in a plain frame, whatever the page around allows it. */
import { describe, expect, it } from 'vitest';
import { lang, pathOf, textOf, ui } from '../lesson.ts';
import { answerOne, first, keeping, screen } from './first-step.ts';
import { fits, openSchool, ready } from './school.ts';

const { around, iframe, lessonUrl } = openSchool();

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
    if (!sandbox.includes('same-origin')) {
      await host.frame.getByText(ui.notices.notKept, { exact: true }).waitFor();
      // The way out leads to the same place, with the same parameters.
      const alone = host.frame.getByRole('link', { name: keeping.alone });
      await alone.focus();
      expect(await alone.evaluate((link: HTMLAnchorElement) => [link.search, link.hash, link.target])).toEqual([
        ...['?seed=5', '#check', '_blank'],
      ]);
    }
    expect(host.faults).toEqual([]);
    await host.context.close();
  });

  it('gets its height from the script where the page has it', async () => {
    const host = await around(`${iframe(pathOf(first))}<script src="${lessonUrl()}embed.js"></script>`);
    await ready(host.frame);
    await fits(host);
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
