/** The chart at moments of a real situation, with the lesson's own words. */

import cases from 'virtual:chart/case';
import situation from 'virtual:chart/situation';
import aLetterArrives from 'virtual:page/en/a-letter-arrives';
import { charts } from '../../../src/law/arrows.ts';
import type { EventType, SituationEvent } from '../../../src/law/events.ts';
import { articlesOf, type LegalTestName } from '../../../src/law/legal-tests.ts';
import { actorsOf } from '../../../src/law/organs.ts';
import { advance, begin } from '../../../src/law/replay.ts';
import { chartOfCase, chartOfSituation } from '../../../src/learning/figures/chart.ts';
import { choicesAt, possible, standing } from '../../../src/learning/figures/journey.machine.ts';
import { type ChartWords, reasonOf, told } from '../../../src/views/figures/chart/chart-words.ts';

const { step, ui, lang } = aLetterArrives;
if (!step?.figures.journey) throw new RangeError('The step has no journey.');
export const { journey } = step.figures;
export const { law } = journey;
export { lang };

export const words = {
  ui: ui.figures.chart,
  youAreHere: ui.navigation.youAreHere,
  law,
  names: law.stages,
} satisfies ChartWords;
export const toldOf = (event: EventType) => told(law, event);
export const textOf = (test: LegalTestName) => reasonOf(law, test).text;
export const layout = situation;
const input = { facts: journey.facts, record: journey.record.map(({ event }) => event), tries: journey.tries };

/** After so many events of the record, and after what was tried from there. */
export function momentAt(at: number, tried: readonly string[] = []) {
  const context = { ...input, at, tried };
  const chart = chartOfSituation(
    standing(context),
    possible(context).map(({ event }) => event),
  );
  return { ...chart, choices: choicesAt(context) };
}

const on = '2026-01-01';
const warrant: SituationEvent = { type: 'WARRANT_ISSUED', on, case: 'one' };
const investigated: readonly SituationEvent[] = [
  { type: 'STATE_REFERRED', on, by: ['TJ'] },
  { type: 'INVESTIGATION_OPENED', on },
  warrant,
];
const next: readonly SituationEvent[] = [
  warrant,
  { type: 'SUMMONS_ISSUED', on, case: 'one' },
  { type: 'SURRENDERED', on, case: 'one' },
  { type: 'APPEARED', on, case: 'one' },
  { type: 'CHARGES_CONFIRMED', on, case: 'one' },
  { type: 'TRIAL_OPENED', on, case: 'one' },
];

/** The page of the journey tells nothing of cases: names stand in for words. */
const namesOf = <Name extends string, Words>(names: readonly Name[], wordsOf: (name: string) => Words) =>
  Object.fromEntries(names.map((name) => [name, wordsOf(name.toLowerCase().replaceAll(/[-_]/g, ' '))]));
const caseWords: ChartWords = {
  ...words,
  law: {
    organs: law.organs,
    tests: namesOf(Object.keys(articlesOf), (text) => ({ text, articles: '' })),
    events: namesOf(Object.keys(actorsOf), (text) => ({ told: text })),
  },
  names: namesOf(charts.case.stages, (name) => ({ name, meaning: '', articles: '' })),
};

/** The chart of one case, whose warrant is out. */
export const ofCase = {
  layout: cases,
  words: caseWords,
  ...chartOfCase(investigated.reduce(advance, begin(journey.facts)), 'one', next),
};
