/** LMSs that fail: the lesson goes on, nothing is thrown at the learner, and what is said of their progress is true. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerTo } from '../answers.ts';
import { mouse } from '../hands.ts';
import { answer, controls, itemShown, readStep, verdict } from '../learner.ts';
import { stepAt, ui } from '../lesson.ts';
import { eventually } from '../visit.ts';
import { type Course, type Launched, launch, openCourse } from './course.ts';
import { type Failure, failures } from './failures.ts';
import { keeping } from './words.ts';

const { check } = ui;
const timeout = 120_000;
/** Longer than the time in which there is at most one commit. */
const nextCommit = 2200;
const step = stepAt(0);

const learnerIn = ({ frame }: Launched) => ({ page: frame, hand: mouse });

async function openCheck(launched: Launched) {
  await mouse.press(controls(launched.frame).getByRole('link', { name: ui.lesson.start, exact: true }));
  await readStep(learnerIn(launched), step);
}

/** Answers the item that shows, and opens the next one. */
async function answerOne(launched: Launched) {
  const item = await itemShown(launched.frame, step);
  await answer(learnerIn(launched), step, item, answerTo(item));
  await mouse.press(controls(launched.frame).getByRole('button', { name: check.nextItem, exact: true }));
  return item;
}

const canStore = ({ frame }: Launched) =>
  frame.evaluate(() => {
    try {
      localStorage.setItem('probe', '');
      localStorage.removeItem('probe');
      return true;
    } catch {
      return false;
    }
  });

/** Where progress is kept then, as the learner is to be told. */
const isSaved = (failure: Failure) => failure === 'interactions are unknown';
const isNoticedLate = (failure: Failure) => failure === 'SetValue says false' || failure === 'Commit says false';

describe.each(['scorm12', 'scorm2004'] as const)('the package for %s', (form) => {
  let course: Course;
  beforeAll(async () => {
    course = await openCourse(form);
  });
  afterAll(() => course.close());

  it.each(failures)('goes on where there is this: %s', { timeout }, async (failure) => {
    const context = await course.newLearner();
    const launched = await launch(course, context, { form, failure });
    await openCheck(launched);
    for (let answered = 0; answered < 2; answered += 1) {
      await answerOne(launched);
      if (isNoticedLate(failure)) await launched.page.waitForTimeout(nextCommit);
    }
    const where = isSaved(failure) ? 'course' : (await canStore(launched)) ? 'browser' : 'nowhere';
    const told = launched.frame.getByText(keeping.where[where], { exact: true });
    // Where nothing is kept, the notice of every page says so already.
    await told
      .or(launched.frame.getByText(where === 'nowhere' ? ui.notices.notKept : /$^/))
      .first()
      .waitFor();
    expect(await launched.frame.getByText(keeping.gradeSent).count()).toBe(0);
    const { attempt } = await launched.leave();
    if (isSaved(failure)) expect(attempt['cmi.suspend_data']).toMatch(/\S/);
    expect(launched.faults).toEqual([]);
    await context.close();
  });

  it('goes on from the last commit where all is lost that is sent while the page goes', { timeout }, async () => {
    const context = await course.newLearner();
    const launched = await launch(course, context, { form });
    await openCheck(launched);
    const first = await answerOne(launched);
    await launched.page.waitForTimeout(nextCommit);
    await launched.page.evaluate(() => {
      window.course.isLost = true;
    });
    await answerOne(launched);
    await launched.leave();
    const again = await launch(course, context, { form });
    // The answer is there with its feedback; only what came after it is asked again.
    await eventually(async () => (await itemShown(again.frame, step)).id, first.id);
    await verdict(again.frame).getByText(/\S/).first().waitFor();
    await mouse.press(controls(again.frame).getByRole('button', { name: check.nextItem, exact: true }));
    await answerOne(again);
    expect([...launched.faults, ...again.faults]).toEqual([]);
    await context.close();
  });
});
