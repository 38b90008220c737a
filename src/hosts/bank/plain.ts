import type { Html } from '../../content/lesson.ts';
import { wordsOf } from '../../views/figures/words-of.ts';

/** The text of the words of an item, as one line. The marks of sources go: their links lead nowhere in another system. */
export const plain = (html: Html): string => wordsOf(html).replace(/\s+/g, ' ').trim();
