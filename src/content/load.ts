/** The content as the build uses it: load, then ask for the lesson, for the words of a page, or for all of it as data. */
import { readAndCheck } from './check.ts';
import { type Content, contentOf } from './content.ts';
import { ContentErrors } from './content-error.ts';
import { PSEUDO_LOCALE } from './direction.ts';
import { diskFiles } from './files.ts';
import { structureHash } from './hash.ts';
import type { ItemSource } from './item-schemas.ts';
import type { Item, Lesson, WithoutMisconceptions } from './lesson.ts';
import { pseudoWords } from './pseudo-locale.ts';

export { claimsData } from './claims-data.ts';
export { claimsExchange, claimsGraphWords } from './claims-words.ts';
export type { Content } from './content.ts';
export { contentData } from './content-data.ts';
export { pageWords } from './page-words.ts';
export { simulatorData } from './simulator-data.ts';

/**
 * Reads and checks every file below `dir`.
 * @param options.pseudo adds the pseudo-locale, made from English: a test build with it shows any word that comes from the code
 * @throws {ContentErrors} every finding, with file, line, column and what to write
 */
export function loadContent(dir: string, { pseudo = false }: { pseudo?: boolean } = {}): Content {
  const checked = readAndCheck(diskFiles(dir));
  if (checked.findings.length > 0) throw new ContentErrors(checked.findings);
  const content = contentOf(checked);
  const english = content.words.en;
  if (!pseudo) return content;
  if (english === undefined)
    throw new RangeError("The pseudo-locale is made from the words in 'en', and there are none.");
  return {
    ...content,
    languages: [...content.languages, PSEUDO_LOCALE],
    words: { ...content.words, [PSEUDO_LOCALE]: pseudoWords(english) },
  };
}

/** The same item; which misunderstanding stands behind a distractor is for authors and teachers. */
function withoutMisconceptions<Part extends object>(item: Part): WithoutMisconceptions<Part> {
  const text = JSON.stringify(item, (key, value: unknown) => (key === 'misconception' ? undefined : value));
  return JSON.parse(text) as WithoutMisconceptions<Part>; // JSON in, JSON out, but for that one field
}

/** An item without what only authors need, and with the spellings that the language accepts. */
function itemOf(item: ItemSource, spellings: (answer: string) => string[]): Item {
  const { sources: _sources, articles: _articles, screen: _screen, ...rest } = item;
  const kept = withoutMisconceptions(rest);
  if (kept.type !== 'short-answer') return kept;
  const answers = kept.answers.map(({ id, isKey, value }) => ({
    id,
    isKey,
    ...(value !== undefined && { value }),
    spellings: spellings(id),
  }));
  return { ...kept, answers };
}

/**
 * The lesson in no language, but for the spellings that short answers accept in `lang`.
 * @throws {RangeError} where there are no words in `lang`
 */
export function lessonOf(content: Content, lang: string): Lesson {
  const words = content.words[lang];
  if (words === undefined)
    throw new RangeError(`There are no words in '${lang}'; there are: ${content.languages.join(', ')}.`);
  const spellingsOf = (item: string) => (answer: string) => {
    const itemWords = words.items[item];
    return itemWords !== undefined && 'answers' in itemWords ? (itemWords.answers[answer]?.spellings ?? []) : [];
  };
  const { id, passMark, drawnPerCheck } = content.lesson;
  const steps = content.steps.map(({ step, items }) => ({
    id: step.id,
    objectives: step.objectives,
    screens: step.screens.map((screen) => screen.id),
    items: items.map((item) => itemOf(item, spellingsOf(item.id))),
  }));
  return { id, hash: structureHash({ id, passMark, drawnPerCheck, steps }), passMark, drawnPerCheck, steps };
}
