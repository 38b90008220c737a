/** A result as text and as a table: both give back what was written, and name the line of what is wrong. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanName, type Result } from '../../../src/learning/teach/result.ts';
import { columns, isTable, readRows, rowsOf } from '../../../src/learning/teach/result-rows.ts';
import { readResults, writeResult } from '../../../src/learning/teach/result-text.ts';

const percent = fc.integer({ min: 0, max: 100 });
const id = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}$/);
const item = fc
  .record({ item: id, a: percent, b: percent, tries: fc.integer({ min: 1, max: 999 }) })
  .map(({ item, a, b, tries }) => ({ item, first: Math.min(a, b), best: Math.max(a, b), tries }));
const anyResult: fc.Arbitrary<Result> = fc.record({
  lesson: id,
  content: fc.stringMatching(/^[0-9a-f]{8}$/),
  name: fc.string({ unit: 'binary', maxLength: 200 }).map(cleanName),
  date: fc
    .date({ min: new Date('2020-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
  score: percent,
  isPassed: fc.boolean(),
  items: fc.uniqueArray(item, { selector: (one) => one.item, maxLength: 12 }),
});

const result: Result = {
  lesson: 'from-letter-to-courtroom',
  content: '1f3b9c02',
  name: 'Amina K.',
  date: '2026-11-25',
  score: 72,
  isPassed: true,
  items: [
    { item: 'who-can-refer', first: 50, best: 100, tries: 2 },
    { item: 'doors-and-keys', first: 100, best: 100, tries: 1 },
  ],
};
const text = writeResult(result, ['From letter to courtroom: 72 %', '1. You can tell…']);
const edited = (from: string | RegExp, to: string) => {
  const changed = text.replace(from, to);
  if (changed === text) throw new RangeError(`'${from}' is not in the text.`);
  return readResults(changed);
};

describe('a result as text', () => {
  it('gives back every result', () => {
    fc.assert(
      fc.property(anyResult, fc.array(fc.string()), (one, remarks) => {
        expect(readResults(writeResult(one, remarks))).toEqual([{ result: one }]);
      }),
    );
  });

  it('reads many, one below the other, with what mail programs do to them', () => {
    fc.assert(
      fc.property(fc.array(anyResult, { minLength: 1, maxLength: 4 }), (many) => {
        const pasted = `\uFEFF${many.map((one) => writeResult(one)).join('\n')}`
          .split('\n')
          .map((line) => `> ${line}`)
          .join('\r\n');
        expect(readResults(pasted)).toEqual(many.map((one) => ({ result: one })));
      }),
    );
  });

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(), (noise, at) => {
        readResults(noise);
        const cut = at % text.length;
        readResults(text.slice(0, cut) + noise + text.slice(cut));
      }),
    );
  });

  it('can be read by people: it holds the remarks, each value on a line', () => {
    expect(text.split('\n').slice(0, 5)).toEqual([
      '# From letter to courtroom: 72 %',
      '# 1. You can tell…',
      'icc-lesson-result: 1',
      'lesson: from-letter-to-courtroom',
      'content: 1f3b9c02',
    ]);
    expect(text).toContain('item who-can-refer: first 50 %, best 100 %, tries 2\n');
  });

  it.each([
    ['text that is none', () => readResults('Dear teacher,\nhere is it'), 'no-result', 1],
    ['nothing', () => readResults(' \n'), 'no-result', 1],
    ['words before it', () => readResults(`Hello\n${text}`), 'no-result', 1],
    ['a later version', () => edited('result: 1', 'result: 2'), 'newer-version', 3],
    ['no version', () => edited('result: 1', 'result: x'), 'bad-value', 3],
    ['a field left out', () => edited(/date: .*\n/, ''), 'missing', 3],
    ['a field met twice', () => edited('score:', 'name: B\nscore:'), 'twice', 8],
    ['a score above 100', () => edited('score: 72', 'score: 720'), 'bad-value', 8],
    ['a day that is none', () => edited('2026-11-25', '2026-25-11'), 'bad-value', 7],
    ['passed by a third way', () => edited('passed: yes', 'passed: maybe'), 'bad-value', 9],
    ['an item worse at best than at first', () => edited('best 100 %, tries 2', 'best 10 %, tries 2'), 'bad-value', 10],
    ['an item answered no time', () => edited('tries 2', 'tries 0'), 'bad-value', 10],
    ['an item met twice', () => edited('doors-and-keys', 'who-can-refer'), 'twice', 11],
    ['a line of something else', () => edited('passed: yes', 'passed: yes\nhello'), 'unknown-line', 10],
  ] as const)('refuses %s, and names the line', (_what, read, kind, line) => {
    expect(read()[0]).toEqual({ fault: { kind, line, what: expect.any(String) } });
  });

  it('still reads the others where one is wrong', () => {
    const [wrong, right] = readResults(`${text.replace('passed: yes', 'passed: ?')}\n${text}`);
    expect(wrong).toMatchObject({ fault: { kind: 'bad-value' } });
    expect(right).toEqual({ result });
  });
});

describe('a result as a table', () => {
  it('gives back every result', () => {
    fc.assert(
      fc.property(anyResult, (one) => {
        expect(readRows([[...columns], ...rowsOf(one)])).toEqual([{ result: one }]);
      }),
    );
  });

  it('reads tables put below one another', () => {
    const other = { ...result, name: 'Ben' };
    const rows = [[...columns], ...rowsOf(result), [...columns], ...rowsOf(other), ['']];
    expect(readRows(rows)).toEqual([{ result }, { result: other }]);
  });

  it('is told from other tables by its columns', () => {
    expect(isTable([[...columns]])).toBe(true);
    expect(isTable([['name', 'points']])).toBe(false);
    expect(readRows([['name', 'points']])).toMatchObject([{ fault: { kind: 'no-result', line: 1 } }]);
    expect(readRows([])).toMatchObject([{ fault: { kind: 'no-result' } }]);
  });

  const cell = (row: number, column: string, value: string) => {
    const rows = [[...columns], ...rowsOf(result)].map((cells) => [...cells]);
    const cells = rows[row - 1];
    if (cells) cells[columns.indexOf(column)] = value;
    return readRows(rows);
  };
  it.each([
    ['a later version', cell(2, 'icc-lesson-result', '2'), 'newer-version', 2],
    ['a day that is none', cell(2, 'date', 'today'), 'bad-value', 2],
    ['a percent that is none', cell(3, 'first', 'much'), 'bad-value', 3],
    ['an item met twice', cell(3, 'item', 'who-can-refer'), 'twice', 3],
  ])('refuses %s, and names the row', (_what, readings, kind, line) => {
    expect(readings).toContainEqual({ fault: { kind, line, what: expect.any(String) } });
  });
});

it('a name is one line of at most a hundred characters', () => {
  expect(cleanName('  Amina\n\tK. ')).toBe('Amina K.');
  expect([...cleanName('é'.repeat(300))]).toHaveLength(100);
});
