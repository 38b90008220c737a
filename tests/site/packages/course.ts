/** A course with a package in it: the page of an LMS, in which the lesson is a frame. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import type { BrowserContext, Frame, Page } from 'playwright';
import { chromium } from 'playwright';
import { inject } from 'vitest';
import { bundle } from '../../../scripts/bundle.ts';
import { serve } from '../../../scripts/serve.mjs';
import type { Form as Package } from '../../../src/hosts/package/whole.ts';
import type { Call, Form } from '../../hosts/scorm/runtime.ts';
import { lesson } from '../lesson.ts';
import { dist } from '../site.ts';
import type { Failure } from './failures.ts';
import type {} from './lms.page.ts'; // what the page of the course offers

export const packageFile = (form: Package) =>
  join(dist, 'packages', `${lesson.id}-${form}.${form === 'single' ? 'html' : 'zip'}`);

/** The files of a package as the build made it. */
export const filesIn = (form: Exclude<Package, 'single'>) => unzipSync(readFileSync(packageFile(form)));

const page =
  '<!doctype html><html lang="en"><meta charset="utf-8"><title>Course</title><link rel="icon" href="data:,"><style>iframe{width:100%;height:720px;border:0}</style><body><script src="lms.js"></script></body></html>';

export type Course = Awaited<ReturnType<typeof openCourse>>;
export type Launched = {
  page: Page;
  frame: Frame;
  faults: string[];
  /** The learner goes elsewhere in the course; what the runtime was told, and what it did not take. */
  leave(): Promise<{ calls: readonly Call[]; refused: readonly string[]; attempt: Record<string, string> }>;
};

/** An LMS with the package in a course; learners come in contexts of their own. */
export async function openCourse(form: Exclude<Package, 'single'>) {
  const dir = mkdtempSync(join(tmpdir(), 'course-'));
  const put = (name: string, bytes: Uint8Array | string) => {
    mkdirSync(dirname(join(dir, name)), { recursive: true });
    writeFileSync(join(dir, name), bytes);
  };
  for (const [name, bytes] of Object.entries(filesIn(form))) put(`lesson/${name}`, bytes);
  put('index.html', page);
  put('lms.js', await bundle('tests/site/packages/lms.page.ts'));
  const server = await serve({ dir });
  const browser = await chromium.connect(inject('browser'));
  return {
    url: server.url,
    newLearner: async (): Promise<BrowserContext> => {
      const context = await browser.newContext({ reducedMotion: 'reduce', locale: 'en-GB', timezoneId: 'UTC' });
      context.setDefaultTimeout(15_000);
      return context;
    },
    close: async () => {
      await browser.close();
      await server.close();
      rmSync(dir, { recursive: true });
    },
  };
}

export type Launch = { form: Form; failure?: Failure; seed?: number };

/** Opens the lesson from the course, as the next session of the learner's attempt. */
export async function launch(
  course: Course,
  context: BrowserContext,
  { form, failure, seed = 1 }: Launch,
): Promise<Launched> {
  const tab = await context.newPage();
  const faults: string[] = [];
  tab.on('pageerror', ({ message }) => faults.push(message));
  tab.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  const asked = new URLSearchParams({ form, ...(failure && { failure }), lesson: `?seed=${seed}` });
  await tab.goto(`${course.url}?${asked}`);
  const frame = tab.frame('lesson');
  if (!frame) throw new Error('The course shows no lesson.');
  await frame.waitForSelector('html[data-ready]', { state: 'attached' });
  return {
    page: tab,
    frame,
    faults,
    leave: async () => {
      await frame.goto('about:blank'); // so that the page of the course can still be asked
      const told = await tab.evaluate(() => {
        const { runtime, refused, attempt } = window.course;
        return { calls: runtime.calls, refused, attempt: attempt() };
      });
      await tab.close();
      return told;
    },
  };
}
