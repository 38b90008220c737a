import type { PageWords } from '../src/content/lesson.ts';
import type { WholeFacts } from '../src/hosts/package/whole.ts';
import { documentTitle } from '../src/views/screens/words.ts';
import { escapeText, hash, json } from './document.ts';

export type WholeParts = {
  words: PageWords;
  /** The first page, drawn. */
  app: string;
  /** What its script reads: words without the text that stands in the page itself. */
  data: object;
  /** All pages, by path from the root of the lesson: as `Page` of `views/screens/site.ts`. */
  pages: readonly { path: string; page: object }[];
  lesson: object;
  facts: WholeFacts;
  /** What runs in the head, before the first paint. */
  head: readonly string[];
  /** What runs behind the pages. */
  script: string;
  css: string;
  icon: string;
  /** The lesson on paper, for readers without scripts. */
  paper: string;
};

/** No text of a script can end its element, or hide the end of it. Both stand in texts alone, never in code. */
const scriptText = (code: string) => code.replaceAll('</script', '<\\/script').replaceAll('<!--', '\\x3C!--');

/**
 * The whole lesson as one document that asks for no other file: `src/hosts/README.md` says what it holds. It can be
 * opened from a disk, where a script of another file would not run.
 */
export function wholeDocument(parts: WholeParts): string {
  const { words, app, data, pages, lesson, facts, css, icon, paper } = parts;
  const head = parts.head.map(scriptText);
  const script = scriptText(parts.script);
  const policy = [
    "default-src 'none'",
    `script-src ${[...head, script].map(hash).join(' ')}`,
    `style-src ${hash(css)}`,
    'font-src data:',
    'img-src data:',
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const element = (attributes: string, value: object) =>
    `<script type="application/json" ${attributes}>${json(value)}</script>`;
  return `<!doctype html>
<html lang="${words.lang}" dir="${words.dir}" data-package="single">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeText(documentTitle(words))}</title>
<meta name="description" content="${escapeText(words.description)}">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="data:image/svg+xml,${encodeURIComponent(icon)}">
<style>${css}</style>
${head.map((code) => `<script>${code}</script>`).join('\n')}
</head>
<body>
<div id="app">${app}</div>
<noscript>${paper}</noscript>
${element('id="package"', facts)}
${element('id="page" data-path=""', data)}
${element('id="lesson"', lesson)}
${pages.map(({ path, page }) => element(`data-page="${path}"`, page)).join('\n')}
<script>${script}</script>
</body>
</html>
`;
}
