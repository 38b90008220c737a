import { expect, it } from 'vitest';
import { readLesson, readPage } from '../../../src/hosts/page/read-page.ts';
import { pageText } from './page-text.ts';

const documentOf = (text: string) => new DOMParser().parseFromString(text, 'text/html');

it('reads the words from the data, and the text from where it stands', () => {
  const text = '<p>Posted &amp; read. <a href="../glossary/" data-term="situation">situation</a></p>';
  const source = documentOf(
    pageText('en/the-letter/', { kind: 'step', title: 'The <letter>' }, { news: text, readable: '' }),
  );
  expect(readPage(source)).toEqual({
    kind: 'step',
    title: 'The <letter>',
    path: 'en/the-letter/',
    raw: { news: text, readable: '' },
  });
  expect(readLesson(source)).toEqual({ id: 'small-lesson' });
});

it.each(['', '<p>Not found</p>', '<script type="application/json" id="page"></script>'])(
  "says that a document is no page of the lesson: '%s'",
  (text) => {
    expect(() => readPage(documentOf(text))).toThrow(TypeError);
    expect(() => readLesson(documentOf(text))).toThrow('The document holds no page of the lesson.');
  },
);
