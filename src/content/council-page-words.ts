/** Types of the words of the Council's table and of the map of crossings; part of `lesson.ts`. */
import type { Measure } from '../law/events.ts';
import type { RecordedVote } from '../learning/figures/council.machine.ts';
import type { Crossing, Reading } from '../learning/figures/crossings.ts';
import type { Html } from './lesson.ts';

export type CouncilVoteWords = RecordedVote & {
  name: string;
  /** What the draft asks for. */
  draft: string;
  before: Html;
  told: Html;
};
export type CouncilWords = {
  intro: Html;
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
  intro: Html;
  note: Html;
  /** Names of states by their codes. */
  states: Readonly<Record<string, string>>;
  crossings: CrossingWords[];
};
