/** The words of one page in one language, rendered, with only the terms and sources that it uses. */
import { articlesInWords } from './articles-in-words.ts';
import { claimsData } from './claims-data.ts';
import type { Content, LanguageWords, SourceEntry, TermEntry } from './content.ts';
import { directionOf } from './direction.ts';
import { figureWords } from './figure-words.ts';
import type { ItemSource } from './item-schemas.ts';
import type { ItemWords, PageKind, PageWords, SourceCard, StepWords, Term } from './lesson.ts';
import { createRenderer, type Renderer } from './render.ts';
import { deskWords, keyWords, teachWords } from './teach-words.ts';

/** `root` where the page does not stand two folders (the cover: one) below the root of the site. */
export type Page = { kind: PageKind; step?: string; root?: string };

function wordsIn(content: Content, lang: string): LanguageWords {
  const words = content.words[lang];
  if (words === undefined)
    throw new RangeError(`There are no words in '${lang}'; there are: ${content.languages.join(', ')}.`);
  return words;
}

/** Every text below `value` rendered; spellings are compared, not shown. */
function renderedBelow(value: unknown, renderer: Renderer): unknown {
  if (typeof value === 'string') return renderer.inline(value);
  if (Array.isArray(value)) return value.map((inner) => renderedBelow(inner, renderer));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, key === 'spellings' ? inner : renderedBelow(inner, renderer)]),
  );
}

function itemWords(item: ItemSource, words: LanguageWords, renderer: Renderer): ItemWords {
  for (const source of item.sources) renderer.used.sources.add(source);
  // `renderedBelow` keeps every field and turns markup into HTML, which is what `ItemWords` says of `ItemWordsSource`.
  const rendered = renderedBelow(words.items[item.id], renderer) as Omit<ItemWords, 'articles' | 'screen'>;
  // The fields of each type of item are kept, and these two are those of every type.
  return { ...rendered, articles: item.articles, screen: item.screen } as ItemWords;
}

function stepWords(content: Content, words: LanguageWords, id: string, renderer: Renderer, lang: string): StepWords {
  const found = content.steps.find(({ step }) => step.id === id);
  const markup = words.steps[id];
  if (found === undefined || markup === undefined) throw new RangeError(`There is no step '${id}'.`);
  const { step, items } = found;
  const screens = step.screens.map(({ id: screenId, articles: ids, figure }) => {
    const screen = markup.screens.find((candidate) => candidate.id === screenId);
    if (screen === undefined) throw new TypeError(`Checked content has every screen; '${screenId}' is not there.`);
    const blocks = screen.blocks.map((block, index) => renderer.block(block, index === 0));
    const articles = articlesInWords(ids, words.ui, lang);
    return { id: screenId, title: screen.title, articles, ...(figure && { figure }), blocks };
  });
  const figures = new Set(step.screens.flatMap(({ figure }) => figure ?? []));
  return {
    id,
    title: markup.title,
    objectives: markup.objectives,
    screens,
    items: Object.fromEntries(items.map((item) => [item.id, itemWords(item, words, renderer)])),
    figures: figureWords(content, words, figures, renderer, lang),
  };
}

function termOf(
  { id, articles: ids, sources }: TermEntry,
  words: LanguageWords,
  renderer: Renderer,
  lang: string,
): Term {
  const { term, definition } = words.glossary[id] ?? { term: id, definition: '' };
  for (const source of sources) renderer.used.sources.add(source);
  const articles = articlesInWords(ids, words.ui, lang);
  return { id, term, definition: renderer.inline(definition), articles, sources };
}

function sourceOf(source: SourceEntry, words: LanguageWords, renderer: Renderer): SourceCard {
  const { short, says } = words.sources[source.id] ?? { short: source.id, says: '' };
  const { restsOn, ...card } = source;
  if (restsOn !== undefined) renderer.used.sources.add(restsOn);
  const title = renderer.own(source.title);
  const publisher = renderer.own(source.publisher);
  return { ...card, title, publisher, ...(restsOn !== undefined && { restsOn }), short, says: renderer.inline(says) };
}

/** Cards of all that is used; a definition may use further terms and sources, until nothing new comes up. */
function cards(
  content: Content,
  words: LanguageWords,
  renderer: Renderer,
  lang: string,
): Pick<PageWords, 'terms' | 'sources'> {
  const terms: Record<string, Term> = {};
  const sources: Record<string, SourceCard> = {};
  for (let size = -1; size !== renderer.used.terms.size + renderer.used.sources.size; ) {
    size = renderer.used.terms.size + renderer.used.sources.size;
    for (const term of content.glossary)
      if (renderer.used.terms.has(term.id)) terms[term.id] ??= termOf(term, words, renderer, lang);
    for (const source of content.sources)
      if (renderer.used.sources.has(source.id)) sources[source.id] ??= sourceOf(source, words, renderer);
  }
  return { terms: inFileOrder(terms, content.glossary), sources: inFileOrder(sources, content.sources) };
}

function inFileOrder<T>(byId: Record<string, T>, order: readonly { id: string }[]): Record<string, T> {
  return Object.fromEntries(order.flatMap(({ id }) => (byId[id] === undefined ? [] : [[id, byId[id]]])));
}

function headOf(words: LanguageWords, { kind, step }: Page): { title: string; description: string } {
  const { lesson, summary, sources, terms, print, teach } = words.ui;
  switch (kind) {
    case 'cover':
      return { title: lesson.title, description: lesson.standfirst };
    case 'step': {
      const markup = words.steps[step ?? ''];
      if (markup === undefined) throw new RangeError(`There is no step '${step}'.`);
      return { title: markup.title, description: markup.question };
    }
    case 'summary':
      return { title: summary.title, description: summary.standfirst };
    case 'sources':
      return { title: sources.title, description: sources.intro };
    case 'glossary':
      return { title: terms.title, description: terms.intro };
    case 'claims':
      return { title: words.claimsFigures.page.title, description: words.claimsFigures.page.intro };
    case 'print':
      return { title: print.title, description: print.intro };
    case 'key':
      return { title: print.keyTitle, description: print.keyIntro };
    case 'teach':
      return { title: teach.title, description: teach.intro };
    default:
      return kind satisfies never;
  }
}

/**
 * @throws {RangeError} where the language or the step is not there
 */
export function pageWords(content: Content, lang: string, page: Page): PageWords {
  const words = wordsIn(content, lang);
  const root = page.root ?? (page.kind === 'cover' ? '../' : '../../');
  const renderer = createRenderer(content, lang, root);
  const step = page.kind === 'step' ? stepWords(content, words, page.step ?? '', renderer, lang) : undefined;
  const allSteps =
    page.kind === 'print' || page.kind === 'key'
      ? content.steps.map(({ step: { id } }) => stepWords(content, words, id, renderer, lang))
      : undefined;
  if (page.kind === 'glossary') for (const { id } of content.glossary) renderer.used.terms.add(id);
  if (page.kind === 'sources') for (const { id } of content.sources) renderer.used.sources.add(id);
  return {
    kind: page.kind,
    lang,
    dir: directionOf(lang),
    root,
    ...headOf(words, page),
    ui: words.ui,
    steps: content.steps.map(({ step: { id, minutes } }) => {
      const { title = id, question = '' } = words.steps[id] ?? {};
      return { id, title, question, minutes };
    }),
    ...((page.kind === 'summary' || page.kind === 'teach') && {
      objectives: Object.assign({}, ...Object.values(words.steps).map(({ objectives }) => objectives)),
    }),
    ...(step && { step }),
    ...(allSteps && { allSteps }),
    ...(page.kind === 'key' && { key: keyWords(content, words, renderer, lang) }),
    ...(page.kind === 'teach' && { teach: teachWords(content, words, renderer), desk: deskWords(content, words) }),
    ...(page.kind === 'claims' && { claims: claimsData(content, lang) }),
    ...cards(content, words, renderer, lang),
  };
}
