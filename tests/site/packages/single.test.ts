/** The single file, opened from a disk by a double press: nothing but the file itself is there. */
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { mouse } from '../hands.ts';
import { answerRound, controls, goOn, headingSays, readStep } from '../learner.ts';
import { lesson, stepAt, titles, ui, wordsOfStep } from '../lesson.ts';
import { openSite, type Site } from '../site.ts';
import { isReady, visit } from '../visit.ts';
import { packageFile } from './course.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());
const address = pathToFileURL(packageFile('single')).href;

it('shows every step, answers, finds its place again, and asks for nothing else', async () => {
  const { page, context, faults } = await visit({ ...site, url: address }, '');
  const learner = { page, hand: mouse };
  await mouse.press(controls(page).getByRole('link', { name: ui.lesson.start, exact: true }));
  await readStep(learner, stepAt(0));
  await answerRound(learner, stepAt(0));
  await goOn(learner, stepAt(0));
  const [screen] = wordsOfStep(stepAt(1)).screens;
  await headingSays(page, screen?.title ?? '');
  await page.goBack();
  await page.getByText(ui.check.result.title, { exact: true }).waitFor();
  await page.goForward();
  await page.reload();
  await isReady(page);
  await headingSays(page, screen?.title ?? '');
  for (const step of lesson.steps) {
    const title = titles[lesson.steps.indexOf(step)]?.title ?? '';
    await mouse.press(page.getByRole('navigation').getByRole('link', { name: title }).first());
    await headingSays(page, wordsOfStep(step).screens[0]?.title ?? '');
  }
  await mouse.press(page.getByRole('link', { name: ui.navigation.glossary, exact: true }).first());
  await headingSays(page, ui.terms.title);
  expect(page.url().split('#')[0]).toBe(address);
  expect(faults).toEqual([]);
  await context.close();
});

it('leaves the focus where it is, at its cover and where the learner was', async () => {
  const { page, context } = await visit({ ...site, url: address }, '');
  const focus = () => page.evaluate(() => document.activeElement?.tagName);
  await page.waitForLoadState('networkidle');
  await headingSays(page, ui.lesson.title);
  expect(await focus()).toBe('BODY');
  await mouse.press(controls(page).getByRole('link', { name: ui.lesson.start, exact: true }));
  const [screen] = wordsOfStep(stepAt(0)).screens;
  await headingSays(page, screen?.title ?? '');
  expect(await focus()).toBe('H1');
  await page.goto(address);
  await isReady(page);
  await headingSays(page, screen?.title ?? '');
  await page.waitForTimeout(500); // what comes late would take it late
  expect(await focus()).toBe('BODY');
  expect(await page.title()).toContain(titles[0]?.title ?? '');
  await context.close();
});

it('can be read on paper where no scripts run', async () => {
  const { page, context, faults } = await visit({ ...site, url: address }, '', { javaScriptEnabled: false });
  const text = await page.locator('body').innerText();
  for (const { title } of titles) expect(text).toContain(title);
  expect(faults).toEqual([]);
  await context.close();
});
