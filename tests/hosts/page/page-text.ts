/** A page of the lesson as its host sends it, as far as the browser reads it. */
export const pageText = (
  path: string,
  data: object,
  raw: Readonly<Record<string, string>> = {},
): string => `<!doctype html>
<html><head><style>p { color: black; }</style></head>
<body><div id="app">
${Object.entries(raw)
  .map(([key, html]) => `<div data-raw="${key}">${html}</div>`)
  .join('\n')}
</div>
<script type="application/json" id="page" data-path="${path}">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>
<script type="application/json" id="lesson">{"id":"small-lesson"}</script>
</body></html>`;
