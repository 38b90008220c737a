import type { Page } from 'playwright';
import { expect } from 'vitest';
import type { Item, LessonStep } from '../../src/content/lesson.ts';
import { fill } from '../../src/views/ui/message.ts';
import type { Hand } from './hands.ts';
import { countedIn, headingSays, percent } from './learner.ts';
import { lesson, textOf, ui, wordsOfStep } from './lesson.ts';

const { level, copy, copied, passed: passedWords, none } = ui.summary;

export type Expected = {
  /** Items that were answered in full. */
  right: readonly Item[];
  /** How many steps. */
  passed: number;
  /** Of the lesson, from 0 to 1. */
  score: number;
};

/** Mastery by the rule that the lesson states: half of an objective's items, rounded up, must have been right. */
function expectedLevels(step: LessonStep, right: readonly Item[]) {
  return step.objectives.map((objective) => {
    const tested = step.items.filter((item) => item.objective === objective);
    const graded = tested.filter(({ type }) => type !== 'predict');
    const items = graded.length > 0 ? graded : tested;
    const of = Math.ceil(items.length / 2);
    const got = Math.min(of, items.filter(({ id }) => right.some((item) => item.id === id)).length);
    const words = got === of ? level.mastered : fill(got >= of / 2 ? level.nearly : level.practise, { right: got, of });
    const text = textOf(wordsOfStep(step).objectives[objective] ?? '');
    return { text, words: got === 0 ? null : words };
  });
}

/** The summary says what was passed and mastered, and gives the score to take along. */
export async function expectSummary(page: Page, hand: Hand, { right, passed, score }: Expected) {
  await headingSays(page, passed === 0 ? none : countedIn(passedWords, passed, { total: lesson.steps.length }));
  const entries = await page.getByRole('main').getByRole('listitem').allInnerTexts();
  for (const { text, words } of lesson.steps.flatMap((step) => expectedLevels(step, right)))
    if (words !== null) expect(entries.filter((entry) => entry.includes(text)).join(), text).toContain(words);
  await expectResultToCopy(page, hand, score);
}

/** The result for the teacher, in the clipboard or, where the browser refuses, shown to be copied by hand. */
export async function expectResultToCopy(page: Page, hand: Hand, score: number) {
  await hand.press(page.getByRole('button', { name: copy, exact: true }));
  const status = page.getByRole('main').getByRole('status');
  const result = status.getByRole('textbox', { name: copy });
  await status.getByText(copied).or(result).waitFor();
  const text = await ((await result.count()) > 0
    ? result.inputValue()
    : page.evaluate(() => navigator.clipboard.readText()));
  expect(text).toContain(`: ${percent(score)}`);
}

/** In the page: the clipboard refuses, so that the result is shown to be copied by hand. */
export function refuseClipboard() {
  navigator.clipboard.writeText = () => Promise.reject(new DOMException('Refused', 'NotAllowedError'));
}
