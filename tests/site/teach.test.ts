/** The page for teachers, and a result on its way from a student to the class table. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import type { BrowserContext, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packageOf } from '../../src/hosts/package/package-of.ts';
import { forms } from '../../src/hosts/package/whole.ts';
import { readResults } from '../../src/learning/teach/result-text.ts';
import { counted, fill } from '../../src/views/ui/message.ts';
import { escaped, lang, lesson, textOf, titles, ui } from './lesson.ts';
import { dist, openSite, type Site } from './site.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const { embed, results, take: taking } = ui.teach;

const folder = mkdtempSync(join(tmpdir(), 'results-'));
let site: Site;
let context: BrowserContext;
beforeAll(async () => {
  site = await openSite('/courses/icc/');
  // axe comes as a script, which the policy of the pages forbids to all but tests.
  context = await site.browser.newContext({
    bypassCSP: true,
    reducedMotion: 'reduce',
    viewport: { width: 320, height: 640 },
  });
});
afterAll(() => {
  rmSync(folder, { recursive: true });
  return site.close();
});

async function open(path: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(site.url + path);
  await page.waitForSelector('html[data-ready]', { state: 'attached' });
  return page;
}

type Breach = { id: string; nodes: { html: string }[] };
async function breachesOn(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  // The script above put `axe` there.
  const found = await page.evaluate(() =>
    (window as unknown as { axe: { run(): Promise<{ violations: Breach[] }> } }).axe.run(),
  );
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' ')}`);
}

describe.each(['teach', 'key', 'print'])('/%s/', (kind) => {
  it('breaks no rule of accessibility by day or by night, and fits 320 pixels', async () => {
    const page = await open(`${lang}/${kind}/`);
    if (kind === 'teach') await page.locator('#results textarea').waitFor();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await breachesOn(page)).toEqual([]);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.close();
  });
});

describe('for teachers', () => {
  it('the choices make the text to paste, and the preview follows', async () => {
    const page = await open(`${lang}/teach/`);
    const [first = { title: '' }] = titles;
    await page.getByRole('checkbox', { name: `1. ${first.title}` }).press('Space');
    await page.getByRole('radio', { name: embed.guided }).check();
    await page.getByRole('radio', { name: embed.dark }).check();
    const wanted = lesson.steps.slice(1).map(({ id }) => id);
    const address = `${site.url}${lang}/?steps=${wanted.join(',')}&policy=guided&theme=dark`;
    expect(await page.getByRole('textbox', { name: embed.link.title, exact: true }).inputValue()).toBe(address);
    expect(await page.getByRole('textbox', { name: embed.frame.title }).inputValue()).toContain(
      `src="${address.replaceAll('&', '&amp;')}"`,
    );
    const preview = page.locator('iframe');
    expect(await preview.getAttribute('src')).toBe(`${address}&host=${new URL(site.url).origin}`);
    await preview.scrollIntoViewIfNeeded();
    await page.frameLocator('iframe').getByRole('heading', { level: 1 }).waitFor();
    await page.close();
  });

  it('the choices stay in the address, and every way from there has them', async () => {
    const [first, second] = lesson.steps.map(({ id }) => id);
    const page = await open(`${lang}/teach/`);
    for (const { title } of titles.slice(2))
      await page.getByRole('checkbox', { name: new RegExp(`\\d\\. ${escaped(title)}$`) }).uncheck();
    await page.getByRole('radio', { name: embed.guided }).check();
    const search = `?steps=${first},${second}&policy=guided`;
    await expect.poll(() => new URL(page.url()).search).toBe(search);
    await page.reload();
    await page.getByRole('radio', { name: embed.guided, checked: true }).waitFor();
    expect(await page.getByRole('checkbox', { checked: true }).count()).toBe(2);
    expect(await page.getByRole('checkbox').count()).toBe(lesson.steps.length);
    // In the address itself, for a new tab too; and as they change.
    const hrefs = () =>
      page
        .getByRole('link', { name: ui.print.title, exact: true })
        .evaluateAll((all) => all.map((link) => (link instanceof HTMLAnchorElement ? link.search : '')));
    expect(await hrefs()).toEqual([search, search]);
    await page.getByRole('radio', { name: embed.dark }).check();
    await expect.poll(hrefs).toEqual([`${search}&theme=dark`, `${search}&theme=dark`]);
    await page.getByRole('radio', { name: embed.auto }).check();
    await expect.poll(hrefs).toEqual([search, search]);
    // The link of the tool, that of the guide, and the way back.
    const sheets = page.getByRole('link', { name: ui.print.title, exact: true });
    for (const link of [sheets.last(), sheets.first()]) {
      await link.click();
      await page.waitForURL((url) => url.pathname.endsWith('/print/') && url.search === search);
      await page.waitForSelector('html[data-ready]', { state: 'attached' });
      expect(await page.getByRole('heading', { level: 2 }).filter({ visible: true }).count()).toBe(2);
      await page.goBack();
      await page.getByRole('radio', { name: embed.guided, checked: true }).waitFor();
    }
    await page.getByRole('link', { name: ui.navigation.toLesson }).click();
    await page.waitForURL((url) => !url.pathname.includes('/teach/') && url.search === search);
    await page.close();
  });

  it('the steps of a plan open as a lesson of their own', async () => {
    const page = await open(`${lang}/teach/`);
    const link = page.getByRole('link', { name: ui.teach.openSteps }).first();
    const steps = new URLSearchParams((await link.getAttribute('href'))?.split('?')[1]).get('steps')?.split(',') ?? [];
    await link.click();
    await page.waitForURL((url) => url.searchParams.get('steps') === steps.join(','));
    await page.getByText(counted(ui.lesson.steps, steps.length, lang)).waitFor();
    await page.close();
  });

  it('the steps of a plan are ticked with a press, or in a tab of their own; what else was chosen stays', async () => {
    const page = await open(`${lang}/teach/`);
    await page.getByRole('radio', { name: embed.guided }).check();
    const link = page.getByRole('link', { name: ui.teach.tickSteps }).first();
    const steps = (await link.getAttribute('data-steps')) ?? '';
    await link.click();
    await expect.poll(() => new URL(page.url()).search).toBe(`?steps=${steps}&policy=guided`);
    expect(new URL(page.url()).hash).toBe('#embed');
    expect(await page.getByRole('checkbox', { checked: true }).count()).toBe(steps.split(',').length);
    await page.getByText(embed.numbers).waitFor();
    // Another plan, though the address leads to the choices already: they come into sight again.
    await page.getByRole('link', { name: ui.teach.tickSteps }).nth(1).click();
    await expect.poll(() => new URL(page.url()).searchParams.get('steps')).not.toBe(steps);
    await expect
      .poll(() => page.locator('#embed').evaluate((one) => one.getBoundingClientRect().top))
      .toBeLessThan(100);
    const alone = await open((await link.evaluate((a: HTMLAnchorElement) => a.href)).slice(site.url.length));
    await expect.poll(() => alone.getByRole('checkbox', { checked: true }).count()).toBe(steps.split(',').length);
    await Promise.all([page.close(), alone.close()]);
  });

  it('the preview begins as for a new student, and leaves alone what this browser keeps', async () => {
    const own = await site.browser.newContext({ reducedMotion: 'reduce' });
    const learner = await own.newPage();
    const [first] = lesson.steps;
    await learner.goto(`${site.url}${lang}/${first?.id}/`);
    const kept = () => learner.evaluate((name) => localStorage.getItem(`icc-lesson:${name}`), lesson.id);
    await expect.poll(kept).toContain('"seen"');
    await learner.goto(`${site.url}${lang}/teach/`);
    await learner.locator('iframe').scrollIntoViewIfNeeded();
    const before = await kept();
    const preview = learner.frameLocator('iframe');
    await preview.getByRole('link', { name: ui.lesson.start, exact: true }).click();
    await preview.getByRole('heading', { level: 1, name: ui.lesson.title }).waitFor({ state: 'detached' });
    await learner.waitForTimeout(400); // longer than answers wait to be kept
    expect(await kept()).toBe(before);
    await own.close();
  });

  it('packages and questions are made in the browser, with the choices, as the command makes them', async () => {
    const page = await open(`${lang}/teach/`);
    const [first = { title: '' }] = titles;
    await page.getByRole('checkbox', { name: `1. ${first.title}` }).press('Space');
    const wanted = lesson.steps.slice(1).map(({ id }) => id);
    const save = async (kind: keyof typeof taking.kinds) => {
      const saved = page.waitForEvent('download');
      await page
        .getByRole('button', { name: fill(taking.save, { title: taking.kinds[kind].title }), exact: true })
        .click();
      const name = (await saved).suggestedFilename();
      await page.getByText(fill(taking.saved, { name })).waitFor();
      await (await saved).saveAs(join(folder, name));
      return readFileSync(join(folder, name));
    };
    const whole = readFileSync(join(dist, 'packages', `${lesson.id}-single.html`), 'utf8');
    for (const form of forms)
      expect(Buffer.compare(await save(form), packageOf(form, whole, [['steps', wanted.join(',')]]).bytes), form).toBe(
        0,
      );
    const gift = (await save('gift')).toString();
    const left = lesson.steps.slice(1).flatMap(({ items }) => items);
    for (const { id, type } of left)
      expect(gift.includes(`[id:${id}]`), id).toBe(type !== 'predict' && type !== 'order');
    expect(gift).not.toContain(`[id:${lesson.steps[0]?.items[0]?.id}]`);
    const orders = left.filter(({ type }) => type === 'order').length;
    await page.getByText(counted(taking.lost.order, orders, lang)).waitFor();
    expect((await save('moodle-xml')).toString()).toContain('<quiz>');
    expect((await save('csv')).toString().split('\r\n')[0]).toContain('id,step,type');
    expect(Object.keys(unzipSync(await save('qti')))).toContain('imsmanifest.xml');
    await page.close();
  });

  it('a result goes from the summary as a file into the table of the class', async () => {
    const summary = await open(`${lang}/summary/`);
    await summary.getByRole('textbox', { name: ui.summary.takeAway.name }).fill('=Amina, "K."');
    const files = [];
    for (const name of [ui.summary.takeAway.text, ui.summary.takeAway.table]) {
      const saved = summary.waitForEvent('download');
      await summary.getByRole('link', { name, exact: true }).click();
      const file = join(folder, (await saved).suggestedFilename());
      await (await saved).saveAs(file);
      files.push(file);
    }
    await summary.close();
    const [text = '', table = ''] = files;
    expect(readResults(readFileSync(text, 'utf8'))).toMatchObject([{ result: { name: '=Amina, "K."' } }]);
    expect(readFileSync(table, 'utf8')).toContain(`"'=Amina, ""K."""`);

    const page = await open(`${lang}/teach/`);
    await page.getByLabel(results.choose, { exact: true }).setInputFiles(text);
    await page.getByRole('rowheader', { name: '=Amina, "K."' }).waitFor();
    // The table holds the same result, which is known and counts once.
    await page.getByLabel(results.choose, { exact: true }).setInputFiles(table);
    await page.getByText(counted(results.known, 1, lang)).waitFor();
    expect(await page.getByRole('region', { name: results.refused }).count()).toBe(0);
    // Nothing was answered, so nothing was missed.
    expect(await page.getByRole('table', { name: results.missedTitle }).count()).toBe(0);
    await page.close();
  });

  it('the guide can be read without a script, and says why the rest cannot', async () => {
    const plain = await site.browser.newContext({ javaScriptEnabled: false });
    const page = await plain.newPage();
    await page.goto(`${site.url}${lang}/teach/`);
    const text = await page.getByRole('main').innerText();
    for (const words of [ui.teach.care, ui.teach.plans, embed.needsScript, 'D2.Civ.12.9-12', 'RH.11-12.9'])
      expect(text).toContain(words);
    for (const link of await page.getByRole('navigation', { name: ui.teach.contents }).getByRole('link').all()) {
      const href = (await link.getAttribute('href')) ?? '';
      expect(await page.locator(href).count(), href).toBe(1);
    }
    await plain.close();
    expect(textOf(text)).not.toContain('undefined');
  });
});
