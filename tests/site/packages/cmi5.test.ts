/** The package for cmi5 in a real browser, against a record store as strict as ADL's player. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, it } from 'vitest';
import validateStatement from 'xapi-validation';
import { serve } from '../../../scripts/serve.mjs';
import { lmsId } from '../../../src/hosts/report/identifier.ts';
import { answerTo } from '../answers.ts';
import { mouse } from '../hands.ts';
import { answer, answerRound, controls, goOn, headingSays, itemShown, readStep } from '../learner.ts';
import { lesson, stepAt, ui, wordsOfItem } from '../lesson.ts';
import { eventually } from '../visit.ts';
import { filesIn } from './course.ts';
import { openRecords } from './record-server.ts';
import { keeping } from './words.ts';

const timeout = 300_000;
const dir = mkdtempSync(join(tmpdir(), 'cmi5-'));
let close = async () => {};
let url = '';
let browser: Browser;
let context: BrowserContext;

beforeAll(async () => {
  writeFileSync(join(dir, 'index.html'), filesIn('cmi5')['index.html'] ?? '');
  const server = await serve({ dir });
  browser = await chromium.connect(inject('browser'));
  url = server.url;
  close = async () => {
    await browser.close();
    await server.close();
    rmSync(dir, { recursive: true });
  };
});
afterAll(() => close());
// A browser of its own for each: what could not be sent stays in it, for the same learner.
beforeEach(async () => {
  context = await browser.newContext({ reducedMotion: 'reduce', locale: 'en-GB', timezoneId: 'UTC' });
  context.setDefaultTimeout(15_000);
});
afterEach(() => context.close());

async function open(search: string) {
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  page.on('console', (message) => {
    // Of a first session there is no document yet, and few learners have set preferences: the standard has 404 for both.
    const isNone = /404/.test(message.text()) && /\/(activities\/state|agents\/profile)\?/.test(message.location().url);
    if (message.type() === 'error' && !isNone) faults.push(message.text());
  });
  await page.goto(`${url}index.html${search}`);
  await page.waitForSelector('html[data-ready]', { state: 'attached' });
  return { page, faults, learner: { page, hand: mouse } };
}

it('is taken to the end in two sessions, and every statement is valid and in its place', { timeout }, async () => {
  const records = await openRecords();
  const { store } = records;
  const first = await open(records.launch());
  await first.page.getByText(keeping.where.course, { exact: true }).first().waitFor();
  await mouse.press(controls(first.page).getByRole('link', { name: ui.lesson.start, exact: true }));
  await readStep(first.learner, stepAt(0));
  const answered = await itemShown(first.page, stepAt(0));
  await answer(first.learner, stepAt(0), answered, answerTo(answered));
  await mouse.press(controls(first.page).getByRole('button', { name: ui.check.nextItem, exact: true }));
  await first.page
    .getByRole('heading', { level: 1, name: wordsOfItem(stepAt(0), answered.id).stem })
    .waitFor({ state: 'detached' });
  const left = await itemShown(first.page, stepAt(0));
  await eventually(async () => store.told('answered').length, 1);
  await first.page.goto('about:blank');
  await eventually(async () => store.verbs().at(-1), 'terminated');
  expect(store.told('passed')).toEqual([]);

  const again = await open(records.launch());
  await headingSays(again.page, wordsOfItem(stepAt(0), left.id).stem);
  const asked = [answered, ...(await answerRound(again.learner, stepAt(0), answerTo, 2))];
  await goOn(again.learner, stepAt(0));
  for (const step of lesson.steps.slice(1)) {
    await readStep(again.learner, step);
    asked.push(...(await answerRound(again.learner, step)));
    await goOn(again.learner, step);
  }
  await again.page.getByRole('heading', { name: ui.summary.whatYouCan }).waitFor();
  await again.page.getByText(keeping.gradeSent).first().waitFor();
  await again.page.goto('about:blank');
  await eventually(async () => store.verbs().filter((verb) => verb === 'terminated').length, 2);

  expect(store.refusals).toEqual([]);
  expect(store.verbs().filter((verb) => verb === 'completed' || verb === 'passed')).toEqual(['completed', 'passed']);
  expect(store.told('passed')[0]?.result).toMatchObject({ success: true, score: { scaled: 1 } });
  const objects = JSON.stringify(store.told('answered').map((statement) => statement['object']));
  for (const item of asked) expect(objects, item.id).toMatch(new RegExp(`/(${item.id}|${lmsId(item.id)})"`));
  for (const statement of store.statements) expect(validateStatement({ ...statement })).toEqual([]);
  expect([...first.faults, ...again.faults]).toEqual([]);
  await records.close();
});

it('says that the session is over where the page is loaded again, and goes on', { timeout }, async () => {
  const records = await openRecords();
  const { page } = await open(records.launch());
  await page.reload();
  await page.waitForSelector('html[data-ready]', { state: 'attached' });
  await page.getByText(keeping.where.over, { exact: true }).first().waitFor();
  await mouse.press(controls(page).getByRole('link', { name: ui.lesson.start, exact: true }));
  await readStep({ page, hand: mouse }, stepAt(0));
  await records.close();
});
