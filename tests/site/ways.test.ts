/** Ways into the lesson and about it: addresses, history, and a line that dies. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerTo } from './answers.ts';
import { mouse } from './hands.ts';
import { answer, controls, form, headingSays, itemShown, standing } from './learner.ts';
import { lang, lesson, pathOf, stepAt, textOf, ui, wordsOf, wordsOfItem, wordsOfStep } from './lesson.ts';
import { openSite, pagePaths, type Site } from './site.ts';
import { eventually, settled, visit } from './visit.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const { navigation, check } = ui;
const step = stepAt(2);
const { screens } = wordsOfStep(step);
const titleOf = (index: number) => screens.at(index)?.title ?? '';

describe.concurrent('an address', () => {
  it.each(lesson.steps.map(({ id }) => id))(
    'opens each screen and the check of %s directly',
    { timeout: 60_000 },
    async (id) => {
      const here = stepAt(lesson.steps.findIndex((one) => one.id === id));
      const { page, context, faults } = await visit(site, pathOf(here));
      for (const { id: screen, title } of wordsOfStep(here).screens) {
        await page.goto('about:blank');
        await page.goto(site.url + pathOf(here, screen));
        await headingSays(page, title);
        expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
      }
      await page.goto('about:blank');
      await page.goto(site.url + pathOf(here, 'check'));
      await itemShown(page, here);
      expect(faults).toEqual([]);
      await context.close();
    },
  );

  it('that names no screen of the step opens its first', async () => {
    const { page, context } = await visit(site, pathOf(step, 'no-such-screen'));
    await headingSays(page, titleOf(0));
    await context.close();
  });

  it.each(pagePaths())('/%s has its own title and language, by link as by address', async (path) => {
    const { page, context } = await visit(site, path);
    const { title, kind } = wordsOf(path);
    const expected = kind === 'cover' ? ui.lesson.title : `${title} · ${ui.lesson.title}`;
    expect(await page.title()).toBe(expected);
    expect(await page.locator('html').getAttribute('lang')).toBe(lang);
    const links = page.getByRole('banner').getByRole('link');
    await links.first().click();
    await eventually(() => page.title(), ui.lesson.title);
    await context.close();
  });
});

describe.concurrent('back and forward', () => {
  it('lead through screens, check and pages as they were seen', async () => {
    const { page, context, faults } = await visit(site, `${pathOf(step)}?seed=3`);
    await headingSays(page, titleOf(0));
    for (const { title } of screens.slice(1)) {
      await controls(page).getByRole('link').last().click();
      await headingSays(page, title);
    }
    await controls(page).getByRole('link', { name: navigation.toCheck, exact: true }).click();
    const item = await itemShown(page, step);
    await answer({ page, hand: mouse }, step, item, answerTo(item, false));
    const feedback = await settled(() => standing(page), page);
    await page.getByRole('banner').getByRole('link', { name: navigation.glossary }).click();
    await headingSays(page, ui.terms.title);

    await page.goBack();
    await eventually(() => standing(page), feedback);
    for (const { title } of screens.toReversed()) {
      await page.goBack();
      await headingSays(page, title);
    }
    await page.goForward();
    await headingSays(page, titleOf(1));
    expect(faults).toEqual([]);
    await context.close();
  });

  it('go to the heading of what comes, so that readers by ear know where they are', async () => {
    const { page, context } = await visit(site, pathOf(step));
    await controls(page).getByRole('link').last().click();
    await headingSays(page, titleOf(1));
    await eventually(() => page.evaluate(() => document.activeElement?.localName), 'h1');
    await page.goBack();
    await headingSays(page, titleOf(0));
    await eventually(() => page.evaluate(() => document.activeElement?.localName), 'h1');
    await context.close();
  });
});

describe.concurrent('a line that dies', () => {
  it('is told; nothing is lost, and the way goes on once it is back', async () => {
    const far = stepAt(7);
    const { page, context } = await visit(site, `${pathOf(step)}?seed=3#check`);
    const item = await itemShown(page, step);
    await answer({ page, hand: mouse }, step, item, answerTo(item));
    const before = await settled(() => standing(page), page);
    const link = page
      .getByRole('navigation', { name: navigation.steps })
      .getByRole('link', { name: wordsOfStep(far).title });
    const message = page.getByRole('status').getByText(navigation.lineDead);

    await context.setOffline(true);
    await link.click();
    await message.waitFor();
    expect(await standing(page)).toEqual(before);
    await page.getByRole('button', { name: navigation.tryAgain, exact: true }).click();
    await message.waitFor();
    // What is here goes on working.
    await controls(page).getByRole('button', { name: check.nextItem, exact: true }).click();
    await itemShown(page, step);

    await context.setOffline(false);
    await headingSays(page, wordsOfStep(far).screens[0]?.title ?? '');
    await message.waitFor({ state: 'hidden' });
    await page.goBack();
    await itemShown(page, step);
    await controls(page).getByRole('link', { name: check.previousItem, exact: true }).click();
    await form(page)
      .getByText(textOf(wordsOfItem(step, item.id).explanation))
      .waitFor();
    await context.close();
  });

  it('goes on by "Try again" where a page arrived broken', async () => {
    const far = stepAt(7);
    const { page, context } = await visit(site, pathOf(step));
    // Until the code of the navigation is there, a link leads as links do, out of the lesson.
    await page.waitForLoadState('networkidle');
    const link = page
      .getByRole('navigation', { name: navigation.steps })
      .getByRole('link', { name: wordsOfStep(far).title });
    await page.route(`**/${far.id}/`, (route) => route.fulfill({ status: 503, body: 'Come back later.' }));
    await link.click();
    const retry = page.getByRole('button', { name: navigation.tryAgain, exact: true });
    await retry.waitFor();
    await headingSays(page, titleOf(0));
    await page.unrouteAll();
    await retry.click();
    await headingSays(page, wordsOfStep(far).screens[0]?.title ?? '');
    await retry.waitFor({ state: 'hidden' });
    await context.close();
  });

  it('before the scripts have come leaves the text of the whole step', async () => {
    const context = await site.browser.newContext();
    await context.route('**/*.js', (route) => route.abort());
    const page = await context.newPage();
    await page.goto(site.url + pathOf(step));
    for (const { title } of screens) await page.getByRole('heading', { name: title, exact: true }).waitFor();
    for (const { id } of step.items)
      await page
        .getByRole('heading', { name: textOf(wordsOfItem(step, id).stem) })
        .first()
        .waitFor();
    await context.close();
  });
});

/** Notes on the root element what moved while a page was turned, as the browser tells it. */
function watchTurns() {
  const seen = new Set<string>();
  const note = () => {
    for (const { effect } of document.getAnimations())
      if (effect instanceof KeyframeEffect && effect.pseudoElement) seen.add(effect.pseudoElement);
    if (seen.size > 0) document.documentElement.dataset['moved'] = [...seen].join(' ');
    requestAnimationFrame(note);
  };
  requestAnimationFrame(note);
}

describe.concurrent('the letter of the rail', () => {
  const turn = async (reducedMotion: 'reduce' | 'no-preference') => {
    const wide = { viewport: { width: 1280, height: 800 }, reducedMotion, before: watchTurns };
    const { page, context, faults } = await visit(site, pathOf(step), wide);
    await settled(() => page.evaluate(() => document.title), page);
    await page.getByRole('navigation', { name: navigation.steps }).getByRole('link').nth(4).click();
    await headingSays(page, wordsOfStep(stepAt(4)).screens[0]?.title ?? '');
    await settled(() => page.evaluate(() => document.documentElement.dataset['moved'] ?? ''), page);
    const moved = await page.evaluate(() => document.documentElement.dataset['moved'] ?? '');
    await context.close();
    expect(faults).toEqual([]);
    return moved;
  };

  it('travels to its new stop, and nothing else does', async () => {
    const groups = (await turn('no-preference')).match(/group\(\w+\)/g);
    expect(new Set(groups)).toEqual(new Set(['group(letter)']));
  });

  it('is there at once for a reader who asked for less motion', async () => {
    expect(await turn('reduce')).toBe('');
  });
});
