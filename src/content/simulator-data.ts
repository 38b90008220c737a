/** What the simulator runs on, besides the machine: its words, those of the law, and the paths of the real situations. */
import type { SituationEvent } from '../law/events.ts';
import { isCaseEvent } from '../law/events.ts';
import type { SituationFile } from '../law/replay.ts';
import type { RealPath } from '../learning/figures/simulator/compare.ts';
import { ELSEWHERE, SOMEONE } from '../learning/figures/simulator/drafts.ts';
import { personAt } from '../learning/figures/simulator/path.ts';
import type { Content, LanguageWords } from './content.ts';
import { lawPageWords } from './law-page-words.ts';
import type { SimulatorData, SimulatorWords } from './lesson.ts';
import { createRenderer, type Renderer } from './render.ts';
import type { SimulatorSource } from './simulator-schemas.ts';

/** From the page of a step to the root of the site. */
const ROOT = '../../';

export function simulatorWords({ simulator }: Content, words: LanguageWords, renderer: Renderer): SimulatorWords {
  const { situations, ...rest } = words.simulator;
  for (const source of simulator.sources) renderer.used.sources.add(source);
  return {
    ...rest,
    intro: renderer.inline(rest.intro),
    judged: renderer.inline(rest.judged),
    real: renderer.inline(rest.real),
    month: renderer.inline(rest.month),
    situations: simulator.situations.map(({ id }) => ({ id, name: situations[id] ?? id })),
  };
}

/** Without who sent a letter or what a matter joined, and with letters for persons: the law does not ask their names. */
export function unnamed(events: readonly SituationEvent[]): SituationEvent[] {
  const persons = [...new Set(events.flatMap((event) => (isCaseEvent(event) ? [event.case] : [])))];
  return events.map((event) => {
    if (event.type === 'COMMUNICATION_RECEIVED') return { ...event, from: SOMEONE };
    if (event.type === 'MERGED') return { ...event, into: ELSEWHERE };
    return isCaseEvent(event) ? { ...event, case: personAt(persons.indexOf(event.case)) } : event;
  });
}

type Titles = ReadonlyMap<string, string>;

function realPath({ id, facts, events, sources }: SituationFile, checked: readonly string[], titles: Titles): RealPath {
  const unchecked = events.flatMap(({ on }, index) => (checked.includes(on) ? [] : [index]));
  const named = (sources ?? []).map((address) => ({ address, title: titles.get(address) ?? null }));
  return { id, facts, events: unnamed(events), unchecked, sources: named };
}

/** In the order of the simulator's file. */
export const realPaths = (
  { situations }: SimulatorSource,
  files: readonly SituationFile[],
  titles: Titles,
): RealPath[] =>
  situations.flatMap(({ id, checked }) =>
    files.filter((file) => file.id === id).map((situation) => realPath(situation, checked, titles)),
  );

/**
 * @throws {RangeError} where there are no words in `lang`
 */
export function simulatorData(content: Content, lang: string): SimulatorData {
  const renderer = createRenderer(content, lang, ROOT);
  const words = content.words[lang];
  if (words === undefined) throw new RangeError(`There are no words in '${lang}'.`);
  return {
    words: simulatorWords(content, words, renderer),
    chart: words.ui.figures.chart,
    law: lawPageWords(words, lang),
    own: content.simulator.own,
    paths: realPaths(
      content.simulator,
      content.situations,
      new Map(content.sources.map(({ url, title }) => [url, title])),
    ),
  };
}
