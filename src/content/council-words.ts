/** The words of the Council's table and of the map of crossings, as a page needs them. */
import { breaches, refusalOf, votedStages } from '../learning/figures/council.ts';
import type { Content, LanguageWords } from './content.ts';
import { lawPageWords } from './law-page-words.ts';
import type { CouncilLaw, CouncilWords, CrossingsWords } from './lesson.ts';
import type { Renderer } from './render.ts';

const cite = (sources: readonly string[], { used }: Renderer) => {
  for (const source of sources) used.sources.add(source);
};

/** Those of the named entries, so that a page carries no more than it shows. */
const only = <Name extends string, Words>(all: Readonly<Record<Name, Words>>, names: readonly Name[]) =>
  // Some of the names, each with its words.
  Object.fromEntries(names.map((name) => [name, all[name]])) as Partial<Record<Name, Words>>;

function lawOfVotes(words: LanguageWords, lang: string): CouncilLaw {
  const { tests, stages } = lawPageWords(words, lang);
  return {
    articles: tests['vetoes-are-votes-against'].articles,
    tests: only(tests, breaches.flatMap(refusalOf)),
    stages: only(stages, votedStages),
  };
}

export function councilWords(
  { council: { votes } }: Content,
  words: LanguageWords,
  renderer: Renderer,
  lang: string,
): CouncilWords {
  const { ui, states, own, votes: told } = words.council;
  return {
    ui,
    law: lawOfVotes(words, lang),
    states,
    votes: votes.map(({ sources, ...vote }) => {
      const { name = vote.id, draft = '', told: after = '' } = told[vote.id] ?? {};
      cite(sources, renderer);
      return {
        ...vote,
        name,
        draft,
        told: renderer.inline(after),
      };
    }),
    own: { ...own, told: renderer.inline(own.told) },
  };
}

export function crossingsWords(
  { crossings: { crossings } }: Content,
  words: LanguageWords,
  renderer: Renderer,
  lang: string,
): CrossingsWords {
  const { ui, intro, note, states, crossings: told } = words.crossings;
  return {
    ui,
    articles: lawPageWords(words, lang).tests.jurisdiction.articles,
    intro: renderer.inline(intro),
    note: renderer.inline(note),
    states,
    crossings: crossings.map(({ sources, readings, ...crossing }) => {
      const written = told[crossing.id];
      const { name = crossing.id, happens = '', route = '', status = '', decided = '' } = written ?? {};
      cite(sources, renderer);
      return {
        ...crossing,
        name,
        happens: renderer.inline(happens),
        route: renderer.inline(route),
        status: renderer.inline(status),
        decided: renderer.inline(decided),
        readings: readings.map(({ sources: own, ...reading }) => {
          const { who = reading.id, says = '' } = written?.readings[reading.id] ?? {};
          cite(own, renderer);
          return { ...reading, who, says: renderer.inline(says) };
        }),
      };
    }),
  };
}
