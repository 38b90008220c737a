/** The lesson and its words, as the built pages carry them: no test repeats a word of `content/`. */
import type { ItemWords, Lesson, LessonStep, PageWords, StepWords } from '../../src/content/lesson.ts';
import { plain } from '../../src/views/ui/plain.ts';
import { pagePaths, pageText } from './site.ts';

/** What stands in an element of data of a built page. */
function dataIn(path: string, id: 'page' | 'lesson', dir?: string): unknown {
  const [, json] = new RegExp(`<script[^>]* id="${id}"[^>]*>(.*?)</script>`, 's').exec(pageText(path, dir)) ?? [];
  if (json === undefined) throw new RangeError(`The page '${path}' holds no data '${id}'.`);
  return JSON.parse(json);
}

// Written by the build, from these types.
export const wordsOf = (path: string, dir?: string) => dataIn(path, 'page', dir) as PageWords;
export const lesson = dataIn('', 'lesson') as Lesson;
export const { lang, steps: titles } = wordsOf('');

/** Every page carries the words that it shows: all of them together are those of the interface. */
export const ui: PageWords['ui'] = Object.assign({}, ...pagePaths().map((path) => wordsOf(path).ui));

const stepWords = new Map(lesson.steps.map(({ id }) => [id, wordsOf(`${lang}/${id}/`).step]));

export function wordsOfStep({ id }: { id: string }): StepWords {
  const found = stepWords.get(id);
  if (!found) throw new RangeError(`There is no step '${id}'.`);
  return found;
}

export function wordsOfItem(step: LessonStep, item: string): ItemWords {
  const found = wordsOfStep(step).items[item];
  if (!found) throw new RangeError(`The step '${step.id}' has no item '${item}'.`);
  return found;
}

/** The step at a place in the lesson, from 0. */
export function stepAt(index: number): LessonStep {
  const step = lesson.steps[index];
  if (!step) throw new RangeError(`There is no step ${index}.`);
  return step;
}

export const pathOf = (step: LessonStep, anchor = '') => `${lang}/${step.id}/${anchor && `#${anchor}`}`;

/** Text as a reader sees it: without tags, and with single spaces. */
export const textOf = (html: string) => plain(html).replace(/\s+/g, ' ').trim();

/** A name in a regular expression, as it is. */
export const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
