/** The words of the figures that a step shows. */
import { articlesInWords } from './articles-in-words.ts';
import type { Content, LanguageWords } from './content.ts';
import { councilWords, crossingsWords } from './council-words.ts';
import { doorsWords } from './doors-words.ts';
import { journeyWords } from './journey-words.ts';
import { lawPageWords } from './law-page-words.ts';
import type { FigureId, FigureWords, LadderWords } from './lesson.ts';
import { newsSentences } from './news-sentences.ts';
import type { Renderer } from './render.ts';
import { place } from './schemas.ts';
import { simulatorWords } from './simulator-data.ts';
import { switchboardWords } from './switchboard-words.ts';

function news(content: Content, words: LanguageWords, renderer: Renderer): NonNullable<FigureWords['news']> {
  return {
    intro: renderer.inline(words.news.intro),
    sentences: newsSentences(content).map((sentence) => {
      const { text = '', who = '', how = '', imprecise } = words.news.sentences[sentence.id] ?? {};
      cite(sentence.sources, renderer);
      return {
        ...sentence,
        text: renderer.inline(text),
        who: renderer.inline(who),
        how: renderer.inline(how),
        ...(imprecise !== undefined && { imprecise: renderer.inline(imprecise) }),
      };
    }),
  };
}

function actors({ actors }: Content, words: LanguageWords, renderer: Renderer): NonNullable<FigureWords['actors']> {
  const places = place.options.flatMap((id) => {
    const named = words.actorsTable.places[id];
    return named === undefined ? [] : [{ id, ...named }];
  });
  const cards = actors
    .filter(({ isOnTable }) => isOnTable)
    .map((actor) => {
      const { name = actor.id, can = '', cannot = '', why = '' } = words.actors[actor.id] ?? {};
      cite(actor.sources, renderer);
      return { ...actor, name, can: renderer.inline(can), cannot: renderer.inline(cannot), why: renderer.inline(why) };
    });
  return { intro: renderer.inline(words.actorsTable.intro), places, cards };
}

function ladder({ ladder: { rungs } }: Content, words: LanguageWords, renderer: Renderer, lang: string): LadderWords {
  return {
    allegation: renderer.inline(words.ladder.allegation),
    note: renderer.inline(words.ladder.note),
    rungs: rungs.map((rung) => {
      const {
        name = rung.id,
        standard = '',
        decides = '',
        asks = '',
        meaning = '',
      } = words.ladder.rungs[rung.id] ?? {};
      cite(rung.sources, renderer);
      const articles = articlesInWords(rung.articles, words.ui, lang);
      const [asksHtml, meaningHtml] = [renderer.inline(asks), renderer.inline(meaning)];
      return { ...rung, articles, name, standard, decides, asks: asksHtml, meaning: meaningHtml };
    }),
  };
}

function cite(sources: readonly string[], { used }: Renderer): void {
  for (const source of sources) used.sources.add(source);
}

/** Figures that run on the machine of the law, and so need its words. */
const onTheLaw: ReadonlySet<FigureId> = new Set<FigureId>(['doors']);

/** Only the figures named; a step without figures has none. */
export function figureWords(
  content: Content,
  words: LanguageWords,
  figures: ReadonlySet<FigureId>,
  renderer: Renderer,
  lang: string,
): FigureWords {
  const found: FigureWords = {};
  if (figures.has('news')) found.news = news(content, words, renderer);
  if (figures.has('actors')) found.actors = actors(content, words, renderer);
  if (figures.has('ladder')) found.ladder = ladder(content, words, renderer, lang);
  if (figures.has('switchboard')) found.switchboard = switchboardWords(content, words, renderer, lang);
  if (figures.has('doors')) found.doors = doorsWords(content, words, renderer, lang);
  if (figures.has('journey')) found.journey = journeyWords(content, words, renderer, lang);
  // Its words come in a chunk of their own; the page holds the cards of the sources that they cite.
  if (figures.has('simulator')) simulatorWords(content, words, renderer);
  if (figures.has('council')) found.council = councilWords(content, words, renderer, lang);
  if (figures.has('crossings')) found.crossings = crossingsWords(content, words, renderer, lang);
  if ([...figures].some((figure) => onTheLaw.has(figure))) found.law = lawPageWords(words, lang);
  return found;
}
