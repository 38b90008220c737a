import { describe, expect, it } from 'vitest';
import { readAndCheck } from '../../src/content/check.ts';
import { contentOf } from '../../src/content/content.ts';
import { readInline } from '../../src/content/markup.ts';
import { createRenderer } from '../../src/content/render.ts';
import { filesWith } from './small-lesson.ts';

const content = contentOf(readAndCheck(filesWith()));
const render = (markup: string, root = '../../') => createRenderer(content, 'en', root).inline(markup);

describe('inline markup', () => {
  it.each([
    ['emphasis', 'a *plain* word', 'a <em>plain</em> word'],
    ['strong', '**A note.** Then more', '<strong>A note.</strong> Then more'],
    [
      'a term',
      'by a [letter](term:communication)',
      'by a <a class="term" href="../../en/glossary/#term-communication" data-term="communication">letter</a>',
    ],
    [
      'a source',
      'It says so.[^the-news]',
      'It says so. <a class="cite" href="../../en/sources/#source-the-news" data-source="the-news">The Paper, 2022</a>',
    ],
    [
      'a source with a place in it',
      'So. [^the-letter: page 2]',
      'So. <a class="cite" href="../../en/sources/#source-the-letter" data-source="the-letter" data-locator="page 2">The letter, page 2</a>',
    ],
    [
      'an article of the Statute',
      'So.[^rome-statute: 15(2)]',
      'So. <a class="cite" href="../../en/sources/#source-rome-statute" data-source="rome-statute" data-locator="15(2)">article 15(2)</a>',
    ],
    [
      'the Statute as a whole',
      'So.[^rome-statute]',
      'So. <a class="cite" href="../../en/sources/#source-rome-statute" data-source="rome-statute">Rome Statute</a>',
    ],
    [
      'an article of another treaty',
      'So.[^un-charter: 27(3)]',
      'So. <a class="cite" href="../../en/sources/#source-un-charter" data-source="un-charter" data-locator="27(3)">UN Charter, article 27(3)</a>',
    ],
    ['our own words', 'What do you think?[^none]', 'What do you think?'],
    ['a text that begins like a list', '1. Who wrote it?', '1. Who wrote it?'],
    ['a text that begins like a heading', '# One', '# One'],
  ])('renders %s', (_name, markup, html) => {
    expect(render(markup)).toBe(html);
  });

  it('renders two sources side by side', () => {
    expect(render('So.[^rome-statute: 13][^un-charter]')).toMatch(
      /^So\. <a [^>]+>article 13<\/a> <a [^>]+>UN Charter<\/a>$/,
    );
  });

  it('escapes what is not markup', () => {
    expect(render('1 < 2 & 3 > 2, "so"')).toBe('1 &lt; 2 &amp; 3 &gt; 2, "so"');
  });

  it('escapes a locator within its attribute', () => {
    expect(render('So.[^the-letter: "a" & b]')).toContain('data-locator="&quot;a&quot; &amp; b"');
  });

  it('links by way of the root, so that the site works from any folder', () => {
    expect(render('[x](term:communication)', '')).toContain('href="en/glossary/#term-communication"');
  });

  it('refuses to render what a check would have found', () => {
    expect(() => render('a <b>bold</b> word')).toThrow(TypeError);
    expect(() => render('[x](https://example.org)')).toThrow(TypeError);
  });
});

describe('blocks', () => {
  const { block } = createRenderer(content, 'en', '');
  it.each([
    ['a paragraph', block({ kind: 'paragraph', text: 'One.' }, false), '<p>One.</p>'],
    ['the standfirst', block({ kind: 'paragraph', text: 'One.' }, true), '<p class="standfirst">One.</p>'],
    ['a list', block({ kind: 'list', isOrdered: false, items: ['a', 'b'] }, false), '<ul><li>a</li><li>b</li></ul>'],
    ['an ordered list', block({ kind: 'list', isOrdered: true, items: ['a'] }, false), '<ol><li>a</li></ol>'],
    [
      'a note',
      block({ kind: 'note', paragraphs: ['**One.** Two.'] }, false),
      '<aside class="note"><p><strong>One.</strong> Two.</p></aside>',
    ],
  ])('%s', (_name, html, expected) => {
    expect(html).toBe(expected);
  });
});

describe('what a text uses', () => {
  it('lists terms and sources and leaves plain words', () => {
    const { terms, marks, plain } = readInline(
      'A *[letter](term:communication)* came.[^the-letter: page 2] It **said** so.[^none]',
    );
    expect({ terms, marks, plain }).toEqual({
      terms: ['communication'],
      marks: [
        { id: 'the-letter', locator: 'page 2' },
        { id: 'none', locator: undefined },
      ],
      plain: 'A letter came. It said so.',
    });
  });
});
