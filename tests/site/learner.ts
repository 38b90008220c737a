/** Takes the lesson as a learner does: reads, answers, goes on. Finds everything by role and name. */
import type { Frame, Page } from 'playwright';
import { expect } from 'vitest';
import type { Item, ItemWords, LessonStep } from '../../src/content/lesson.ts';
import { gradeItem } from '../../src/learning/grade.ts';
import type { Response } from '../../src/learning/responses.ts';
import { counted, fill } from '../../src/views/ui/message.ts';
import { answerTo } from './answers.ts';
import type { Hand } from './hands.ts';
import { lang, lesson, textOf, titles, ui, wordsOfItem, wordsOfStep } from './lesson.ts';
import { eventually } from './visit.ts';

export type Moment = 'screen' | 'asked' | 'draft' | 'feedback' | 'result';
/** Where the lesson shows: a page of its own, or a frame of another one. */
export type Shown = Page | Frame;
export type Learner = {
  page: Shown;
  hand: Hand;
  /** Called wherever the learner stands still. */
  onMoment?: (moment: Moment, step: LessonStep) => Promise<void>;
};

const { navigation, check } = ui;

export const controls = (page: Shown) => page.getByRole('region', { name: navigation.controls, exact: true });
export const heading = (page: Shown) => page.getByRole('heading', { level: 1 });
/** The item that is asked. */
export const form = (page: Shown) => page.getByRole('main').getByRole('form');
export const verdict = (page: Shown) => form(page).getByRole('status');
export const headingSays = (page: Shown, text: string) =>
  page.getByRole('heading', { level: 1, name: textOf(text), exact: true }).waitFor();

/** Reads every screen of the step, from the one that shows first, and opens the check. */
export async function readStep({ page, hand, onMoment }: Learner, step: LessonStep) {
  const { screens } = wordsOfStep(step);
  for (const [index, { title }] of screens.entries()) {
    await headingSays(page, title);
    await onMoment?.('screen', step);
    const next = screens[index + 1];
    const name = next ? fill(navigation.next, { title: next.title }) : navigation.toCheck;
    await hand.press(controls(page).getByRole('link', { name, exact: true }));
  }
}

/** The item that shows, found by its stem. */
export async function itemShown(page: Shown, step: LessonStep): Promise<Item> {
  const stem = await form(page).getByRole('heading', { level: 1 }).innerText();
  const item = step.items.find(({ id }) => textOf(wordsOfItem(step, id).stem) === stem.replace(/\s+/g, ' ').trim());
  if (!item) throw new Error(`The step '${step.id}' has no item "${stem}".`);
  expect(
    await form(page)
      .and(page.getByRole('form', { name: textOf(wordsOfItem(step, item.id).stem) }))
      .count(),
  ).toBe(1);
  return item;
}

/** Answers the item that shows, and opens its feedback. */
export async function answer(learner: Learner, step: LessonStep, item: Item, response: Response) {
  const { page, hand, onMoment } = learner;
  // React shows a view that came late up to 0.3 seconds after the stem; each has its parts in a list.
  await form(page).getByRole('list').first().waitFor();
  await onMoment?.('asked', step);
  await putDown(learner, item, wordsOfItem(step, item.id), response);
  await onMoment?.('draft', step);
  await hand.press(controls(page).getByRole('button', { name: check.check, exact: true }));
  await verdict(page).getByText(/\S/).first().waitFor();
  expect(await verdict(page).innerText(), `${item.id}: ${JSON.stringify(response)}`).toContain(
    verdictOn(item, response),
  );
  await onMoment?.('feedback', step);
}

function verdictOn(item: Item, response: Response): string {
  const { fraction } = gradeItem(item, response);
  if (fraction === null) return check.verdict.recorded;
  return fraction === 1 ? check.verdict.right : fraction === 0 ? check.verdict.wrong : check.verdict.partly;
}

/** Answers every item of the round, from one of them on, and opens its result. Tells which were asked. */
export async function answerRound(
  learner: Learner,
  step: LessonStep,
  respond: (item: Item) => Response = (item) => answerTo(item),
  first = 1,
): Promise<Item[]> {
  const { page, hand, onMoment } = learner;
  const always = step.items.filter(({ isAlwaysAsked }) => isAlwaysAsked).length;
  const items = Math.min(step.items.length, always + lesson.drawnPerCheck);
  const asked: Item[] = [];
  for (let position = first; position <= items; position += 1) {
    await form(page)
      .getByText(fill(check.itemOf, { item: position, items }), { exact: true })
      .waitFor();
    const item = await itemShown(page, step);
    asked.push(item);
    await answer(learner, step, item, respond(item));
    const name = position === items ? check.toResult : check.nextItem;
    await hand.press(controls(page).getByRole('button', { name, exact: true }));
  }
  await page.getByText(check.result.title, { exact: true }).waitFor();
  await onMoment?.('result', step);
  return asked;
}

/** From the result of a step to the next step, or to the summary. */
export async function goOn({ page, hand }: Learner, step: LessonStep) {
  const next = titles[lesson.steps.indexOf(step) + 1];
  const name = next ? fill(navigation.toStep, { title: next.title }) : navigation.toSummary;
  await hand.press(controls(page).getByRole('link', { name, exact: true }));
}

/** From the cover to the summary. */
export async function takeLesson(learner: Learner): Promise<Item[]> {
  const asked: Item[] = [];
  await learner.hand.press(controls(learner.page).getByRole('link', { name: ui.lesson.start, exact: true }));
  for (const step of lesson.steps) {
    await readStep(learner, step);
    asked.push(...(await answerRound(learner, step)));
    await goOn(learner, step);
  }
  await learner.page.getByRole('heading', { name: ui.summary.whatYouCan }).waitFor();
  return asked;
}

type Asked = { learner: Learner; words: ItemWords };

async function putDown(learner: Learner, item: Item, words: ItemWords, response: Response) {
  const asked = { learner, words };
  if ('judgement' in response) {
    await choose(asked, response.judgement ? check.true : check.false);
    if (response.reason !== null && 'reasons' in words) await choose(asked, words.reasons[response.reason]?.text);
  } else if ('chosen' in response && 'options' in words) {
    const { options } = words;
    for (const id of [response.chosen ?? []].flat()) await choose(asked, options[id]?.text);
    if ('confidence' in response) await learner.hand.slide(form(learner.page).getByRole('slider'), response.confidence);
  } else if ('placed' in response && item.type === 'sort') await sort(asked, item.categories, response.placed);
  else if ('sequence' in response) await order(asked, response.sequence);
  else if ('matched' in response) await match(asked, response.matched);
  else if ('marked' in response) await mark(asked, response.marked);
  else if ('text' in response) await learner.hand.write(form(learner.page).getByRole('textbox'), response.text);
  else throw new Error(`${JSON.stringify(response)} is no response to the item '${item.id}'.`);
}

async function choose({ learner: { page, hand } }: Asked, text = '') {
  const name = textOf(text);
  const option = form(page).getByRole('radio', { name, exact: true });
  await hand.check(option.or(form(page).getByRole('checkbox', { name, exact: true })));
}

async function sort(
  { learner: { page, hand }, words }: Asked,
  categories: readonly string[],
  placed: Readonly<Record<string, string>>,
) {
  if (!('cards' in words)) return;
  for (const [id, category] of Object.entries(placed)) {
    const card = textOf(words.cards[id]?.text ?? '');
    await hand.press(form(page).getByRole('button', { name: card, exact: true }));
    const places = form(page).getByRole('button', { name: fill(check.placeHere, { card }), exact: true });
    await hand.press(places.nth(categories.indexOf(category)));
  }
  await form(page).getByText(check.trayEmpty).waitFor();
}

async function order({ learner: { page, hand }, words }: Asked, sequence: readonly string[]) {
  if (!('entries' in words)) return;
  const names = sequence.map((id) => fill(check.moveUp, { entry: textOf(words.entries[id]?.text ?? '') }));
  const shown = async () => {
    const labels = await form(page)
      .getByRole('button')
      .evaluateAll((all) => all.map(({ ariaLabel }) => ariaLabel));
    return labels.filter((label) => label !== null && names.includes(label));
  };
  for (const [place, name] of names.entries()) {
    await form(page).getByRole('button', { name, exact: true }).waitFor();
    for (let at = (await shown()).indexOf(name); at > place; at -= 1) {
      await hand.press(form(page).getByRole('button', { name, exact: true }));
      await eventually(async () => (await shown()).indexOf(name), at - 1);
    }
  }
}

async function match({ learner: { page, hand }, words }: Asked, matched: Readonly<Record<string, string>>) {
  if (!('prompts' in words)) return;
  for (const [prompt, target] of Object.entries(matched)) {
    const list = form(page).getByRole('combobox', { name: textOf(words.prompts[prompt]?.text ?? ''), exact: true });
    await hand.select(list, textOf(words.targets[target]?.name ?? ''));
  }
}

async function mark({ learner: { page, hand }, words }: Asked, marked: Readonly<Record<string, string>>) {
  if (!('sentences' in words)) return;
  for (const [sentence, label] of Object.entries(marked)) {
    const group = form(page).getByRole('group', { name: textOf(words.sentences[sentence]?.text ?? ''), exact: true });
    await hand.check(group.getByRole('radio', { name: textOf(words.labels[label]?.name ?? ''), exact: true }));
  }
}

/** All that the learner would miss if it were gone: place, words, and what was put down. */
export async function standing(page: Shown) {
  const shown = await page.getByRole('main').evaluate((main) => {
    const texts = [...main.querySelectorAll<HTMLElement>('h1, p, li, dd, section a, section button')]
      .filter((element) => element.checkVisibility() && !element.closest('[aria-live]'))
      .map((element) => element.innerText);
    const fields = [...main.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select')]
      .filter((element) => element.checkVisibility())
      .map((element) =>
        element.matches('[type=radio], [type=checkbox]') ? element.matches(':checked') : element.value,
      );
    return { texts, fields };
  });
  return { ...shown, address: page.url(), title: await page.title() };
}

export const percent = (fraction: number) =>
  fraction.toLocaleString(lang, { style: 'percent', maximumFractionDigits: 0 });
export const countedIn = (forms: Parameters<typeof counted>[0], count: number, values = {}) =>
  counted(forms, count, lang, values);
