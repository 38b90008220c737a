import type { UiWords } from './lesson.ts';

/** British lists where the tag says no more than English: "13(a), 14 and 15". */
const customsOf = (lang: string): string => (lang === 'en' ? 'en-GB' : lang);

/**
 * "Article 13" or "Articles 13(a), 14 and 15"; empty where there is none. Made by the build, because a browser's first
 * list of a language costs a slow phone more than the whole page's hydration.
 */
export function articlesInWords(articles: readonly string[], ui: UiWords, lang: string): string {
  const { article, articles: several } = ui.navigation;
  if (articles.length < 2) return articles.map((only) => article.replace('{article}', () => only)).join('');
  const list = new Intl.ListFormat(customsOf(lang), { type: 'conjunction' }).format(articles);
  return several.replace('{articles}', () => list);
}
