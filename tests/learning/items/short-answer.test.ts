import { describe, expect, it } from 'vitest';
import type { ItemOf } from '../../../src/content/lesson.ts';
import { gradeItem, isResponseFor, missingIn } from '../../../src/learning/grade.ts';
import { matchedAnswer } from '../../../src/learning/items/short-answer.ts';
import { items } from '../lesson.fixture.ts';

const year = items['short-answer'];
const word = (...spellings: string[]): ItemOf<'short-answer'> => ({
  ...year,
  kind: 'word',
  answers: [
    { id: 'key', isKey: true, spellings },
    { id: 'other', isKey: false, spellings: ['152'] },
  ],
});

describe('short answer', () => {
  it('earns the full credit for the key, nothing for another answer that was foreseen', () => {
    expect(gradeItem(year, { text: '2002' })).toEqual({
      fraction: 1,
      marks: { 'in-force': 'hit', adopted: 'spared' },
    });
    expect(gradeItem(year, { text: '1998' })).toEqual({
      fraction: 0,
      marks: { 'in-force': 'missed', adopted: 'wrong' },
    });
  });
  it('earns nothing for an answer that nobody foresaw', () => {
    expect(gradeItem(year, { text: '1945' })).toEqual({
      fraction: 0,
      marks: { 'in-force': 'missed', adopted: 'spared' },
    });
    expect(matchedAnswer(year, '1945')).toBeNull();
  });
  it.each([
    '2002',
    ' 2,002 ',
    '2 002',
    '2\u00a0002',
    "2'002",
    '2.002',
    'in 2002',
    'Art. 2002',
    '2002.0',
    '٢٠٠٢',
    '２００２',
  ])('reads the number 2002 in "%s"', (text) => expect(matchedAnswer(year, text)).toBe('in-force'));
  it.each(['20 02', '2002 or 1998', '-2002', '2002a', '', ' ', 'two', '2,0,0,2', '20,02'])(
    'reads no 2002 in "%s"',
    (text) => expect(matchedAnswer(year, text)).not.toBe('in-force'),
  );
  const numbered = (value: number): ItemOf<'short-answer'> => ({
    ...year,
    answers: [{ id: 'key', isKey: true, value, spellings: [] }],
  });
  it.each([
    [12_002, '12,002'],
    [123_456, '123 456'],
    [1_234_567, '1,234,567'],
    [-1500, '-1.500'],
    [2.25, '2,25'],
    [0.125, '0.125'],
  ])('reads %d in "%s"', (value, text) => expect(matchedAnswer(numbered(value), text)).toBe('key'));
  it('asks a word for its spelling, and for no value', () => {
    expect(matchedAnswer({ ...numbered(2002), kind: 'word' }, '2002')).toBeNull();
  });
  it('takes no number for an answer that foresees none', () => {
    const wordOnly = { id: 'adopted', isKey: true, spellings: ['two'] };
    expect(matchedAnswer({ ...year, answers: [wordOnly] }, 'three')).toBeNull();
  });
  it('takes a number in words where its spelling is foreseen', () => {
    expect(matchedAnswer(year, 'Nineteen Ninety Eight')).toBe('adopted');
  });
  it.each(['Pre-Trial Chamber', 'pre trial chamber', '  PRETRIAL  chamber.', 'Pré-Trial Chamber'])(
    'passes over case, accents, spaces and punctuation in "%s"',
    (text) => expect(matchedAnswer(word('Pre-Trial Chamber'), text)).toBe('key'),
  );
  it.each(['15(2)', 'Article 15(2)', 'Art. 15 (2)', 'article 15.2', 'art.15(2)', '15 (2)', 'Artículo 15(2)'])(
    'reads Article 15(2) in "%s"',
    (text) => expect(matchedAnswer(word('Article 15(2)'), text)).toBe('key'),
  );
  it('keeps figures apart: "15(2)" is not 152', () => {
    expect(matchedAnswer(word('15(2)'), '152')).toBe('other');
    expect(matchedAnswer(word('8bis'), '8 bis')).toBe('key');
  });
  it('reads other scripts, with or without their vowel signs', () => {
    expect(matchedAnswer(word('مُحال'), 'محال')).toBe('key');
    expect(matchedAnswer(word('检察官'), ' 检察官。')).toBe('key');
  });
  it('takes no text without letters or digits for an answer', () => {
    expect(matchedAnswer(word('…'), '?')).toBeNull();
  });
  it('lacks an answer while the field is empty or holds spaces', () => {
    expect(missingIn(year, { text: ' \n' })).toEqual({ part: 'answer', count: 1 });
    expect(missingIn(year, { text: '?' })).toBeNull();
  });
  it('refuses what is no text', () => {
    expect(isResponseFor(year, { text: 2002 })).toBe(false);
  });
});
