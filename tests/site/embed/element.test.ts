/** `<icc-lesson>`: its height, its events, its attributes, its focus. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { lang, lesson, pathOf, stepAt, textOf, ui, wordsOfItem, wordsOfStep } from '../lesson.ts';
import { dist } from '../site.ts';
import { eventually } from '../visit.ts';
import { answerOne, first, keeping, screen } from './first-step.ts';
import { fits, openSchool, ready } from './school.ts';

const { around, element, lessonUrl } = openSchool();

it('the script for pages around stays small', () => {
  const { budgets } = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'));
  expect(gzipSync(readFileSync(join(dist, 'embed.js')), { level: 9 }).length / 1000).toBeLessThanOrEqual(budgets.embed);
});

describe('the element', () => {
  it('is as high as its content whatever changes, soon and without loops', async () => {
    const host = await around(element(`src="${lessonUrl()}${lang}/?seed=5"`));
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
    const host = await around(element(`src="${lessonUrl()}${pathOf(first)}"`));
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
    const host = await around(keep + element(`src="${lessonUrl()}${pathOf(first)}?seed=5#check"`));
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
    const host = await around(element(`src="${lessonUrl()}${lang}/"`));
    await ready(host.frame);
    const frame = host.page.locator('icc-lesson iframe');
    await eventually(() => frame.getAttribute('title'), ui.lesson.title);
    expect(await frame.getAttribute('allow')).toBe('fullscreen; clipboard-write');
    expect(await frame.getAttribute('sandbox')).toContain('allow-scripts allow-same-origin allow-forms');
    await host.context.close();
  });

  it('hands over what its attributes ask for, and wears another theme without loading anew', async () => {
    const host = await around(element(`src="${lessonUrl()}" start="${stepAt(1).id}" theme="dark" lang="${lang}"`));
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
      `<button id="before">Before</button>${element(`src="${lessonUrl()}${lang}/"`, '<button id="after">After</button>')}`,
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
    const host = await around(`<p style="height:900px">Long ago</p>${element(`src="${lessonUrl()}${pathOf(first)}"`)}`);
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
