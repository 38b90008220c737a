/** What the switches of jurisdiction ask of the law. The law answers; nothing is decided here. */
import { type Day, dayBefore } from '../../law/dates.ts';
import { type Acceptance, type Crime, standingOf, standingsOf } from '../../law/facts.ts';
import {
  crimesWithin,
  type JurisdictionQuestion,
  type PartOfJurisdiction,
  partsOfJurisdiction,
  type Route,
} from '../../law/jurisdiction.ts';

export type SwitchState = { id: string; code: string; acceptance: Acceptance };

/** How the switches stand; states by their ids. */
export type Positions = {
  crime: Crime;
  /** The day of the act. */
  day: Day;
  place: string;
  /** Where it went on, across a border; `null` where it did not. */
  also: string | null;
  /** Of the person suspected. */
  nationality: string;
  route: Route;
  /** The Court began to look before the first of the states concerned left. */
  isConsidered: boolean;
};

/** The same, but a day need not be set: without one there is nothing yet to ask the law. */
export type PositionsSoFar = Omit<Positions, 'day'> & { day: Day | null };

export type SwitchboardInput = {
  states: readonly SwitchState[];
  /** The day on which the question is asked. */
  askedOn: Day;
};

export type Reading = { parts: readonly PartOfJurisdiction[]; isWithin: boolean };
/** Without a day no part is asked, and there is no verdict. */
export type Unread = { parts: readonly PartOfJurisdiction[]; isWithin: null };

const isChosen = ({ id }: SwitchState, { place, also, nationality }: PositionsSoFar): boolean =>
  id === place || id === also || id === nationality;

const acceptanceOf = (states: readonly SwitchState[]) =>
  Object.fromEntries(states.map(({ code, acceptance }) => [code, acceptance]));

/** The state concerned that was the first to leave, and its first day outside; `null` where none has left. */
export function leaverOf({ states }: SwitchboardInput, positions: PositionsSoFar): { id: string; left: Day } | null {
  const leavers = states
    .filter((state) => isChosen(state, positions))
    .flatMap(({ id, code, acceptance }) => {
      const { memberships } = standingOf(standingsOf({ acceptance: { [code]: acceptance } }), code);
      return memberships.flatMap(({ left }) => (left === null ? [] : [{ id, left }]));
    });
  return leavers.sort((a, b) => a.left.localeCompare(b.left))[0] ?? null;
}

/** The question that the switches put to the law. */
export function questionOf(input: SwitchboardInput, positions: Positions): JurisdictionQuestion {
  const { day, crime, place, also, nationality, route, isConsidered } = positions;
  const codesOf = (...ids: (string | null)[]) =>
    input.states.filter(({ id }) => ids.includes(id)).map(({ code }) => code);
  const conduct = {
    from: day,
    to: day,
    crimes: [crime],
    territory: codesOf(place, also),
    nationality: codesOf(nationality),
  };
  const facts = { conduct, acceptance: acceptanceOf(input.states) };
  const leaver = leaverOf(input, positions);
  return {
    facts,
    standings: standingsOf(facts),
    route,
    consideredSince: isConsidered && leaver !== null ? dayBefore(leaver.left) : null,
    on: input.askedOn,
  };
}

/** What the law says of the switches: part by part, and of the whole. */
export function readingOf(input: SwitchboardInput, positions: Positions): Reading {
  const question = questionOf(input, positions);
  return { parts: partsOfJurisdiction(question, positions.crime), isWithin: crimesWithin(question).length > 0 };
}

/** Before a day is set: the parts that will be asked, none of them asked yet. */
export function unread(input: SwitchboardInput, positions: PositionsSoFar): Unread {
  const { parts } = readingOf(input, { ...positions, day: input.askedOn });
  return { parts: parts.map(({ part }) => ({ part, result: 'not-reached', states: {} })), isWithin: null };
}
