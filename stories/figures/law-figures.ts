/** The words of the figures that run on the law, as the lesson says them. */
import court from 'virtual:page/en/the-court';
import threeDoors from 'virtual:page/en/three-doors';
import { allAnswers, type Door } from '../../src/learning/figures/doors.ts';
import { type Positions, readingOf } from '../../src/learning/figures/switchboard.ts';

const { doors, law } = threeDoors.step?.figures ?? {};
const { switchboard } = court.step?.figures ?? {};
if (!doors || !law || !switchboard) throw new RangeError('The lesson lacks the figures of steps 3 and 4.');

export const doorsWords = doors;
export const lawWords = law;
export const doorAnswers = allAnswers(doors, doors.actors);
/** A record in which these have tried these doors. */
export const triedBy = (tries: Readonly<Record<string, readonly Door[]>>) =>
  Object.fromEntries(
    Object.entries(tries).map(([actor, ways]) => [
      actor,
      Object.fromEntries(ways.map((door) => [door, doorAnswers[actor]?.[door]])),
    ]),
  );

export const switchboardWords = switchboard;
export const positionsOf = (preset: string): Positions => {
  const found = switchboard.presets.find(({ id }) => id === preset);
  if (!found) throw new RangeError(`There is no situation '${preset}'.`);
  const { crime, day, place, also, nationality, route } = found;
  return { crime, day, place, also: also ?? null, nationality, route, isConsidered: false };
};
export const readingAt = (positions: Positions) => readingOf(switchboard, positions);
export const verdicts = Object.fromEntries(
  switchboard.presets.map(({ id }) => [id, readingAt(positionsOf(id)).isWithin]),
);
