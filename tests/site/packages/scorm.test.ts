/** The packages for SCORM in a real browser, played by the runtime of scorm-again with Moodle's stricter rules. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Item } from '../../../src/content/lesson.ts';
import { lmsId } from '../../../src/hosts/report/identifier.ts';
import type { Call } from '../../hosts/scorm/runtime.ts';
import { answerTo } from '../answers.ts';
import { mouse } from '../hands.ts';
import { answer, answerRound, controls, goOn, headingSays, itemShown, readStep } from '../learner.ts';
import { lesson, stepAt, ui, wordsOfItem } from '../lesson.ts';
import { type Course, type Launched, launch, openCourse } from './course.ts';
import { keeping } from './words.ts';

const { check } = ui;
const timeout = 300_000;

/** What an LMS holds at the end of a lesson in which all was right. */
const final = {
  scorm12: {
    'cmi.core.lesson_status': 'passed',
    'cmi.core.score.raw': '100',
    'cmi.core.score.min': '0',
    'cmi.core.score.max': '100',
    'cmi.core.lesson_location': 'summary',
    'cmi.core.exit': '',
    'cmi.core.session_time': expect.stringMatching(/^\d{4}:\d\d:\d\d\.\d\d$/),
  },
  scorm2004: {
    'cmi.completion_status': 'completed',
    'cmi.success_status': 'passed',
    'cmi.score.raw': '100',
    'cmi.score.scaled': '1',
    'cmi.progress_measure': '1',
    'cmi.location': 'summary',
    'cmi.exit': 'normal',
    'cmi.session_time': expect.stringMatching(/^PT(\d+H)?(\d+M)?(\d+(\.\d\d?)?S)?$/),
  },
} as const;
const exits = { scorm12: 'cmi.core.exit', scorm2004: 'cmi.exit' } as const;

/** The last value of each element. */
const valuesIn = (calls: readonly Call[]): Record<string, unknown> =>
  Object.fromEntries(calls.flatMap(([name, element, value]) => (name.endsWith('SetValue') ? [[element, value]] : [])));

/** The interactions as they were told, by the id of the item. */
function interactionsIn(sessions: readonly (readonly Call[])[]): Map<string, Record<string, unknown>> {
  const all = sessions.flatMap((calls) => {
    const byIndex = new Map<string, Record<string, unknown>>();
    for (const [element, value] of Object.entries(valuesIn(calls))) {
      const [, index = '', name = ''] = /^cmi\.interactions\.(\d+)\.(.+)$/.exec(element) ?? [];
      if (name !== '') byIndex.set(index, { ...byIndex.get(index), [name]: value });
    }
    return [...byIndex.values()];
  });
  return new Map(all.map((told) => [String(told['id']).split(':').at(-1) ?? '', told]));
}

function expectInteraction(item: Item, told: Record<string, unknown> | undefined) {
  expect(told, item.id).toMatchObject({
    type: expect.stringMatching(/^(true-false|choice|sequencing|matching|fill-in|numeric)$/),
    result: item.type === 'predict' ? 'neutral' : 'correct',
    weighting: item.type === 'predict' ? '0' : '1',
    latency: expect.stringMatching(/^(\d{4}:\d\d:\d\d\.\d\d|PT.+)$/),
  });
  const response = told?.['student_response'] ?? told?.['learner_response'];
  expect(response, item.id).toMatch(/\S/);
  if (item.type !== 'predict') expect(told?.['correct_responses.0.pattern'], item.id).toMatch(/\S/);
}

describe.each(['scorm12', 'scorm2004'] as const)('the package for %s', (form) => {
  let course: Course;
  beforeAll(async () => {
    course = await openCourse(form);
  });
  afterAll(() => course.close());

  const learnerIn = ({ frame }: Launched) => ({ page: frame, hand: mouse });

  it('is taken from the cover to the summary, left in the midst of a check, and graded', { timeout }, async () => {
    const context = await course.newLearner();
    const first = await launch(course, context, { form });
    await first.frame.getByText(keeping.where.course, { exact: true }).first().waitFor();
    await mouse.press(controls(first.frame).getByRole('link', { name: ui.lesson.start, exact: true }));
    const learner = learnerIn(first);
    await readStep(learner, stepAt(0));
    const asked = await answerRound(learner, stepAt(0));
    await goOn(learner, stepAt(0));
    await readStep(learner, stepAt(1));
    const answered = await itemShown(first.frame, stepAt(1));
    await answer(learner, stepAt(1), answered, answerTo(answered));
    await mouse.press(controls(first.frame).getByRole('button', { name: check.nextItem, exact: true }));
    await headingChanges(first, answered);
    const left = await itemShown(first.frame, stepAt(1));
    const before = await first.leave();
    expect(before.refused).toEqual([]);
    expect(valuesIn(before.calls)[exits[form]]).toBe('suspend');

    const again = await launch(course, context, { form });
    const resumed = learnerIn(again);
    await headingSays(again.frame, wordsOfItem(stepAt(1), left.id).stem);
    asked.push(answered, ...(await answerRound(resumed, stepAt(1), answerTo, 2)));
    await goOn(resumed, stepAt(1));
    for (const step of lesson.steps.slice(2)) {
      await readStep(resumed, step);
      asked.push(...(await answerRound(resumed, step)));
      await goOn(resumed, step);
    }
    await again.frame.getByRole('heading', { name: ui.summary.whatYouCan }).waitFor();
    await again.frame.getByText(keeping.gradeSent).first().waitFor();
    const after = await again.leave();

    expect(after.refused).toEqual([]);
    const values = valuesIn(after.calls);
    expect(values).toMatchObject(final[form]);
    expect(String(values['cmi.suspend_data']).length).toBeLessThanOrEqual(3500);
    const told = interactionsIn([before.calls, after.calls]);
    for (const item of asked) expectInteraction(item, told.get(lmsId(item.id)));
    expect(names(after.calls, /Finish|Terminate/)).toHaveLength(1);
    expect([...first.faults, ...again.faults]).toEqual([]);
    await context.close();
  });
});

const names = (calls: readonly Call[], name: RegExp) => calls.filter(([one]) => name.test(one));

async function headingChanges({ frame }: Launched, item: Item) {
  await frame
    .getByRole('heading', { level: 1, name: wordsOfItem(stepAt(1), item.id).stem })
    .waitFor({ state: 'detached' });
}
