/** Which missed items come back, and in which order. Nothing of it is stored but the attempts. */
import type { Lesson } from '../content/lesson.ts';
import type { Attempt, LearnerRecord } from './lesson-events.ts';
import { itemIn } from './lesson-index.ts';
import { attemptsOf } from './record.ts';

/** How many other items lie between two practices of one, where there are others. */
const spacing = 2;

/**
 * Whether an item is to be practised: it was missed (some attempt earned less than the full credit), and since then
 * it was not answered in full on being asked afresh, in a later round or in the practice. "Answer it once more"
 * straight after the feedback clears nothing: the learner has just read the key.
 */
function isDue(attempts: readonly Attempt[]): boolean {
  let due = false;
  attempts.forEach(({ fraction, round }, index) => {
    const isFresh = round === null || !attempts.slice(0, index).some((earlier) => earlier.round === round);
    if (fraction !== null && fraction < 1) due = true;
    else if (isFresh) due = false;
  });
  return due;
}

/** Ids of the items to be practised, in the order of the lesson. */
export const dueItems = (lesson: Lesson, record: LearnerRecord): string[] =>
  lesson.steps.flatMap(({ items }) => items.map(({ id }) => id).filter((id) => isDue(attemptsOf(record, id))));

/**
 * The item to be practised next; `null` where none is due. Not one of the two practised last and not one of the
 * same step as the last, where there are others; then of the step with the most items due, which leaves the fewest
 * neighbours of one step for the end; then the one answered longest ago.
 */
export function nextToPractise(lesson: Lesson, record: LearnerRecord): string | null {
  const due = dueItems(lesson, record);
  const practised = record.attempts.filter(({ round }) => round === null).map(({ item }) => item);
  const last = practised.at(-1);
  const stepOf = (item: string) => itemIn(lesson, item)?.step.id;
  const dueInStep = (item: string) => due.filter((other) => stepOf(other) === stepOf(item)).length;
  const answeredAt = (item: string) => attemptsOf(record, item).at(-1)?.at ?? 0;
  const spaced = preferred(due, [
    (item) => item !== last,
    (item) => !practised.slice(-spacing).includes(item),
    (item) => last === undefined || stepOf(item) !== stepOf(last),
  ]);
  return spaced.sort((a, b) => dueInStep(b) - dueInStep(a) || answeredAt(a) - answeredAt(b))[0] ?? null;
}

/** The values that meet every wish in turn; a wish that none meets is passed over. */
function preferred<Value>(values: readonly Value[], wishes: readonly ((value: Value) => boolean)[]): Value[] {
  return wishes.reduce<Value[]>(
    (left, wish) => {
      const met = left.filter(wish);
      return met.length > 0 ? met : left;
    },
    [...values],
  );
}
