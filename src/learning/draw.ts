import type { LessonStep } from '../content/lesson.ts';
import { digest } from './digest.ts';
import type { LearnerRecord, Round } from './lesson-events.ts';
import { attemptsOf } from './record.ts';

/** mulberry32 (Tommy Ettinger, public domain): numbers from 0 to below 1, the same ones for the same seed. */
function chanceFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * The values in an order that depends on nothing but seed and purpose (Fisher and Yates, as Durstenfeld gives it).
 * @param purpose what the order is for, such as the id of an item: the same seed serves many orders
 */
export function shuffled<Value>(values: readonly Value[], seed: number, purpose: string): Value[] {
  const chance = chanceFrom(digest(`${seed} ${purpose}`));
  const result: Value[] = [];
  for (const value of values) {
    const place = Math.floor(chance() * (result.length + 1));
    result.splice(place, 0, value);
  }
  return result;
}

/**
 * Draws the items of the next round of a step. Those always asked come first, in the order of the
 * file, and in the first round alone; then
 * `drawnPerCheck` others (all, where there are fewer): those never asked before those missed last time, before the
 * one asked longest ago. So the second round brings the items that the first left out.
 * The same record draws the same round.
 */
export function drawRound(step: LessonStep, drawnPerCheck: number, record: LearnerRecord): Round {
  const rounds = record.rounds[step.id] ?? [];
  const number = Math.max(0, ...rounds.map(({ id }) => Number.parseInt(id, 10))) + 1;
  const asked = new Set(rounds.flatMap(({ items }) => items));
  const urgency = (item: string) => {
    if (!asked.has(item)) return -2;
    const last = attemptsOf(record, item).at(-1);
    return !last || (last.fraction ?? 1) < 1 ? -1 : last.at;
  };
  const others = step.items.filter(({ isAlwaysAsked }) => !isAlwaysAsked).map(({ id }) => id);
  const drawn = shuffled(others, record.seed, `${step.id} ${number}`)
    .sort((a, b) => urgency(a) - urgency(b))
    .slice(0, drawnPerCheck);
  const isDue = (id: string) => !asked.has(id) || others.length === 0; // a round is never empty
  const always = step.items.filter(({ id, isAlwaysAsked }) => isAlwaysAsked && isDue(id)).map(({ id }) => id);
  const items = [...always, ...drawn];
  return { id: `${number}-${digest(items.join(' ')).toString(36)}`, items };
}
