/** The worksheet and its key, as a printer gets them. */
import { readFileSync } from 'node:fs';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { escaped, lang, lesson, titles, ui } from './lesson.ts';
import { openSite, type Site } from './site.ts';
import { visit } from './visit.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

describe('on paper', () => {
  const items = lesson.steps.flatMap((step) => step.items);
  /** Words of the interface: none belongs on paper. */
  const onScreen = [
    ui.navigation.toLesson,
    ui.navigation.glossary,
    ui.navigation.skip,
    ui.footer.privacy,
    ui.learner.menu,
    ui.check.pick,
    ...Object.values(ui.check.how).filter((how) => /drag|pick up|move each/i.test(how)),
  ];

  async function printed(kind: string, search = '') {
    const { page, context } = await visit(site, `${lang}/${kind}/${search}`);
    await page.emulateMedia({ colorScheme: 'dark' }); // which paper must not follow
    const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format: 'A4', printBackground: true })));
    const { totalPages, text } = await extractText(pdf, { mergePages: false });
    await context.close();
    return { totalPages, pages: text.map((one) => one.replace(/\s+/g, ' ')) };
  }

  it.each(['print', 'key'])(
    '/%s/ is a clean document: few pages, each step with its first item, and no word of the screen',
    async (kind) => {
      const { totalPages, pages } = await printed(kind);
      const all = pages.join(' ');
      expect(totalPages / items.length).toBeLessThan(kind === 'print' ? 0.17 : 0.28);
      for (const [index, { title }] of titles.entries()) {
        const heading = `${index + 1}. ${title}`;
        const on = pages.filter((text) => text.includes(heading));
        expect(on, heading).toHaveLength(1);
        expect(on[0]?.includes(`${index + 1}.1 `), `${heading} stands with its first item`).toBe(true);
      }
      expect(onScreen.filter((words) => all.includes(words))).toEqual([]);
      expect(pages.filter((text) => text.trim() === '')).toEqual([]);
      for (const [step, { items: bank }] of lesson.steps.entries())
        for (const place of bank.keys()) expect(all).toContain(`${step + 1}.${place + 1} `);
      expect(items.length).toBeGreaterThan(50);
    },
  );

  it.each(['print', 'key'])(
    '/%s/ holds the steps that the address chooses, numbered as the lesson then is',
    async (kind) => {
      const chosen = [3, 0].map((index) => lesson.steps[index]?.id ?? '');
      const { pages } = await printed(kind, `?steps=${chosen.join(',')}`);
      const all = pages.join(' ');
      const [first, , , fourth] = titles;
      expect(all).toContain(`1. ${first?.title}`);
      expect(all).toContain(`2. ${fourth?.title}`);
      for (const { id, title } of titles)
        if (!chosen.includes(id)) expect(all).not.toMatch(new RegExp(`\\d\\. ${escaped(title)}`));
      expect(all).toContain('2.1 ');
      expect(all).not.toContain('3.1 ');
    },
  );

  it('each curriculum of the guide for teachers stands on one page with its first code', async () => {
    const { pages } = await printed('teach');
    const read = (path: string): unknown => parse(readFileSync(path, 'utf8'));
    // Both files were checked against their schemas by the build.
    const { frameworks } = read('content/teach.yaml') as { frameworks: { id: string; codes: { code: string }[] }[] };
    const words = read(`content/${lang}/teach.yaml`) as { frameworks: Record<string, { name: string }> };
    for (const { id, codes } of frameworks) {
      const { name = id } = words.frameworks[id] ?? {};
      const on = pages.filter((text) => text.includes(name));
      expect(
        on.some((text) => text.slice(text.lastIndexOf(name)).includes(codes[0]?.code ?? id)),
        name,
      ).toBe(true);
    }
    expect(pages.join(' ')).not.toContain(ui.teach.tickSteps);
  });

  it('without a script all steps are on it, numbered', async () => {
    const plain = await site.browser.newContext({ javaScriptEnabled: false });
    const page = await plain.newPage();
    await page.goto(`${site.url}${lang}/print/?steps=${lesson.steps[0]?.id}`);
    expect(await page.getByRole('article').filter({ visible: true }).count()).toBe(items.length);
    await plain.close();
  });

  it('the worksheet tells no answer, and the key tells each', async () => {
    const sheet = (await printed('print')).pages.join(' ');
    const key = (await printed('key')).pages.join(' ');
    expect(sheet).not.toContain(ui.print.misconception);
    expect(key.split(ui.print.misconception).length).toBeGreaterThan(items.length);
  });
});
