import type { Html } from '../../content/lesson.ts';
import { plain } from '../ui/plain.ts';

const CITED = /\s*<a class="cite"[^>]*>.*?<\/a>/g;

/** The words of a text alone, without the names of its sources. */
export const wordsOf = (html: Html): string => plain(html.replace(CITED, ''));
