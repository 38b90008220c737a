/** Types of the words of the Council's table and of the map of crossings; part of `lesson.ts`. */
import type { z } from 'zod';
import type { Measure } from '../law/events.ts';
import type { RecordedVote } from '../learning/figures/council.machine.ts';
import type { Ballot } from '../learning/figures/council.ts';
import type { Crossing, Reading } from '../learning/figures/crossings.ts';
import type { Html, LawWords } from './lesson.ts';
import type { councilUi, crossingsUi } from './ui-council.ts';

export type CouncilUi = z.infer<typeof councilUi>;
export type CrossingsUi = z.infer<typeof crossingsUi>;
export type CouncilLaw = {
  /** Where the rule on votes and vetoes stands, in words. */
  articles: string;
  tests: Partial<LawWords['tests']>;
  stages: Partial<LawWords['stages']>;
};

export type CouncilVoteWords = Omit<RecordedVote, 'seats'> & {
  /** Who voted how, in the order of the table. */
  seats: Readonly<Record<string, Ballot>>;
  name: string;
  /** What the draft asks for. */
  draft: string;
  told: Html;
};
export type CouncilWords = {
  ui: CouncilUi;
  /** The words of the law that a vote can lead to. */
  law: CouncilLaw;
  /** Names of states by their codes. */
  states: Readonly<Record<string, string>>;
  votes: CouncilVoteWords[];
  own: { name: string; drafts: Readonly<Record<Measure, string>>; told: Html };
};

export type ReadingWords = Reading & { date: string; who: string; says: Html };
export type CrossingWords = Omit<Crossing, 'readings'> & {
  name: string;
  happens: Html;
  route: Html;
  status: Html;
  decided: Html;
  readings: ReadingWords[];
};
export type CrossingsWords = {
  ui: CrossingsUi;
  /** Where the test of place stands, in words. */
  articles: string;
  intro: Html;
  note: Html;
  /** Names of states by their codes. */
  states: Readonly<Record<string, string>>;
  crossings: CrossingWords[];
};
