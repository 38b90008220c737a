/** The whole lesson, from the cover to the summary, as different learners take it. */
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LessonStep } from '../../src/content/lesson.ts';
import { seedThatAsksAll } from './answers.ts';
import { keyboard, touch } from './hands.ts';
import { type Moment, standing, takeLesson } from './learner.ts';
import { lesson, ui } from './lesson.ts';
import { openSite, type Site } from './site.ts';
import { expectSummary, refuseClipboard } from './summary.ts';
import { eventually, reload, settled, visit } from './visit.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const seed = seedThatAsksAll(lesson);
const types = new Set(lesson.steps.flatMap(({ items }) => items.map(({ type }) => type)));
const timeout = 300_000;

/** Reloads once in every step, each time at another moment, and finds everything as it was. */
function reloading({ page }: { page: Page }) {
  const moments: readonly Moment[] = ['screen', 'draft', 'feedback', 'result', 'asked'];
  const reloaded = new Map<string, Moment>();
  const seen = new Map<string, number>();
  const onMoment = async (moment: Moment, step: LessonStep) => {
    const times = (seen.get(`${step.id} ${moment}`) ?? 0) + 1;
    seen.set(`${step.id} ${moment}`, times);
    const wanted = moments[lesson.steps.indexOf(step) % moments.length];
    // In the midst of the step: not at the first screen, nor at the first item.
    if (moment !== wanted || reloaded.has(step.id) || (times < 2 && moment !== 'result')) return;
    const before = await settled(() => standing(page), page);
    await reload(page);
    await eventually(() => standing(page), before);
    reloaded.set(step.id, moment);
  };
  return { onMoment, reloaded };
}

describe.concurrent('the whole lesson', () => {
  it('can be taken by keys alone, with a reload in every step', { timeout }, async () => {
    const { page, context, faults } = await visit(site, `?seed=${seed}`, {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const { onMoment, reloaded } = reloading({ page });
    const asked = await takeLesson({ page, hand: keyboard(page), onMoment });
    expect([...reloaded.keys()]).toEqual(lesson.steps.map(({ id }) => id));
    expect(new Set(asked.map(({ type }) => type))).toEqual(types);
    await expectSummary(page, keyboard(page), { right: asked, passed: lesson.steps.length, score: 1 });
    expect(faults).toEqual([]);
    await context.close();
  });

  it('can be taken by touch on a phone 320 px wide', { timeout }, async () => {
    const phone = { viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true, before: refuseClipboard };
    const { page, context, faults } = await visit(site, `?seed=${seed + 1}`, phone);
    const onMoment = async () => {
      expect(await page.evaluate(() => document.documentElement.scrollWidth), page.url()).toBeLessThanOrEqual(320);
    };
    await onMoment();
    const asked = await takeLesson({ page, hand: touch, onMoment });
    await onMoment();
    await expectSummary(page, touch, { right: asked, passed: lesson.steps.length, score: 1 });
    await onMoment();
    expect(faults).toEqual([]);
    await context.close();
  });
});

describe('the words of the interface', () => {
  it('name the region in which the next action stands', () => {
    expect(ui.navigation.controls).toBe('Lesson controls');
  });
});
