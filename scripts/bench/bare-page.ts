/** The yardstick: what a page would be if it were nothing but its text. */

const withoutElements = /<(script|style|svg|template|noscript)\b[^>]*>.*?<\/\1>/gis;
const withoutTags = /<(?:link|meta\s+(?!charset|name="viewport"))[^>]*>/gi;
const withoutAttributes = /\s(?:class|style|data-[\w-]+|hidden)(?:="[^"]*")?(?=[\s>/])/gi;

/** The same text in the same order, without script, style sheet, picture or hint for loading. */
export function barePage(html: string): string {
  const text = html.replace(withoutElements, '').replace(withoutTags, '');
  return text.replace(/<[a-z][^>]*>/gi, (tag) => tag.replace(withoutAttributes, ''));
}
