import type { Interaction } from '../report/interaction.ts';
import type { ApiName } from './find-api.ts';
import type { CallNames, Lms } from './lms.ts';

/** What the LMS says of the learner and of earlier sessions. */
export type Launch = {
  /** Nothing has been written yet: the attempt begins. */
  isFirst: boolean;
  /** False in review, in browsing, and where the attempt earns no credit: then nothing is sent. */
  isGraded: boolean;
  /** The share at which the course calls it passed; `null` where it does not say. */
  passMark: number | null;
  /** Of an earlier session, from 0 to 1. */
  score: number;
  /** Whether an earlier session has passed: no later one takes that away. */
  isPassed: boolean;
  line: string;
  language: string | null;
  /** Tells learners of one browser apart. */
  learner: string;
  takesInteractions: boolean;
  /** Interactions stored so far; `null` where the LMS does not count. */
  interactions: number | null;
};

export type Pairs = readonly (readonly [element: string, value: string])[];

export type Achieved = {
  /** False where nothing is scored: then no score is written. */
  isScored: boolean;
  /** From 0 to 1. */
  scaled: number;
  /** Share of the lesson that is done, from 0 to 1. */
  progress: number;
  /** `null` while the lesson is not finished. `completed` where nothing is asked in it. */
  verdict: 'passed' | 'failed' | 'completed' | null;
};

/** What differs between the two versions of SCORM: names of elements, and how values are written. */
export type Dialect = {
  apiName: ApiName;
  calls: CallNames;
  read(lms: Lms): Launch;
  /** Written once, when an attempt begins. */
  begin: Pairs;
  /** The first pair is the id, which founds the interaction; a pattern stands before the response to it. */
  interaction(index: number, interaction: Interaction, where: { lesson: string; lang: string }): Pairs;
  /** In the order in which they are to be written: the score before the verdict on it. */
  achieved(achieved: Achieved): Pairs;
  place(location: string, line: string): Pairs;
  leaving(seconds: number, isFinished: boolean): Pairs;
};

/** A number of the LMS; `null` where it gives none. */
export function numberOf(text: string): number | null {
  const value = text.trim() === '' ? Number.NaN : Number(text);
  return Number.isFinite(value) ? value : null;
}
