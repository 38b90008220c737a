/** The argument graph with the words of one language: for the pages that show it, and for other programs. */
import type { Exchange } from '../learning/claims/exchange.ts';
import { graphOf } from '../learning/claims/graph.ts';
import { chainsOf, onOneOrigin } from '../learning/claims/origins.ts';
import { claimsWithoutReply, misplacedReplies, saidAndFound } from '../learning/claims/queries.ts';
import { standingOf } from '../learning/claims/standing.ts';
import type { Content, LanguageWords } from './content.ts';
import type { ClaimsGraphWords } from './lesson.ts';
import { readInline } from './markup.ts';
import type { Renderer } from './render.ts';

const nameOf = (words: LanguageWords, actor: string) => words.actors[actor]?.name ?? actor;

/** All that a graph, a table of two columns and an outline need; its texts name the sources that the page then carries. */
export function claimsGraphWords(content: Content, words: LanguageWords, renderer: Renderer): ClaimsGraphWords {
  const graph = graphOf(content.claims);
  const speakers = [...new Set(content.claims.map(({ speaker }) => speaker))];
  // The news is a figure, and a lesson need not have it.
  const sentences = (content.news?.sentences ?? []).map(({ id }) => id);
  const cite = (ids: readonly string[]) => {
    for (const id of ids) renderer.used.sources.add(id);
  };
  return {
    speakers: speakers.map((id) => ({ id, name: nameOf(words, id) })),
    nodes: content.claims.map((node) => {
      const { text = '', attribution = '', note } = words.claims[node.id] ?? {};
      cite(node.sources);
      return {
        ...node,
        speakerName: nameOf(words, node.speaker),
        attribution,
        text: renderer.inline(text),
        ...(note !== undefined && { note: renderer.inline(note) }),
        standing: node.node === 'claim' ? standingOf(graph, node.id) : [],
      };
    }),
    edges: [...graph.edges],
    withoutReply: claimsWithoutReply(graph).map(({ id }) => id),
    misplaced: misplacedReplies(graph),
    saidAndFound: saidAndFound(graph),
    oneOrigin: onOneOrigin(graph, content.sources),
    chains: Object.fromEntries(sentences.map((id) => [id, chainsOf(graph, content.sources, id)])),
    voices: content.voices.map((voice) => {
      const { name = voice.id, missing = '', record = '' } = words.voices[voice.id] ?? {};
      cite(voice.sources);
      return { ...voice, name, missing: renderer.inline(missing), record: renderer.inline(record) };
    }),
  };
}

/**
 * The graph as other programs get it: plain texts, names of speakers, addresses of sources.
 * @throws {RangeError} where there are no words in `lang`
 */
export function claimsExchange(content: Content, lang: string): Exchange {
  const words = content.words[lang];
  if (words === undefined)
    throw new RangeError(`There are no words in '${lang}'; there are: ${content.languages.join(', ')}.`);
  const used = new Set(content.claims.flatMap(({ sources }) => sources));
  const plain = (markup: string) => readInline(markup).plain;
  return {
    title: words.ui.lesson.title,
    lang,
    speakers: Object.fromEntries(content.claims.map(({ speaker }) => [speaker, nameOf(words, speaker)])),
    sources: Object.fromEntries(
      content.sources
        .filter(({ id }) => used.has(id))
        .map(({ id, title, publisher, date, url }) => [id, { title, publisher, date, url }]),
    ),
    nodes: content.claims.map((node) => {
      const { text = '', attribution = '', note } = words.claims[node.id] ?? {};
      return { ...node, text: plain(text), attribution, ...(note !== undefined && { note: plain(note) }) };
    }),
  };
}
