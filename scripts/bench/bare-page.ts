/** Two yardsticks for a page: itself as a static page, and nothing but its text. */

const scripts = /<script\b[^>]*>.*?<\/script>/gis;
const hints = /<link rel="(?:modulepreload|preload)"[^>]*>/g;
const withoutElements = /<(script|style|svg|template|noscript)\b[^>]*>.*?<\/\1>/gis;
const withoutTags = /<(?:link|meta\s+(?!charset|name="viewport"))[^>]*>/gi;
const withoutAttributes = /\s(?:class|style|data-[\w-]+|hidden)(?:="[^"]*")?(?=[\s>/])/gi;

/** The same page, drawn the same, that needs no script and so loads none. */
export const staticPage = (html: string): string => html.replace(scripts, '').replace(hints, '');

/** The same text in the same order, without script, style sheet, picture or hint for loading. */
export function barePage(html: string): string {
  const text = html.replace(withoutElements, '').replace(withoutTags, '');
  return text.replace(/<[a-z][^>]*>/gi, (tag) => tag.replace(withoutAttributes, ''));
}
