/** The words of the letter's journey, and the record that it follows. */
import { charts } from '../law/arrows.ts';
import type { EventType } from '../law/events.ts';
import type { LegalTestName } from '../law/legal-tests.ts';
import { testsAsked } from '../law/refusal.ts';
import type { Content, LanguageWords } from './content.ts';
import { lawPageWords } from './law-page-words.ts';
import type { JourneyWords, LawWords } from './lesson.ts';
import type { Renderer } from './render.ts';

/** The words of the events of these types, of the tests that they are asked, and of the stages of a situation. */
function lawOf({ tests, organs, stages, events }: LawWords, types: ReadonlySet<EventType>): JourneyWords['law'] {
  const asked = new Set<LegalTestName>([...types].flatMap(testsAsked));
  const { paused: _, ...ofSituation } = stages;
  return {
    tests: Object.fromEntries([...asked].map((test) => [test, tests[test]])),
    organs,
    stages: ofSituation,
    events: Object.fromEntries([...types].map((type) => [type, { told: events[type].told }])),
  };
}

export function journeyWords(
  { journey: { situation, record, tries }, situations }: Content,
  language: LanguageWords,
  renderer: Renderer,
  lang: string,
): JourneyWords {
  const { journey: words } = language;
  const file = situations.find(({ id }) => id === situation);
  if (file === undefined) throw new TypeError(`Checked content has every situation; '${situation}' is not there.`);
  const types = new Set(
    [...charts.situation.arrows, ...tries.map(({ event: { type } }) => ({ event: type }))].map(({ event }) => event),
  );
  return {
    intro: renderer.inline(words.intro),
    note: renderer.inline(words.note),
    facts: file.facts,
    law: lawOf(lawPageWords(language, lang), types),
    record: record.flatMap(({ id, sources }, index) => {
      for (const source of sources) renderer.used.sources.add(source);
      const event = file.events[index];
      return event === undefined ? [] : [{ id, event, text: renderer.inline(words.record[id]?.text ?? '') }];
    }),
    tries: tries.map(({ id, event }) => {
      const { name, outcome } = words.tries[id] ?? {};
      return {
        id,
        event,
        ...(name !== undefined && { name }),
        ...(outcome !== undefined && { outcome: renderer.inline(outcome) }),
      };
    }),
  };
}
