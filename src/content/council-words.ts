/** The words of the Council's table and of the map of crossings, as a page needs them. */
import type { Content, LanguageWords } from './content.ts';
import type { CouncilWords, CrossingsWords } from './lesson.ts';
import type { Renderer } from './render.ts';

const cite = (sources: readonly string[], { used }: Renderer) => {
  for (const source of sources) used.sources.add(source);
};

export function councilWords({ council: { votes } }: Content, words: LanguageWords, renderer: Renderer): CouncilWords {
  const { intro, states, own, votes: told } = words.council;
  return {
    intro: renderer.inline(intro),
    states,
    votes: votes.map(({ seats, sources, ...vote }) => {
      const { name = vote.id, draft = '', before = '', told: after = '' } = told[vote.id] ?? {};
      cite(sources, renderer);
      return {
        ...vote,
        seats: Object.entries(seats).map(([state, ballot]) => ({ state, ballot })),
        name,
        draft,
        before: renderer.inline(before),
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
): CrossingsWords {
  const { intro, note, states, crossings: told } = words.crossings;
  return {
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
