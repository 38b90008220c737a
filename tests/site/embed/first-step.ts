/** What the frames show first, and an answer to it. */
import { readFileSync } from 'node:fs';
import type { FrameLocator } from 'playwright';
import { parse } from 'yaml';
import type { UiWords } from '../../../src/content/lesson.ts';
import { answerTo } from '../answers.ts';
import { lang, stepAt, textOf, ui, wordsOfItem, wordsOfStep } from '../lesson.ts';

// No page carries these words: they come with the code that shows them.
export const { keeping }: Pick<UiWords, 'keeping'> = parse(
  readFileSync(new URL(`../../../content/${lang}/ui.yaml`, import.meta.url), 'utf8'),
);
export const first = stepAt(0);
export const [screen = { title: '', id: '' }] = wordsOfStep(first).screens;

/** Gives the right answer to a question with one right option, drawn by this seed. */
export async function answerOne(frame: FrameLocator) {
  const stem = (await frame.getByRole('form').getByRole('heading', { level: 1 }).innerText())
    .replace(/\s+/g, ' ')
    .trim();
  const item = first.items.find(({ id }) => textOf(wordsOfItem(first, id).stem) === stem);
  if (!item) throw new RangeError(`No item asks "${stem}".`);
  const response = answerTo(item);
  const words = wordsOfItem(first, item.id);
  if (!('chosen' in response) || !('options' in words))
    throw new RangeError(`${item.id} is no question of one choice.`);
  for (const id of [response.chosen ?? []].flat())
    await frame.getByLabel(textOf(words.options[id]?.text ?? ''), { exact: true }).check();
  await frame.getByRole('button', { name: ui.check.check, exact: true }).click();
  await frame.getByRole('form').getByRole('status').getByText(/\S/).first().waitFor();
  return item;
}
