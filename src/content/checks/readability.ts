/** How long a step's text is, and how hard each screen and item is to read. */
import type { Report } from '../content-error.ts';
import { readInline } from '../markup.ts';
import type { ItemWordsEntry, Words } from '../read.ts';
import type { Entry } from '../read-file.ts';
import { namesIn, type Readability, readabilityOf, sentencesOf, type Vocabulary, wordsOf } from '../readability.ts';
import { isRecord, valueAt } from '../schema-shape.ts';
import type { ScreenSource } from '../step-words.ts';
import { blockTexts, textsOf } from '../texts.ts';

type LawWords = NonNullable<Words['law']>['value'];

/** Of Flesch-Kincaid: pupils of about 15 years. */
const HIGHEST_GRADE = 9;
const FEWEST_WORDS = 300;
const MOST_WORDS = 700;

const plainOf = ({ blocks }: ScreenSource) => blocks.flatMap(blockTexts).map(({ markup }) => readInline(markup).plain);

/** Terms with all their forms, and actors' names, with and without "the". */
function vocabularyOf(words: Words): Vocabulary {
  const terms = Object.values(words.glossary.entries).flatMap(({ value: { term, forms } }) => [term, ...forms]);
  const actors = Object.values(words.actors.entries).map(({ value }) => value.name.replace(/^the\s+/i, ''));
  const texts = textsOf(words).flatMap(({ markup, isPlain }) => (isPlain ? [] : [readInline(markup).plain]));
  return { phrases: [...terms, ...actors], names: namesIn(texts) };
}

/** The law's own names are its terms, also in a lesson whose glossary has others. */
function withTermsOfLaw(vocabulary: Vocabulary, { organs, stages, cases, events }: LawWords): Vocabulary {
  const names = [
    ...Object.values(organs),
    ...[...Object.values(stages), ...Object.values(cases)].map(({ name }) => name),
  ];
  const acts = Object.values(events).map(({ act }) => act);
  const words = [...names, ...acts].flatMap((name) => name.match(/\p{L}{6,}/gu) ?? []);
  return {
    ...vocabulary,
    phrases: [...vocabulary.phrases, ...names, ...new Set(words.map((word) => word.toLowerCase()))],
  };
}

function longestOf({ sentences }: Readability): string {
  const [longest = ''] = [...sentences].sort((a, b) => b.length - a.length);
  return longest.length > 90 ? `${longest.slice(0, 90)}…` : longest;
}

function checkGrade(
  texts: readonly string[],
  what: string,
  place: () => Parameters<Report>[0],
  vocabulary: Vocabulary,
  report: Report,
): void {
  const readability = readabilityOf(texts, vocabulary);
  // Rounded as it is shown, so that no finding reads "grade 9.0 is above 9".
  const grade = Math.round(readability.grade * 10) / 10;
  if (grade > HIGHEST_GRADE)
    report(
      place(),
      `${what} read at grade ${grade.toFixed(1)} of Flesch-Kincaid`,
      `write shorter sentences and plainer words, to grade ${HIGHEST_GRADE} or lower; the longest sentence is “${longestOf(readability)}”`,
    );
}

const ASKED = new Set(['stem', 'text', 'name', 'note', 'before', 'after']);

/** Texts of an item: what is asked (`isAsked`), or what is told about it. */
function textsBelow(value: unknown, key: string, isAsked: boolean): string[] {
  if (typeof value === 'string') return ASKED.has(key) === isAsked ? [readInline(value).plain] : [];
  if (Array.isArray(value)) return key === 'spellings' ? [] : value.flatMap((inner) => textsBelow(inner, key, isAsked));
  return isRecord(value) ? Object.entries(value).flatMap(([name, inner]) => textsBelow(inner, name, isAsked)) : [];
}

function everyText(value: unknown): string[] {
  if (typeof value === 'string') return [readInline(value).plain];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(everyText) : [];
}

function checkItem({ value, path, yaml }: Entry<ItemWordsEntry>, vocabulary: Vocabulary, report: Report): void {
  const id = String(path[0]);
  checkGrade(
    textsBelow(value, '', true),
    `stem and options of '${id}'`,
    () => yaml.keyAt([...path, 'stem']),
    vocabulary,
    report,
  );
  checkGrade(
    textsBelow(value, '', false),
    `feedback, hints and explanation of '${id}'`,
    () => yaml.keyAt([...path, 'explanation']),
    vocabulary,
    report,
  );
}

/** The formula is one of English; in other languages only the length of a step is checked. */
export function checkReadability(words: Words, report: Report): void {
  const vocabulary = vocabularyOf(words);
  const isEnglish = words.lang === 'en' || words.lang.startsWith('en-');
  for (const [id, step] of Object.entries(words.steps)) {
    const [first] = step?.screens ?? [];
    if (step === undefined || first === undefined) continue;
    const count = step.screens.flatMap(plainOf).flatMap(sentencesOf).flatMap(wordsOf).length;
    if (count < FEWEST_WORDS || count > MOST_WORDS)
      report(
        first.place,
        `the text of step '${id}' has ${count} words`,
        `write ${FEWEST_WORDS} to ${MOST_WORDS} words in its screens together`,
      );
    if (!isEnglish) continue;
    for (const screen of step.screens)
      checkGrade(plainOf(screen), `the texts of screen '${screen.id}'`, () => screen.place, vocabulary, report);
  }
  if (!isEnglish) return;
  for (const file of Object.values(words.items))
    for (const entry of Object.values(file.entries)) checkItem(entry, vocabulary, report);
  const { law, teach } = words;
  if (teach)
    for (const field of ['overview', 'marking', 'plans', 'questions', 'care', 'frameworks'] as const)
      checkGrade(
        everyText(teach.value[field]),
        `the texts of '${field}'`,
        () => teach.yaml.keyAt([field]),
        vocabulary,
        report,
      );
  for (const { value, path, yaml } of [words.claims, words.voices].flatMap(({ entries }) => Object.values(entries)))
    checkGrade(
      ['text', 'note', 'missing', 'record'].flatMap((field) =>
        textsBelow(valueAt(value, [field]), field, ASKED.has(field)),
      ),
      `the words of '${String(path[0])}'`,
      () => yaml.keyAt(path),
      vocabulary,
      report,
    );
  if (law)
    for (const [test, sentence] of Object.entries(law.value.tests)) {
      const place = () => law.yaml.at(['tests', test]);
      checkGrade([sentence], `the words of '${test}'`, place, withTermsOfLaw(vocabulary, law.value), report);
    }
}
