/** Where the learner's place is kept: two tabs, other learners, and stores that refuse, are full or hold rubbish. */
import type { BrowserContext, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerTo } from './answers.ts';
import { mouse } from './hands.ts';
import { answer, answerRound, controls, form, headingSays, itemShown, percent, standing } from './learner.ts';
import { lesson, pathOf, stepAt, textOf, ui, wordsOfItem, wordsOfStep } from './lesson.ts';
import { openSite, type Site } from './site.ts';
import { eventually, open, reload, settled, visit } from './visit.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const key = `icc-lesson:${lesson.id}`;
const [first, second] = [stepAt(3), stepAt(4)];
const { notices, check, learner: words } = ui;

const notice = (page: Page, text: string) => page.getByRole('status').getByText(text, { exact: true });
const kept = (page: Page, name = key) => page.evaluate((item) => localStorage.getItem(item), name);
const keep = (context: BrowserContext, value: string) =>
  context.addInitScript(([name, text]) => localStorage.getItem(name) === null && localStorage.setItem(name, text), [
    key,
    value,
  ] as const);

/** An answer that a host has not taken yet: it goes out as that of whoever gave it. */
const waiting = 'icc-lesson:unsent:a-registration:a-learner';
const keys = (page: Page) => page.evaluate(() => Object.keys(localStorage));

/** Gives the right answer to the item that shows. */
async function answerOne(page: Page, step = first) {
  const item = await itemShown(page, step);
  await answer({ page, hand: mouse }, step, item, answerTo(item));
  return item;
}

/** The items that the kept record holds attempts at. */
async function attempted(page: Page): Promise<string[]> {
  const saved: { record?: { attempts: { item: string }[] } } = JSON.parse((await kept(page)) ?? '{}');
  return saved.record?.attempts.map(({ item }) => item) ?? [];
}

function blockStorage() {
  const refuse = () => {
    throw new DOMException('The operation is insecure.', 'SecurityError');
  };
  Object.defineProperty(window, 'localStorage', { get: refuse });
}

function fillStorage() {
  Storage.prototype.setItem = () => {
    throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
  };
}

describe.concurrent('a store that keeps nothing', () => {
  it.each([
    ['is blocked', blockStorage],
    ['is full', fillStorage],
  ])('where it %s, the lesson says so and goes on from step to step without losing an answer', async (_, before) => {
    const { page, context, faults } = await visit(site, `${pathOf(first)}?seed=2#check`, { before });
    await notice(page, notices.notKept).waitFor();
    await answerRound({ page, hand: mouse }, first);
    await headingSays(page, check.result.passed);
    const result = await page.getByRole('main').innerText();

    await controls(page).getByRole('link').last().click();
    await headingSays(page, wordsOfStep(second).screens[0]?.title ?? '');
    await page
      .getByRole('navigation', { name: ui.navigation.steps })
      .getByRole('link', { name: wordsOfStep(first).title })
      .click();
    await headingSays(page, wordsOfStep(first).screens[0]?.title ?? '');
    await page.goBack();
    await page.goBack();
    await headingSays(page, check.result.passed);
    expect(await page.getByRole('main').innerText()).toBe(result);
    expect(faults).toEqual([]);
    await context.close();
  });
});

describe.concurrent('a kept place that cannot be read', () => {
  it.each([
    ['garbage', '\u0000\uFFFF{{{'],
    ['cut off', `{"version":1,"lesson":"${lesson.id}","record":{"learner":"a","seed":1,"attem`],
    [
      'of wrong types',
      JSON.stringify({ version: 1, lesson: lesson.id, record: { learner: 4, seed: 'x', attempts: {} } }),
    ],
    ['of another lesson', JSON.stringify({ version: 1, lesson: 'another-lesson', record: { learner: 'a', seed: 1 } })],
    ['no object', '[1, 2, 3]'],
    ['huge', `[${'"x",'.repeat(500_000)}0]`],
  ])('(%s) is set aside; the learner is told, and the lesson goes on', async (_, value) => {
    const context = await site.browser.newContext();
    await keep(context, value);
    const page = await context.newPage();
    await open(page, `${site.url}${pathOf(first)}#check`);
    await notice(page, notices.unreadable).waitFor();
    const item = await answerOne(page);
    await eventually(() => attempted(page), [item.id]);
    expect(await kept(page, `${key}:unreadable`)).toBe(value);

    await reload(page);
    await form(page)
      .getByText(textOf(wordsOfItem(first, item.id).explanation))
      .waitFor();
    expect(await notice(page, notices.unreadable).count()).toBe(0);
    await context.close();
  });
});

describe.concurrent('two tabs at once', () => {
  it('keep the answers of both, and the place of the later one', async () => {
    const { page: one, context } = await visit(site, `${pathOf(first)}?seed=4#check`);
    await answerOne(one); // from now on there is something to share
    await eventually(async () => (await attempted(one)).length, 1);
    const other = await context.newPage();
    await open(other, `${site.url}${pathOf(second)}#check`);
    const inOther = await answerOne(other, second);
    await notice(one, notices.otherTab).waitFor();
    await controls(one).getByRole('button', { name: check.nextItem, exact: true }).click();
    const inOne = await answerOne(one);
    await eventually(async () => (await attempted(other)).slice(-2), [inOther.id, inOne.id]);

    // Each shows what it showed; one closed, the other has both.
    await one.close();
    await form(other)
      .getByText(textOf(wordsOfItem(second, inOther.id).explanation))
      .waitFor();
    await controls(other).getByRole('button', { name: check.nextItem, exact: true }).click();
    await answerOne(other, second);
    await eventually(async () => (await attempted(other)).length, 4);
    const place = JSON.parse((await kept(other)) ?? '{}').place;
    expect(place).toEqual({ kind: 'check', step: second.id });
    await context.close();
  });

  it('in one step share its items, and each what the other answered', async () => {
    const { page: one, context } = await visit(site, `${pathOf(first)}?seed=4#check`);
    await eventually(async () => (await kept(one)) !== null, true);
    const other = await context.newPage();
    await open(other, `${site.url}${pathOf(first)}#check`);
    const item = await answerOne(one);
    await form(other)
      .getByText(textOf(wordsOfItem(first, item.id).explanation))
      .waitFor();
    await context.close();
  });
});

describe.concurrent('a new learner', () => {
  it('is asked twice, and then finds nothing of the last one', async () => {
    const { page, context } = await visit(site, `${pathOf(first)}?seed=6#check`);
    await answerRound({ page, hand: mouse }, first);
    await page.evaluate(
      (names) => {
        for (const name of names) localStorage.setItem(name, 'kept');
      },
      [waiting, 'icc-lesson:theme', `${key}:unreadable`],
    );
    const before = await settled(() => standing(page), page);
    const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
    const dialog = page.getByRole('dialog');

    await press(words.menu);
    await dialog.and(page.getByRole('dialog', { name: words.ask })).waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    await press(words.menu);
    await press(words.first);
    await page.getByRole('dialog', { name: words.askAgain }).waitFor();
    await press(words.keep);
    await dialog.waitFor({ state: 'hidden' });
    await eventually(() => standing(page), before);

    await press(words.menu);
    await press(words.first);
    await press(words.second);
    await dialog.waitFor({ state: 'hidden' });
    await eventually(() => attempted(page), []);
    await eventually(async () => (await keys(page)).sort(), [key, waiting].sort());
    await open(page, `${site.url}${pathOf(first)}#check`);
    await itemShown(page, first);
    await open(page, `${site.url}en/summary/`);
    await headingSays(page, ui.summary.none);
    expect(await page.getByRole('main').innerText()).not.toContain(percent(1));
    await context.close();
  });
});
