/** The words of the law as figures get them; types only. `law-page-words.ts` makes the values. */
import type { EventType } from '../law/events.ts';
import type { LegalTestName } from '../law/legal-tests.ts';
import type { Organ } from '../law/organs.ts';
import type { CaseStage, SituationState } from '../law/stages.ts';

/** The words of the law; articles in words, as those of a term. */
export type LawWords = {
  tests: Record<LegalTestName, { text: string; articles: string }>;
  organs: Record<Organ, string>;
  stages: Record<SituationState, StandingWords>;
  cases: Record<CaseStage, StandingWords>;
  /** `act` is what whoever acts presses, `told` the line in the story. */
  events: Record<EventType, { act: string; told: string }>;
};
/** As much of the words of the law as a chart needs: of `LawWords`, or less. */
export type ChartLaw = {
  tests: Partial<Record<LegalTestName, { text: string; articles: string }>>;
  organs: Record<Organ, string>;
  events: Partial<Record<EventType, { told: string }>>;
};
export type StandingWords = { name: string; meaning: string; articles: string };
