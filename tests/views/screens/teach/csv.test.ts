import fc from 'fast-check';
import { expect, it } from 'vitest';
import { columns, readRows, rowsOf } from '../../../../src/learning/teach/result-rows.ts';
import { fromCsv, isCsv, toCsv } from '../../../../src/views/screens/teach/csv.ts';
import { fileAddress, fileName } from '../../../../src/views/screens/teach/file.ts';

const cell = fc.oneof(
  fc.string({ maxLength: 20 }),
  fc.constantFrom('=1+1', "'=1+1", '+1', '-1', '@x', "'", 'a,b', '"', 'a\nb', 'é', ';'),
);

it('gives back every table, formulas, quotation marks and line breaks too', () => {
  const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(rows, (table) => {
      const head = ['icc-lesson-result', 'lesson'];
      const written = toCsv([head, ...table]);
      expect(isCsv(written)).toBe(true);
      expect(fromCsv(written).slice(0, -1)).toEqual([head, ...table]); // the last line ends, and an empty one follows
    }),
  );
});

it('writes nothing that a spreadsheet would run', () => {
  const [, line] = toCsv([['name'], ['=HYPERLINK("http://x")'], ['@SUM(A1)'], ['-2']]).split('\r\n');
  expect(line).toBe(`"'=HYPERLINK(""http://x"")"`);
  expect(toCsv([['=1', '+1', '-1', '@1', '\t1', 'a']])).toBe(`\uFEFF"'=1","'+1","'-1","'@1","'\t1",a\r\n`);
});

it('reads tables that a spreadsheet saved with semicolons', () => {
  const result = {
    lesson: 'the-lesson',
    content: 'abc',
    name: 'Amina',
    date: '2026-11-25',
    score: 50,
    isPassed: false,
    items: [{ item: 'one', first: 0, best: 50, tries: 3 }],
  };
  const text = [columns, ...rowsOf(result)].map((row) => row.join(';')).join('\r\n');
  expect(isCsv(text)).toBe(true);
  expect(readRows(fromCsv(text))).toEqual([{ result }]);
});

it('tells a table from a result as text', () => {
  expect(isCsv('icc-lesson-result: 1\nlesson: a')).toBe(false);
});

it('names files so that every system takes the name', () => {
  expect(fileName(['the-lesson', ' Amina K./..\\'], 'txt')).toBe('the-lesson-amina-k.txt');
  expect(fileName(['the-lesson', ''], 'csv')).toBe('the-lesson.csv');
  expect(decodeURIComponent(fileAddress('é & #', 'text/plain').split(',')[1] ?? '')).toBe('é & #');
});
