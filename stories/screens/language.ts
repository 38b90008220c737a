/** In which language `pageOf` finds the pages. Apart from them, so that a story without pages loads none. */
import type { PageWords } from '../../src/content/lesson.ts';

type Pages = Readonly<Record<string, PageWords>>;
let translated: Pages | null = null;

/** `null`: English, in which the lesson is written. */
export function show(pages: Pages | null): void {
  translated = pages;
}
export const translatedPages = (): Pages | null => translated;
