/**
 * How many years of school a text asks for: the Flesch-Kincaid grade of English,
 * 0.39 × words/sentences + 11.8 × syllables/words − 15.59 (Kincaid and others, 1975).
 * Terms of art and names count as one plain word of one syllable: the glossary explains the former, and nobody can
 * write the latter more plainly. Quotations count as all other words do, since the learner has to read them too.
 */
import { syllable } from 'syllable';

export type Vocabulary = {
  /** Glossary terms and actors' names; a phrase counts as one word. */
  phrases: readonly string[];
  /** Words known to be names, so that they are seen at the head of a sentence too. */
  names: ReadonlySet<string>;
};

export type Readability = { grade: number; words: number; sentences: string[] };

/** Shortened words whose full stop ends no sentence. */
const ABBREVIATIONS =
  /(?<![\p{L}\p{N}])(Mr|Mrs|Ms|Dr|Prof|St|Art|Arts|No|Nos|para|paras|vs|cf|etc|e\.g|i\.e|a\.m|p\.m|U\.S|U\.N|[A-Z])\.(?=\s*[\p{L}\p{N}(])/gu;
const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** The sentences of a text; "Art. 15(2)." and "Mr. Khan" end none before their own full stop. */
export function sentencesOf(text: string): string[] {
  const unabbreviated = text.replace(ABBREVIATIONS, (found) => found.replaceAll('.', ''));
  return [...segmenter.segment(unabbreviated)]
    .map(({ segment }) => segment.trim())
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’()/.,-]*/gu;
const NAME = /^\p{Lu}/u;

/** The words of a sentence, quotation marks and stops left out. */
export function wordsOf(sentence: string): string[] {
  return [...sentence.matchAll(WORD)].map(([word]) => word.replace(/['’(),./-]+$/u, '').replace(/['’]s$/u, ''));
}

/** Stands for a phrase: one word, one syllable, and no part of a run of names. */
const PLAIN = 'X';

function phrasePattern(phrases: readonly string[]): RegExp | undefined {
  const sorted = [...new Set(phrases)].filter((phrase) => phrase !== '').sort((a, b) => b.length - a.length);
  const escaped = sorted.map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+'));
  return escaped.length === 0
    ? undefined
    : new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
}

/** The syllables of each word of a sentence; a run of names is one word. */
function syllablesOf(sentence: string, vocabulary: Vocabulary, pattern: RegExp | undefined): number[] {
  const plain = pattern === undefined ? sentence : sentence.replace(pattern, PLAIN);
  let wasName = false;
  return wordsOf(plain).flatMap((word, index) => {
    const isShout = /^\p{Lu}{2,}s?$/u.test(word);
    const isName = word !== 'I' && NAME.test(word) && (index > 0 || isShout || vocabulary.names.has(word));
    const isSame = isName && wasName && word !== PLAIN;
    wasName = isName && word !== PLAIN;
    if (isSame) return [];
    return [isName || /^\p{N}/u.test(word) ? 1 : Math.max(1, syllable(word))];
  });
}

/** @param texts each begins a sentence of its own, as the entries of a list do */
export function readabilityOf(texts: readonly string[], vocabulary: Vocabulary): Readability {
  const pattern = phrasePattern(vocabulary.phrases);
  const sentences = texts.flatMap(sentencesOf);
  const syllables = sentences.flatMap((sentence) => syllablesOf(sentence, vocabulary, pattern));
  const words = syllables.length;
  if (words === 0) return { grade: 0, words: 0, sentences };
  const sum = syllables.reduce((total, count) => total + count, 0);
  return { grade: 0.39 * (words / sentences.length) + 11.8 * (sum / words) - 15.59, words, sentences };
}

/** Words that stand with a capital within a sentence and nowhere without one: the names of these texts. */
export function namesIn(texts: readonly string[]): Set<string> {
  const names = new Set<string>();
  const small = new Set<string>();
  for (const sentence of texts.flatMap(sentencesOf))
    for (const [index, word] of wordsOf(sentence).entries()) {
      if (!NAME.test(word)) small.add(word);
      else if (index > 0) names.add(word);
    }
  for (const name of names) if (small.has(name.toLowerCase())) names.delete(name);
  return names;
}
