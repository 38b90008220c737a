import type { ItemOf } from '../../content/lesson.ts';
import type { ResponseOf } from '../responses.ts';
import type { Score } from '../score.ts';
import { type ItemKind, lacking, markOptions } from './item-kind.ts';

/** Grades a number or word: 1 for the key in any of its spellings (see `matchedAnswer`), else 0. */
export function gradeShortAnswer(item: ItemOf<'short-answer'>, { text }: ResponseOf['short-answer']): Score {
  const matched = matchedAnswer(item, text);
  const isRight = item.answers.some(({ id, isKey }) => isKey && id === matched);
  return { fraction: isRight ? 1 : 0, marks: markOptions(item.answers, (id) => id === matched) };
}

/**
 * The answer that a text means: by its value where the item asks for a number, else by its spellings.
 * A number may come with separators between its thousands ("2,002", "2 002"), with digits of Arabic or full width,
 * and after a word ("Article 15", "Art. 15", "year 2002"). In words neither case nor accents, spaces or punctuation
 * matter ("pre trial chamber"), nor does a word before digits; figures apart stay apart ("15(2)" is not "152").
 * @returns id of the first answer that fits; `null` where none was foreseen
 */
export function matchedAnswer({ kind, answers }: ItemOf<'short-answer'>, text: string): string | null {
  const value = kind === 'number' ? numberIn(text) : null;
  const spelled = spellingOf(text);
  const matched = answers.find(
    (answer) =>
      (value !== null && answer.value === value) ||
      (spelled !== '' && answer.spellings.some((spelling) => spellingOf(spelling) === spelled)),
  );
  return matched?.id ?? null;
}

const leadingWord = /^\p{L}+[.\s]*(?=-?\d)/u;
const separators = /[\s,.'’]/g;
/** Digits three by three, and no nought before them: 0.125 is a fraction. */
const grouped = /^-?[1-9]\d{0,2}([\s,.'’]\d{3})+$/;

function plain(text: string): string {
  // Arabic and Persian digits end in the same four bits as their value.
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .toLowerCase()
    .trim()
    .replace(leadingWord, '');
}

function numberIn(text: string): number | null {
  const digits = plain(text);
  const joined = grouped.test(digits) ? digits.replace(separators, '') : digits.replace(',', '.');
  return /^-?\d+(\.\d+)?$/.test(joined) ? Number(joined) : null;
}

function spellingOf(text: string): string {
  return plain(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/(\D) | (?=\D)/g, '$1');
}

export const shortAnswer: ItemKind<'short-answer'> = {
  grade: gradeShortAnswer,
  missing: (_, { text }) => lacking('answer', text.trim() === '' ? 1 : 0),
  empty: () => ({ text: '' }),
  presented: () => [],
  fits: (_, { text }) => typeof text === 'string',
};
