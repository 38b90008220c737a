import { createHash } from 'node:crypto';
import type { PageWords } from '../src/content/lesson.ts';
import { documentTitle } from '../src/views/screens/words.ts';
import { paper } from '../src/views/tokens/colours.ts';

export type DocumentParts = {
  words: PageWords;
  /** Address of the page from the root of the site: `en/the-letter/`. */
  path: string;
  app: string;
  /** What the page's script reads: words without the text that stands in the page itself. */
  data: object;
  /** The lesson in no language, the same on every page. */
  lesson: object;
  /** What runs in the head, before the first paint: `early.ts`. */
  early: string;
  /** What the head loads besides where the address has parameters: `asked.ts`. */
  asked: string;
  /** The service worker at the root of the site; missing where the page is read without one. */
  worker?: string;
  /** The style of the first paint, inlined; its addresses are relative to `assets/`. */
  css: string;
  /** The whole style sheet; it comes with the scripts. */
  style: string;
  entry: string;
  /** Chunks that the entry loads in any case. */
  preloads: readonly string[];
  alternates: readonly { lang: string; path: string }[];
};

export const escapeText = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
/** `<` is escaped so that no text can end the script element. */
export const json = (value: object) => JSON.stringify(value).replaceAll('<', '\\u003c');
export const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * The whole HTML page. Order matters on a poor line: style and text first, then the data. The hints for scripts stand in the
 * head: on a long line a script takes a round trip to begin, and by then the text has arrived.
 * The Content-Security-Policy stands in the page because a static host may add no header.
 */
export function documentOf({
  words,
  path,
  app,
  data,
  lesson,
  css,
  style,
  entry,
  preloads,
  alternates,
  early,
  asked,
  worker,
}: DocumentParts): string {
  const { root } = words;
  const inlined = css.replaceAll('url(./', `url(${root}assets/`);
  const policy = [
    "default-src 'none'",
    `script-src 'self' ${hash(early)}`,
    `style-src 'self' ${hash(inlined)}`,
    "font-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "frame-src 'self'", // the preview on the page for teachers
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const title = documentTitle(words);
  return `<!doctype html>
<html lang="${words.lang}" dir="${words.dir}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeText(title)}</title>
<meta name="description" content="${escapeText(words.description)}">
<meta property="og:type" content="website">
<meta property="og:title" content="${escapeText(title)}">
<meta property="og:description" content="${escapeText(words.description)}">
<meta property="og:site_name" content="${escapeText(words.ui.lesson.title)}">
<meta property="og:locale" content="${words.lang}">
<meta property="og:image" content="${root}share.png">
<meta name="twitter:card" content="summary_large_image">
<meta name="color-scheme" content="light dark">
<meta name="theme-color" content="${paper.desk.light}" media="(prefers-color-scheme: light)">
<meta name="theme-color" content="${paper.desk.dark}" media="(prefers-color-scheme: dark)">
<link rel="icon" href="${root}icon.svg" type="image/svg+xml">
${alternates.map((alternate) => `<link rel="alternate" hreflang="${alternate.lang}" href="${root}${alternate.path}">`).join('\n')}
<style>${inlined}</style>
<script data-asked="${root}${asked}">${early}</script>
${preloads.map((href) => `<link rel="modulepreload" href="${root}${href}" fetchpriority="low">`).join('\n')}
</head>
<body>
<div id="app">${app}</div>
<script type="application/json" id="page" data-path="${path}" data-style="${root}${style}"${worker ? ` data-worker="${worker}"` : ''}>${json(data)}</script>
<script type="application/json" id="lesson">${json(lesson)}</script>
<script type="module" src="${root}${entry}" async></script>
</body>
</html>
`;
}
