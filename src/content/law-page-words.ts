/** The words of the law as a page needs them: with their articles, read off the machine and its tests. */
import { caseMachine } from '../law/case.machine.ts';
import { articlesOf, type LegalTestName } from '../law/legal-tests.ts';
import { situationMachine } from '../law/situation.machine.ts';
import type { CaseStage, SituationState } from '../law/stages.ts';
import { articlesInWords } from './articles-in-words.ts';
import type { LanguageWords } from './content.ts';
import type { LawWords, StandingWords } from './lesson.ts';

/** Articles of a pause of the Council: no state of the chart, because it lies over all of them. */
const PAUSE = ['16'];

/** What a chart says of one of its states. */
type Charted = Readonly<Record<string, { meta?: { articles?: readonly string[] } }>>;

const mapped = <Name extends string, From, To>(
  record: Readonly<Record<Name, From>>,
  to: (name: Name, from: From) => To,
) =>
  // The same names, each with what it is mapped to.
  Object.fromEntries((Object.keys(record) as Name[]).map((name) => [name, to(name, record[name])])) as Record<Name, To>;

const CHARTER = 'UN Charter ';

export function lawPageWords(
  { law, ui, sources }: Pick<LanguageWords, 'law' | 'ui' | 'sources'>,
  lang: string,
): LawWords {
  /** Those of the Statute without its name, those of the Charter with. */
  function inWords(articles: readonly string[]): string {
    const ofCharter = articles.filter((article) => article.startsWith(CHARTER));
    const ofStatute = articles.filter((article) => !article.startsWith(CHARTER));
    const charter = articlesInWords(
      ofCharter.map((article) => article.slice(CHARTER.length)),
      ui,
      lang,
    );
    const named = charter && `${sources['un-charter']?.short}, ${charter}`;
    return [articlesInWords(ofStatute, ui, lang), named].filter(Boolean).join('; ');
  }
  const standings = <Name extends string>(
    words: Readonly<Record<Name, { name: string; meaning: string }>>,
    states: Charted,
  ): Record<Name, StandingWords> =>
    mapped(words, (name, { name: title, meaning }) => ({
      name: title,
      meaning,
      articles: inWords(name === 'paused' ? PAUSE : (states[name]?.meta?.articles ?? [])),
    }));
  return {
    tests: mapped<LegalTestName, string, { text: string; articles: string }>(law.tests, (test, text) => ({
      text,
      articles: inWords(articlesOf[test]),
    })),
    organs: law.organs,
    stages: standings<SituationState>(law.stages, situationMachine.states),
    cases: standings<CaseStage>(law.cases, caseMachine.states),
    events: law.events,
  };
}
