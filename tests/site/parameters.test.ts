/** What an address asks for holds on every page, before its first paint, and is kept by its links. */
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fill } from '../../src/views/ui/message.ts';
import { answerTo } from './answers.ts';
import { mouse } from './hands.ts';
import {
  answer,
  answerRound,
  controls,
  countedIn,
  goOn,
  heading,
  headingSays,
  itemShown,
  readStep,
} from './learner.ts';
import { lang, lesson, pathOf, stepAt, ui, wordsOfStep } from './lesson.ts';
import { openSite, pagePaths, type Site } from './site.ts';
import { eventually, open, reload, visit } from './visit.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite('/courses/icc/');
});
afterAll(() => site.close());

const { navigation, check, summary } = ui;
const rail = (page: Page) => page.getByRole('navigation', { name: navigation.steps });
const root = (page: Page) =>
  page.evaluate(() => {
    const { dataset, style } = document.documentElement;
    return { theme: dataset['theme'], motion: dataset['motion'], accent: style.getPropertyValue('--accent') };
  });

/** In the page: what its root says when the first of its text is there. */
function noteFirst() {
  new MutationObserver((_, observer) => {
    if (!document.body) return;
    observer.disconnect();
    Object.assign(window, { first: { ...document.documentElement.dataset } });
  }).observe(document, { childList: true, subtree: true });
}

describe.concurrent('theme, accent and motion', () => {
  it.each(pagePaths())('are put on before the text of /%s is there', async (path) => {
    const { page, context, faults } = await visit(site, `${path}?theme=dark&motion=reduce&accent=ffd27f`, {
      before: noteFirst,
    });
    expect(await page.evaluate(() => 'first' in window && window.first)).toMatchObject({
      theme: 'dark',
      motion: 'reduce',
    });
    expect(await root(page)).toEqual({ theme: 'dark', motion: 'reduce', accent: 'light-dark(var(--ink),#ffd27f)' });
    expect(faults).toEqual([]);
    await context.close();
  });

  it('are passed over where they are none, and an accent that cannot be read', async () => {
    const { page, context, faults } = await visit(site, '?theme=blue&motion=more&accent=808080&host=x&report=none');
    expect(await root(page)).toEqual({ theme: undefined, motion: undefined, accent: '' });
    expect(faults).toEqual([]);
    await context.close();
  });

  it('give way to what the learner chooses', async () => {
    const { page, context } = await visit(site, `${pathOf(stepAt(1))}?theme=dark&seed=2`);
    await page.waitForLoadState('networkidle'); // the masthead answers with its own code
    await page.getByRole('button', { name: navigation.theme.light, exact: true }).click();
    await eventually(async () => (await root(page)).theme, 'light');
    await reload(page);
    expect((await root(page)).theme).toBe('light');
    expect(new URL(page.url()).search).toBe('?seed=2');
    await open(page, `${site.url}?theme=auto`);
    expect((await root(page)).theme).toBeUndefined();
    await context.close();
  });

  it('colour the one primary action', async () => {
    const { page, context } = await visit(site, '?theme=light&accent=0b5a7a');
    const start = controls(page).getByRole('link').first();
    expect(await start.evaluate((link) => getComputedStyle(link).backgroundColor)).toBe('rgb(11, 90, 122)');
    await context.close();
  });
});

describe.concurrent('links', () => {
  it('keep what the address asks for, opened here or in a new tab, with the scripts or before them', async () => {
    const search = '?seed=5&policy=guided';
    const { page, context } = await visit(site, `${pathOf(stepAt(0))}${search}`);
    await controls(page).getByRole('link').last().click();
    await eventually(async () => new URL(page.url()).search, search);
    const opening = context.waitForEvent('page');
    await rail(page)
      .getByRole('link')
      .nth(3)
      .click({ modifiers: ['ControlOrMeta'] });
    const tab = await opening;
    await tab.waitForURL((url) => url.search === search);
    await context.close();

    const slow = await site.browser.newContext({ serviceWorkers: 'block' });
    await slow.route(/assets\/(react|lesson).*\.js$/, () => undefined); // never answered
    const waiting = await slow.newPage();
    await waiting.goto(`${site.url}${pathOf(stepAt(0))}${search}`, { waitUntil: 'commit' });
    await controls(waiting).getByRole('link').last().click();
    await waiting.getByRole('banner').getByRole('link', { name: navigation.glossary }).click();
    await waiting.waitForURL((url) => url.pathname.endsWith('/glossary/') && url.search === search);
    await slow.close();
  });
});

describe.concurrent('start', () => {
  it('opens the step in place of the cover, which can be opened from there', async () => {
    const third = stepAt(2);
    const { page, context, faults } = await visit(site, `?start=${third.id}&theme=dark`);
    await headingSays(page, wordsOfStep(third).screens[0]?.title ?? '');
    expect(page.url()).toBe(`${site.url}${pathOf(third)}?theme=dark`);
    await page.getByRole('banner').getByRole('link').first().click();
    await headingSays(page, ui.lesson.title);
    await reload(page);
    await headingSays(page, ui.lesson.title);
    expect(faults).toEqual([]);
    await context.close();
  });
});

describe.concurrent('chosen steps', () => {
  const [one, two] = [stepAt(1), stepAt(3)];
  const search = `?steps=${two.id},${one.id},no-such-step&seed=4`;

  it('are the whole way, from the cover to the summary', async () => {
    const { page, context, faults } = await visit(site, search);
    const learner = { page, hand: mouse };
    await page.getByText(countedIn(ui.lesson.steps, 2)).waitFor();
    const start = fill(ui.lesson.startAt, { step: wordsOfStep(one).title });
    await controls(page).getByRole('link', { name: start, exact: true }).click();
    for (const [index, step] of [one, two].entries()) {
      await readStep(learner, step);
      await page
        .getByText(fill(navigation.stepOf, { step: index + 1, steps: 2 }))
        .filter({ visible: true })
        .first()
        .waitFor();
      expect(await rail(page).getByRole('link').count()).toBe(2);
      await answerRound(learner, step);
      const title = wordsOfStep(two).title;
      const name = step === one ? fill(navigation.toStep, { title }) : navigation.toSummary;
      await controls(page).getByRole('link', { name, exact: true }).click();
    }
    await page.getByRole('heading', { name: summary.whatYouCan }).waitFor();
    await page.getByText(fill(summary.finishedOn, { date: '' }).trim()).waitFor();
    expect(await page.getByRole('main').getByRole('listitem').count()).toBeGreaterThanOrEqual(2);
    await page.getByRole('button', { name: summary.copy, exact: true }).click();
    await page.getByRole('main').getByRole('status').getByText(/\S/).or(page.getByRole('textbox')).first().waitFor();
    expect(faults).toEqual([]);

    // Nothing of it is lost in the whole lesson, nor of that in the chosen steps.
    await open(page, `${site.url}${lang}/summary/`);
    expect(await rail(page).getByRole('link').count()).toBe(lesson.steps.length);
    expect(await page.getByText(fill(summary.finishedOn, { date: '' }).trim()).count()).toBe(0);
    await open(page, `${site.url}${pathOf(one)}#check`);
    await page.getByText(check.result.title, { exact: true }).waitFor();
    await goOn(learner, one);
    const other = stepAt(2);
    await open(page, `${site.url}${pathOf(other)}#check`);
    const item = await itemShown(page, other);
    await answer(learner, other, item, answerTo(item));
    await open(page, `${site.url}${pathOf(two)}${search}#check`);
    await page.getByText(check.result.title, { exact: true }).waitFor();
    await open(page, `${site.url}${pathOf(other)}#check`);
    await page.getByText(check.verdict.right).first().waitFor();
    await context.close();
  });

  it('lead from a step that was not chosen to the cover', async () => {
    const { page, context, faults } = await visit(site, `${pathOf(stepAt(5))}${search}`);
    await headingSays(page, ui.lesson.title);
    expect(new URL(page.url()).search).toBe(search);
    expect(faults).toEqual([]);
    await context.close();
  });
});

describe.concurrent('a lesson to practise', () => {
  it('says what was right, and gives no score', async () => {
    const step = stepAt(2);
    const { page, context, faults } = await visit(site, `${pathOf(step)}?quiz=practice#check`);
    await answerRound({ page, hand: mouse }, step);
    await headingSays(page, check.result.practised);
    expect(await page.getByRole('main').innerText()).not.toContain('%');
    expect(await heading(page).count()).toBe(1);
    expect(faults).toEqual([]);
    await context.close();
  });
});

describe.concurrent('a language that there is not', () => {
  it('leaves the page as it is', async () => {
    const { page, context, faults } = await visit(site, `${pathOf(stepAt(0))}?lang=xx-YY`);
    await headingSays(page, wordsOfStep(stepAt(0)).screens[0]?.title ?? '');
    expect(faults).toEqual([]);
    await context.close();
  });
});
