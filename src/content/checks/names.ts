/** Finds names in a text, by their capital letters, that stand in no list: so that nobody is named whom no source names. */
import type { Fairness } from '../claims-schemas.ts';
import { readInline } from '../markup.ts';
import type { Structure, Words } from '../read.ts';
import { sentencesOf } from '../readability.ts';

/** Texts in which a name may stand: those about actors and sources, terms, and the list of places and bodies. */
export type KnownNames = { phrases: string; words: ReadonlySet<string> };

const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu;
const POSSESSIVE = /['’]s$/u;

/** "Xinjiang-related" is Xinjiang; stops and apostrophes at the end are no part of a word. */
const plainWord = (word: string) =>
  word
    .replace(/-\p{Ll}.*$/u, '')
    .replace(/[.'’-]+$/u, '')
    .replace(POSSESSIVE, '');
const wordsIn = (text: string) => [...text.matchAll(WORD)].map(([word]) => plainWord(word));

export function knownNames({ sources }: Structure, words: Words, { names = [] }: Fairness): KnownNames {
  const texts = [
    ...sources.entries.flatMap(({ value }) => [value.title, value.publisher]),
    ...Object.values(words.sources.entries).flatMap(({ value }) => [value.short, value.says]),
    ...Object.values(words.actors.entries).flatMap(({ value }) => Object.values(value)),
    ...Object.values(words.glossary.entries).flatMap(({ value }) => [value.term, ...value.forms]),
    ...names,
  ].map((text) => wordsIn(readInline(text).plain));
  return { phrases: texts.map((text) => ` ${text.join(' ')} `).join('|'), words: new Set(texts.flat()) };
}

const isCapital = (word: string) => /^\p{Lu}/u.test(word) && word !== 'I';

/** Runs of words with a capital; a possessive ends its run. The first word of `part` may stand at the head of a sentence. */
function runsIn(part: string, isHead: boolean): { run: string[]; isHead: boolean }[] {
  const runs: { run: string[]; isHead: boolean }[] = [];
  let isOpen = false;
  for (const [index, [word]] of [...part.matchAll(WORD)].entries()) {
    if (isCapital(word)) {
      if (isOpen) runs.at(-1)?.run.push(plainWord(word));
      else runs.push({ run: [plainWord(word)], isHead: isHead && index === 0 });
    }
    isOpen = isCapital(word) && !POSSESSIVE.test(word);
  }
  return runs;
}

/** What cuts a run of capitals; after a quotation mark or a colon a sentence may begin. */
const CUT = /([“”"«»„‘’,;:()/]\s|\s[“"«„‘(]|^[“"«„‘(])/u;
const BEGINS = /[“"«„‘:]/u;

/**
 * Runs of words with a capital that no list holds. The word at the head of a sentence has its capital anyway: alone it
 * is no name, and a run is looked up with it and without it.
 */
export function strangeNames(text: string, { phrases, words }: KnownNames): string[] {
  const isKnown = (run: readonly string[]) =>
    run.length === 0 || (run.length === 1 ? words.has(run[0] ?? '') : phrases.includes(` ${run.join(' ')} `));
  return sentencesOf(text).flatMap((sentence) => {
    const parts = sentence.split(CUT);
    return parts
      .filter((_, index) => index % 2 === 0)
      .flatMap((part, index) => runsIn(part, index === 0 || BEGINS.test(parts[2 * index - 1] ?? '')))
      .flatMap(({ run, isHead }) => (isKnown(run) || isKnown(isHead ? run.slice(1) : run) ? [] : [run.join(' ')]));
  });
}
