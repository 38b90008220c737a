/** What a learner hands to the teacher where there is no LMS: plain values, signed by nobody. */
import type { Lesson } from '../../content/lesson.ts';
import type { LearnerRecord } from '../lesson-events.ts';
import { lessonScore } from '../mastery.ts';
import { attemptsOf } from '../record.ts';

/** One item that was answered. `first` and `best` are whole percents; 100 only where nothing was missing. */
export type ItemResult = { item: string; first: number; best: number; tries: number };

export type Result = {
  /** Id and hash of the lesson. */
  lesson: string;
  content: string;
  /** As the learner wrote it; empty where nothing was written. */
  name: string;
  /** ISO 8601 day. */
  date: string;
  /** Of the lesson, in whole percents, as the summary shows it. */
  score: number;
  isPassed: boolean;
  /** In the order of the lesson; predictions have nothing to get right and are left out. */
  items: ItemResult[];
};

const longestName = 100;

/** A name in one line, without what would break a line or is half a character, at most 100 characters. */
export function cleanName(name: string): string {
  const oneLine = name
    .replace(/\p{Cs}/gu, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  return [...oneLine].slice(0, longestName).join('').trim();
}

/** Rounded down, so that 100 says "in full"; the small addend undoes what binary fractions lose. */
const wholePercent = (fraction: number) => Math.floor(fraction * 100 + 1e-9);

/** @param date ISO 8601 day of the result */
export function resultOf(lesson: Lesson, record: LearnerRecord, name: string, date: string): Result {
  const { scaled, isPassed } = lessonScore(lesson, record);
  const items = lesson.steps.flatMap(({ items: bank }) =>
    bank.flatMap(({ id }): ItemResult[] => {
      const fractions = attemptsOf(record, id).flatMap(({ fraction }) => fraction ?? []);
      const [first] = fractions;
      if (first === undefined) return [];
      const best = Math.max(...fractions);
      return [{ item: id, first: wholePercent(first), best: wholePercent(best), tries: fractions.length }];
    }),
  );
  const score = Math.round(scaled * 100);
  return { lesson: lesson.id, content: lesson.hash, name: cleanName(name), date, score, isPassed, items };
}
