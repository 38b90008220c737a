/** The words of the figure "switchboard", as a page needs them. */
import type { Crime } from '../law/facts.ts';
import { articlesOfParts, type JurisdictionPart, type PartResult, type Route } from '../law/jurisdiction.ts';
import { articlesInWords } from './articles-in-words.ts';
import type { Content, LanguageWords } from './content.ts';
import { lawPageWords } from './law-page-words.ts';
import type { Html } from './lesson.ts';
import type { Renderer } from './render.ts';
import type { SwitchboardSource } from './switchboard-schemas.ts';

export type JurisdictionPartWords = {
  name: string;
  /** In words. */
  articles: string;
  /** A sentence for each result that it can have. */
  results: Partial<Record<PartResult, Html>>;
};
export type SwitchStateWords = SwitchboardSource['states'][number] & { name: string; note: Html };
export type SwitchPresetWords = SwitchboardSource['presets'][number] & { name: string; note: Html };
export type SwitchboardWords = {
  askedOn: string;
  intro: Html;
  note: Html;
  within: Html;
  /** The test as a whole: what it says where it is not met, and its articles in words. */
  whole: { text: string; articles: string };
  crimes: Record<Crime, string>;
  routes: Record<Route, { name: string; note: string }>;
  parts: Record<JurisdictionPart, JurisdictionPartWords>;
  states: SwitchStateWords[];
  days: (SwitchboardSource['days'][number] & { text: string })[];
  presets: SwitchPresetWords[];
};

export function switchboardWords(
  { switchboard }: Content,
  words: LanguageWords,
  renderer: Renderer,
  lang: string,
): SwitchboardWords {
  const { intro, note, within, crimes, routes, parts, states, days, presets } = words.switchboard;
  const cite = (sources: readonly string[]) => {
    for (const source of sources) renderer.used.sources.add(source);
  };
  const part = (id: JurisdictionPart): JurisdictionPartWords => {
    const { name, ...results } = parts[id];
    return {
      name,
      articles: articlesInWords(articlesOfParts[id], words.ui, lang),
      results: Object.fromEntries(
        Object.entries(results).map(([result, text]): [string, Html] => [result, renderer.inline(text)]),
      ),
    };
  };
  const named = <Entry extends { id: string; sources: readonly string[] }>(
    entries: readonly Entry[],
    texts: Readonly<Record<string, { name: string; note: string }>>,
  ) =>
    entries.map((entry) => {
      const { name = entry.id, note: about = '' } = texts[entry.id] ?? {};
      cite(entry.sources);
      return { ...entry, name, note: renderer.inline(about) };
    });
  return {
    askedOn: switchboard.askedOn,
    intro: renderer.inline(intro),
    note: renderer.inline(note),
    within: renderer.inline(within),
    whole: lawPageWords(words, lang).tests.jurisdiction,
    crimes,
    routes,
    parts: {
      crime: part('crime'),
      time: part('time'),
      'place-or-person': part('place-or-person'),
      'all-parties': part('all-parties'),
    },
    states: named(switchboard.states, states),
    days: switchboard.days.map((day) => ({ ...day, text: days[day.id] ?? '' })),
    presets: named(switchboard.presets, presets),
  };
}
