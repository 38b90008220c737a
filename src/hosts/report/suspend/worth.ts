/** Which attempts to keep where not all of them find room: first those on which scores rest. */
import type { Lesson } from '../../../content/lesson.ts';
import type { Attempt, LearnerRecord, Round } from '../../../learning/lesson-events.ts';
import { stepScore } from '../../../learning/mastery.ts';
import { attemptsOf, currentRound } from '../../../learning/record.ts';

const best = (attempts: readonly Attempt[]): Attempt | undefined =>
  attempts.reduce<Attempt | undefined>(
    (found, one) => (found === undefined || (one.fraction ?? 0) > (found.fraction ?? 0) ? one : found),
    undefined,
  );

/** The round on which the score of the step rests; `undefined` while none is answered. */
export function bestRound(record: LearnerRecord, step: string): Round | undefined {
  const rounds = record.rounds[step] ?? [];
  const score = stepScore(record, step);
  if (score === null) return undefined;
  // Asked of one round at a time, so that it is the same formula that gives the score.
  return rounds.find((round) => stepScore({ ...record, rounds: { [step]: [round] } }, step) === score);
}

/** The rounds worth keeping, by step: the one that gives the score, and the current one. */
export function roundsWorthKeeping(lesson: Lesson, record: LearnerRecord): Map<string, Round[]> {
  return new Map(
    lesson.steps.flatMap(({ id }): [string, Round[]][] => {
      const rounds = [bestRound(record, id), currentRound(record, id)].filter((round) => round !== undefined);
      return rounds.length === 0 ? [] : [[id, [...new Set(rounds)]]];
    }),
  );
}

/**
 * Attempts in the order in which they are to be kept, none twice: those that give the scores; the last of the current
 * rounds, which show where the learner stands; the best and the last of each item, on which mastery and practice rest.
 */
export function attemptsByWorth(lesson: Lesson, record: LearnerRecord): Attempt[] {
  const within = (round: Round | undefined, pick: (attempts: readonly Attempt[]) => Attempt | undefined) =>
    (round?.items ?? []).flatMap(
      (item) => pick(attemptsOf(record, item).filter((attempt) => attempt.round === round?.id)) ?? [],
    );
  const last = (attempts: readonly Attempt[]) => attempts.at(-1);
  const steps = lesson.steps.map(({ id }) => ({ best: bestRound(record, id), current: currentRound(record, id) }));
  const items = lesson.steps.flatMap((step) => step.items.map(({ id }) => attemptsOf(record, id)));
  return [
    ...new Set([
      ...steps.flatMap((rounds) => within(rounds.best, best)),
      ...steps.flatMap((rounds) => within(rounds.current, last)),
      ...steps.flatMap((rounds) => within(rounds.current, best)),
      ...items.flatMap((attempts) => best(attempts) ?? []),
      ...items.flatMap((attempts) => last(attempts) ?? []),
      ...[...record.attempts].reverse(),
    ]),
  ];
}
