/** A package of some steps: an address of another step, from a note or a course, still leads somewhere. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { documentFor } from '../../../src/hosts/package/whole.ts';
import { headingSays } from '../learner.ts';
import { lang, lesson, pathOf, stepAt, ui, wordsOfStep } from '../lesson.ts';
import { openSite, type Site } from '../site.ts';
import { eventually, isReady, visit } from '../visit.ts';
import { packageFile } from './course.ts';

const chosen = stepAt(0);
const leftOut = stepAt(1);
const dir = mkdtempSync(join(tmpdir(), 'narrowed-'));
const file = join(dir, `${lesson.id}-single.html`);
const address = pathToFileURL(file).href;
const cover = `${address}#/${lang}/`;

let site: Site;
beforeAll(async () => {
  writeFileSync(file, documentFor('single', readFileSync(packageFile('single'), 'utf8'), [['steps', chosen.id]]));
  site = await openSite();
});
afterAll(async () => {
  await site.close();
  rmSync(dir, { recursive: true });
});

it.each([pathOf(leftOut), pathOf(leftOut, 'check')])('opens at its cover where the address says %s', async (path) => {
  const { page, context, faults } = await visit({ ...site, url: address }, `#/${path}`);
  await eventually(async () => page.url(), cover);
  await headingSays(page, ui.lesson.title);
  expect(await page.getByText(ui.navigation.lineDead).count()).toBe(0);
  await page.reload();
  await isReady(page);
  await headingSays(page, ui.lesson.title);
  expect(faults).toEqual([]);
  await context.close();
});

it('leads to its cover from a step, and back to it', async () => {
  const { page, context, faults } = await visit({ ...site, url: address }, `#/${pathOf(chosen)}`);
  const title = wordsOfStep(chosen).screens[0]?.title ?? '';
  await headingSays(page, title);
  await page.evaluate(
    (hash) => {
      location.hash = hash;
    },
    `#/${pathOf(leftOut)}`,
  );
  await headingSays(page, ui.lesson.title);
  expect(page.url()).toBe(cover);
  expect(await page.getByText(ui.navigation.lineDead).count()).toBe(0);
  await page.goBack();
  await headingSays(page, title);
  expect(faults).toEqual([]);
  await context.close();
});
