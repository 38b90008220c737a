/** What a reader without JavaScript gets: everything that is to be read. */
import { fileURLToPath } from 'node:url';
import type { BrowserContext, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PageWords, StepWords } from '../../src/content/lesson.ts';
import { claimsData, loadContent, pageWords } from '../../src/content/load.ts';
import { controls } from './learner.ts';
import { lang, lesson, pathOf, stepAt, textOf, titles, ui } from './lesson.ts';
import { openSite, pagePaths, type Site } from './site.ts';

// The words as the authors wrote them, not as the page repeats them.
const content = loadContent(fileURLToPath(new URL('../../content', import.meta.url)));
const all: PageWords = pageWords(content, lang, { kind: 'print' });

let site: Site;
let context: BrowserContext;
beforeAll(async () => {
  site = await openSite();
  context = await site.browser.newContext({ javaScriptEnabled: false, viewport: { width: 360, height: 640 } });
});
afterAll(() => site.close());

/** Case is the style sheet's, and so are spaces. */
const normal = (text: string) => text.replace(/\s+/g, ' ').trim().toLowerCase();
const bare = (html: string) => normal(textOf(html.replace(/<\/(p|li|h\d|dt|dd)>/g, ' ')));

async function read(path: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(site.url + path);
  return page;
}

const textIn = async (page: Page) => normal(await page.locator('body').innerText());

/** Every text of an item that must be there before its answer is opened. */
function asked(step: StepWords): string[] {
  return Object.values(step.items).flatMap((words) => [
    words.stem,
    ...textsBelow('options' in words && words.options),
    ...textsBelow('reasons' in words && words.reasons),
    ...textsBelow('cards' in words && words.cards),
    ...textsBelow('entries' in words && words.entries),
    ...textsBelow('prompts' in words && words.prompts),
    ...textsBelow('sentences' in words && words.sentences),
  ]);
}
const textsBelow = (parts: false | Readonly<Record<string, { text: string }>>) =>
  parts ? Object.values(parts).map(({ text }) => text) : [];

const explanations = (step: StepWords) => Object.values(step.items).map(({ explanation }) => explanation);

const missingIn = (text: string, wanted: readonly string[]) => wanted.map(bare).filter((one) => !text.includes(one));

describe.concurrent('without a script', () => {
  it.each(lesson.steps)('the step $id can be read whole, and its answers opened', { timeout: 60_000 }, async (step) => {
    const words = pageWords(content, lang, { kind: 'step', step: step.id }).step;
    if (!words) throw new Error('The step has no words.');
    const page = await read(pathOf(step));
    const text = await textIn(page);
    const screens = words.screens.flatMap(({ title, blocks }) => [title, ...blocks]);
    expect(missingIn(text, [...screens, ...asked(words)])).toEqual([]);

    const answers = page.locator('article details');
    expect(await answers.count()).toBe(step.items.length);
    for (const summary of await answers.locator('summary').all()) await summary.click();
    expect(missingIn(await textIn(page), explanations(words))).toEqual([]);
    await page.close();
  });

  it.each(pagePaths())('nothing on /%s is hidden by opacity or visibility', async (path) => {
    const page = await read(path);
    const hidden = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('body *')]
        .filter((element) => element.innerText?.trim() && element.checkVisibility())
        .filter((element) => !element.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
        .map((element) => element.outerHTML.slice(0, 200)),
    );
    expect(hidden).toEqual([]);
    await page.close();
  });

  it('leads from the cover through all steps', async () => {
    const page = await read('');
    await controls(page).getByRole('link').first().click();
    for (const [index, { title }] of titles.entries()) {
      await page.waitForURL(`**/${stepAt(index).id}/*`);
      expect(await page.title()).toContain(title);
      const next = titles[index + 1];
      if (!next) break;
      // On a phone the list of steps is a popover of the browser's own.
      const rail = page.getByRole('navigation', { name: ui.navigation.steps, exact: true });
      await rail.getByRole('button').click();
      await rail.getByRole('link', { name: next.title }).click();
    }
    await page.close();
  });

  it('says on the summary that results need a script, and leads on from there', async () => {
    for (const name of [ui.summary.worksheet, ui.navigation.sources, ui.navigation.glossary]) {
      const page = await read(`${lang}/summary/`);
      await page.getByText(ui.summary.needsScript).waitFor();
      await page.getByRole('main').getByRole('link', { name, exact: true }).click();
      await page.waitForURL((url) => !url.pathname.endsWith('/summary/'));
      expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
      await page.close();
    }
  });

  it('holds every term and every source on their pages, at the address that links name', async () => {
    for (const [kind, wanted] of [
      ['glossary', Object.values(all.terms).flatMap(({ term, definition }) => [term, definition])],
      ['sources', Object.values(all.sources).flatMap(({ title, says }) => [title, says])],
    ] as const) {
      const page = await read(`${lang}/${kind}/`);
      expect(missingIn(await textIn(page), wanted), kind).toEqual([]);
      await page.close();
    }
  });

  it('holds every statement of the argument graph, with what answers it, on its page', async () => {
    const page = await read(`${lang}/claims/`);
    const { graph } = claimsData(content, lang);
    const notes = graph.nodes.flatMap(({ text, note = '' }) => [text, note]);
    expect(missingIn(await textIn(page), notes)).toEqual([]);
    for (const { from, to, kind } of graph.edges)
      if (kind !== 'says')
        expect(
          await page.locator(`#node-${from} a[href="#node-${to}"]`).count(),
          `${from} ${kind} ${to}`,
        ).toBeGreaterThan(0);
    await page.close();
  });

  it('leads from the map to the same as text', async () => {
    const page = await read(`${lang}/claims-and-denials/`);
    await page.getByRole('link', { name: claimsData(content, lang).words.page.link }).click();
    await page.waitForURL('**/claims/');
    await page.close();
  });

  it('holds every item on the worksheet', async () => {
    const page = await read(`${lang}/print/`);
    const text = await textIn(page);
    expect(missingIn(text, all.allSteps?.flatMap(asked) ?? [])).toEqual([]);
    await page.close();
  });

  it('leads from a term and a source in the text to their entries', async () => {
    const page = await read(pathOf(stepAt(0)));
    for (const kind of ['term', 'source']) {
      const link = page.locator(`main a[data-${kind}]`).first();
      const name = await link.getAttribute(`data-${kind}`);
      await link.click();
      await page.waitForURL(`**/*#${kind}-${name}`);
      expect(await page.locator(`#${kind}-${name}`).isVisible()).toBe(true);
      await page.goBack();
    }
    await page.close();
  });
});
