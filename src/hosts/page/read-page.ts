import type { Lesson, PageWords } from '../../content/lesson.ts';
import type { Page } from '../../views/screens/site.ts';

/**
 * Reads a page out of its document: the words from its data element, the text from the text itself, so that no
 * page carries its text twice. Works for the document shown and for one that was fetched.
 * @throws {TypeError} where the document is no page of the lesson
 */
export function readPage(source: Document): Page {
  const data = source.getElementById('page');
  // Written by the build of the same site, from the same types.
  const words = dataIn(data) as PageWords;
  const raw: Record<string, string> = {};
  for (const block of source.querySelectorAll<HTMLElement>('[data-raw]')) {
    const key = block.dataset['raw'];
    if (key !== undefined) raw[key] = block.innerHTML;
  }
  return { ...words, path: data?.dataset['path'] ?? '', raw };
}

/**
 * The lesson in no language, as every page carries it.
 * @throws {TypeError} where the document is no page of the lesson
 */
export const readLesson = (source: Document): Lesson => dataIn(source.getElementById('lesson')) as Lesson;

function dataIn(element: HTMLElement | null): unknown {
  if (!element?.textContent) throw new TypeError('The document holds no page of the lesson.');
  return JSON.parse(element.textContent);
}
