/**
 * The pseudo-locale: English made longer, accented, bracketed and set from right to left. A page built with it shows
 * every word that comes from the code (no brackets), every cut-off text and every layout that holds in one direction only.
 */
import type { LanguageWords } from './content.ts';
import { isArticle } from './markup.ts';

const accented: Record<string, string> = {
  a: 'á',
  b: 'ƀ',
  c: 'ç',
  d: 'ð',
  e: 'é',
  f: 'ƒ',
  g: 'ĝ',
  h: 'ĥ',
  i: 'î',
  j: 'ĵ',
  k: 'ķ',
  l: 'ļ',
  m: 'ɱ',
  n: 'ñ',
  o: 'ö',
  p: 'þ',
  q: 'ɋ',
  r: 'ŕ',
  s: 'š',
  t: 'ţ',
  u: 'û',
  v: 'ṽ',
  w: 'ŵ',
  x: 'ẋ',
  y: 'ý',
  z: 'ž',
  A: 'Á',
  B: 'Ɓ',
  C: 'Ç',
  D: 'Ð',
  E: 'É',
  F: 'Ƒ',
  G: 'Ĝ',
  H: 'Ĥ',
  I: 'Î',
  J: 'Ĵ',
  K: 'Ķ',
  L: 'Ļ',
  M: 'Ḿ',
  N: 'Ñ',
  O: 'Ö',
  P: 'Þ',
  Q: 'Ɋ',
  R: 'Ŕ',
  S: 'Š',
  T: 'Ţ',
  U: 'Û',
  V: 'Ṽ',
  W: 'Ŵ',
  X: 'Ẋ',
  Y: 'Ý',
  Z: 'Ž',
};

/** Source marks, addresses of terms, places to fill: never changed. */
const KEPT = /\[\^[^\]]*\]|\]\([^)]*\)|\{\w+\}|&\w+;/g;

/** Longer by two letters in five, as translations from English often are. */
function longer(word: string): string {
  const extra = Math.round([...word].length * 0.4);
  return word + [...word].slice(-1).join('').repeat(extra);
}

function pseudoWord(word: string): string {
  return [...longer(word)].map((letter) => accented[letter] ?? letter).join('');
}

/** A source mark with the words of its locator changed; articles and ids stay. */
function pseudoMark(mark: string): string {
  return mark.replace(/^(\[\^[^:\]]*:\s*)([^\]]*)\]$/, (_, before: string, locator: string) =>
    isArticle(locator) ? mark : `${before}${pseudoText(locator)}]`,
  );
}

/** One text; markup, `{places}` and ids stay as they are. */
export function pseudoText(text: string): string {
  let end = 0;
  let changed = '';
  const words = (part: string) => part.replace(/[A-Za-z]+/g, pseudoWord);
  for (const match of text.matchAll(KEPT)) {
    changed += words(text.slice(end, match.index)) + pseudoMark(match[0]);
    end = match.index + match[0].length;
  }
  return `⟦${changed}${words(text.slice(end))}⟧`;
}

/** Fields whose values are compared or are ids. */
const SAME = new Set(['id', 'kind', 'isOrdered', 'spellings']);

function pseudoBelow(value: unknown): unknown {
  if (typeof value === 'string') return pseudoText(value);
  if (Array.isArray(value)) return value.map(pseudoBelow);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, SAME.has(key) ? inner : pseudoBelow(inner)]),
  );
}

/** All words of a language as pseudo-words, under the same ids. */
export function pseudoWords(words: LanguageWords): LanguageWords {
  // Only texts are changed, and a text stays a text.
  return pseudoBelow(words) as LanguageWords;
}
