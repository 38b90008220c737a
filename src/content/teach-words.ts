/** The words of the page for teachers, and those of the answer key. */
import { articlesInWords } from './articles-in-words.ts';
import type { Content, LanguageWords } from './content.ts';
import type { ItemSource } from './item-schemas.ts';
import type { Html } from './lesson.ts';
import { readInline } from './markup.ts';
import type { Renderer } from './render.ts';
import type { TeachSource } from './teach-schemas.ts';

/** What teachers read. Only the server draws it. */
export type TeachWords = {
  overview: Html[];
  marking: Html[];
  care: Html[];
  plans: (TeachSource['plans'][number] & { title: string; text: Html })[];
  questions: (TeachSource['questions'][number] & { ask: Html; listen: Html })[];
  frameworks: {
    id: string;
    name: string;
    note: Html;
    codes: { id: string; code: string; asks: string; objectives: string[] }[];
  }[];
};
/** What the tools on the page for teachers need besides the lesson. */
export type DeskWords = {
  /** BCP 47. */
  languages: string[];
  /** By item id, as plain text. */
  stems: Record<string, string>;
};
/** What the answer key says of an item besides its words. */
export type KeyWords = {
  /** In words, such as "Articles 13 and 14"; empty where there is none. */
  articles: string;
  /** As cited in the text. */
  sources: string[];
  /** By the id of a part: the misunderstanding behind it. */
  misconceptions: Record<string, Html>;
};

export function teachWords(content: Content, { teach: words }: LanguageWords, renderer: Renderer): TeachWords {
  const { plans, questions, frameworks } = content.teach;
  const all = (texts: readonly string[]) => texts.map(renderer.inline);
  return {
    overview: all(words.overview),
    marking: all(words.marking),
    care: all(words.care),
    plans: plans.map((plan) => {
      const { title = plan.id, text = '' } = words.plans[plan.id] ?? {};
      return { ...plan, title, text: renderer.inline(text) };
    }),
    questions: questions.map((question) => {
      const { ask = question.id, listen = '' } = words.questions[question.id] ?? {};
      return { ...question, ask: renderer.inline(ask), listen: renderer.inline(listen) };
    }),
    frameworks: frameworks.map(({ id, codes, sources }) => {
      const { name = id, note = '' } = words.frameworks[id] ?? {};
      for (const source of sources) renderer.used.sources.add(source);
      return {
        id,
        name,
        note: renderer.inline(note),
        codes: codes.map((code) => ({ ...code, code: renderer.own(code.code), asks: words.codes[code.id] ?? code.id })),
      };
    }),
  };
}

export function deskWords({ languages, steps }: Content, { items: words }: LanguageWords): DeskWords {
  const ids = steps.flatMap(({ items }) => items.map(({ id }) => id));
  return {
    languages,
    stems: Object.fromEntries(ids.map((id) => [id, readInline(words[id]?.stem ?? id).plain])),
  };
}

type Part = { id: string; misconception?: string | undefined };

/** The parts of an item behind which a misunderstanding stands; of a true-false item its wrong judgement too. */
function partsWithMisconception(item: ItemSource): readonly Part[] {
  switch (item.type) {
    case 'single-choice':
    case 'multiple-choice':
      return item.options;
    case 'true-false':
      return [{ id: item.isTrue ? 'false' : 'true', misconception: item.misconception }, ...item.reasons];
    case 'sort':
      return item.cards;
    case 'order':
      return item.entries;
    case 'match':
      return item.prompts;
    case 'mark-sentences':
      return item.sentences;
    case 'short-answer':
      return item.answers;
    case 'predict':
      return [];
    default:
      return item satisfies never;
  }
}

/** By item id. */
export function keyWords(
  content: Content,
  words: LanguageWords,
  renderer: Renderer,
  lang: string,
): Record<string, KeyWords> {
  const misconceptions = (item: ItemSource) =>
    partsWithMisconception(item).flatMap(({ id, misconception }): [string, Html][] => {
      const text = misconception === undefined ? undefined : words.misconceptions[misconception];
      return text === undefined ? [] : [[id, renderer.inline(text)]];
    });
  const keyOf = (item: ItemSource): KeyWords => ({
    articles: articlesInWords(item.articles, words.ui, lang),
    sources: item.sources.map((source) => words.sources[source]?.short ?? source),
    misconceptions: Object.fromEntries(misconceptions(item)),
  });
  return Object.fromEntries(content.steps.flatMap(({ items }) => items.map((item) => [item.id, keyOf(item)])));
}
