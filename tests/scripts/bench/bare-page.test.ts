import { describe, expect, it } from 'vitest';
import { barePage } from '../../../scripts/bench/bare-page.ts';

const page = `<!doctype html><html lang="en" data-theme="dark"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><meta name="description" content="x"><title>Title</title>
<style>p { color: red }</style><script>1</script><link rel="modulepreload" href="a.js"></head>
<body class="page"><h1 id="a" class="b">A letter</h1><svg><title>picture</title></svg>
<p style="color: red">By <a class="term" data-term="c" href="../glossary/">38 members</a> &amp; more</p>
<script type="module" src="a.js"></script></body></html>`;

describe('the bare page', () => {
  it('keeps every word that is read, and where links lead', () => {
    expect(barePage(page)).toContain('<h1 id="a">A letter</h1>');
    expect(barePage(page)).toContain('<p>By <a href="../glossary/">38 members</a> &amp; more</p>');
  });

  it('loads and draws nothing', () => {
    expect(barePage(page)).not.toMatch(/<script|<style|<link|<svg|class=|style=|data-/);
  });

  it('keeps how wide and in what letters the text is shown', () => {
    expect(barePage(page)).toMatch(/<meta charset="utf-8">\s*<meta name="viewport"/);
  });
});
