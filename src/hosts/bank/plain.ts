import type { Html } from '../../content/lesson.ts';

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ', '#39': "'" };

/** The text of the words of an item, as one line. The marks of sources go: their links lead nowhere in another system. */
export const plain = (html: Html): string =>
  html
    .replace(/\s*<a class="cite"[^>]*>.*?<\/a>/g, '')
    .replace(/<[^>]+>/g, '')
    .replace(/&(#?\w+);/g, (whole, name: string) => entities[name] ?? whole)
    .replace(/\s+/g, ' ')
    .trim();
