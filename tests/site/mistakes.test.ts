/** A learner who gets things wrong: feedback, another try, other items, practice, and what it all counts in the end. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Item } from '../../src/content/lesson.ts';
import { fill } from '../../src/views/ui/message.ts';
import { answerTo } from './answers.ts';
import { mouse } from './hands.ts';
import {
  answer,
  answerRound,
  controls,
  countedIn,
  form,
  headingSays,
  itemShown,
  type Learner,
  percent,
  verdict,
} from './learner.ts';
import { lang, lesson, pathOf, stepAt, textOf, ui, wordsOfItem } from './lesson.ts';
import { openSite, type Site } from './site.ts';
import { expectResultToCopy, refuseClipboard } from './summary.ts';
import { open, visit } from './visit.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const { check, summary } = ui;
const [first, second, third] = [stepAt(1), stepAt(2), stepAt(3)];
const press = (learner: Learner, name: string) =>
  learner.page.getByRole('main').getByRole('button', { name, exact: true }).click();

const scoreSays = ({ page }: Learner, score: number) =>
  page
    .getByText(fill(check.result.score, { score: percent(score), passMark: percent(lesson.passMark) }), { exact: true })
    .waitFor();

/** Gets the first item wrong, reads why, and answers it once more. */
async function mendsOne(learner: Learner): Promise<Item> {
  const item = await itemShown(learner.page, first);
  await answer(learner, first, item, answerTo(item, false));
  const { hints, explanation } = wordsOfItem(first, item.id);
  expect(hints).toHaveLength(2);
  await form(learner.page).getByText(textOf(explanation)).waitFor();
  await press(learner, check.answerAgain);
  await verdict(learner.page).getByText(/\S/).waitFor({ state: 'detached' });
  return item;
}

it('sees mistakes through to the summary, with the exact score and every missed item again', {
  timeout: 120_000,
}, async () => {
  const { page, context, faults } = await visit(site, `${pathOf(first)}?seed=5#check`, { before: refuseClipboard });
  const learner: Learner = { page, hand: mouse };
  const missed = new Set<string>();
  const asked = new Set<string>();

  // A step in which one item is wrong at first: the better answer counts, and the item comes back all the same.
  missed.add((await mendsOne(learner)).id);
  for (const item of await answerRound(learner, first)) asked.add(item.id);
  await scoreSays(learner, 1);

  // A step that goes all wrong, and then right with other items: the better round counts.
  await open(page, `${site.url}${pathOf(second)}?seed=5#check`);
  const wrong = await answerRound(learner, second, (item) => answerTo(item, false));
  for (const item of wrong) missed.add(item.id);
  await scoreSays(learner, 0);
  await headingSays(page, check.result.notPassed);
  await press(learner, countedIn(check.result.others, lesson.drawnPerCheck));
  const others = await answerRound(learner, second);
  expect(others.filter((item) => wrong.includes(item))).toEqual([]);
  await scoreSays(learner, 1);
  await headingSays(page, check.result.passed);

  // A step with one mistake that stays.
  await open(page, `${site.url}${pathOf(third)}?seed=5#check`);
  let isFirst = true;
  const round = await answerRound(learner, third, (item) => {
    const isRight = !isFirst;
    if (isFirst) missed.add(item.id);
    isFirst = false;
    return answerTo(item, isRight);
  });
  await scoreSays(learner, 1 - 1 / round.length);

  await open(page, `${site.url}${lang}/summary/?seed=5`);
  await expectResultToCopy(page, mouse, (1 + 1 + 1 - 1 / round.length) / lesson.steps.length);
  await page.getByRole('heading', { name: countedIn(summary.missedTitle, missed.size), exact: true }).waitFor();

  await controls(page)
    .getByRole('link', { name: countedIn(summary.practise, missed.size), exact: true })
    .click();
  const steps = [first, second, third];
  const practised = new Set<string>();
  for (let left = missed.size; left > 0; left -= 1) {
    const item = await practisedItem(learner);
    practised.add(item.id);
    await controls(page).getByRole('button', { name: check.nextItem, exact: true }).click();
    if (left > 1)
      await form(page)
        .getByText(countedIn(summary.missedTitle, left - 1), { exact: true })
        .waitFor();
  }
  expect(practised).toEqual(missed);
  await headingSays(page, summary.practiceDone);
  await controls(page).getByRole('link', { name: ui.navigation.toSummary, exact: true }).click();
  await page.getByRole('heading', { name: summary.missedNone, exact: true }).waitFor();
  expect(faults).toEqual([]);
  await context.close();

  async function practisedItem(learner: Learner) {
    const stem = (await form(learner.page).getByRole('heading', { level: 1 }).innerText()).replace(/\s+/g, ' ').trim();
    for (const step of steps)
      for (const item of step.items)
        if (textOf(wordsOfItem(step, item.id).stem) === stem) {
          await answer(learner, step, item, answerTo(item));
          return item;
        }
    throw new Error(`Nothing was missed that asks "${stem}".`);
  }
});
