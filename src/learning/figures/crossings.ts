/** Where a crime begins and ends, and what the law's test of place says of it. Nothing here knows a rule. */
import { type Facts, isStateParty, type StateCode, standingsOf } from '../../law/facts.ts';
import { contextOf, crimesAt } from '../../law/situation-context.ts';

/** One of the two states of a crossing: the one that is left, or the one that is reached. */
export const sides = ['from', 'to'] as const;
export type Side = (typeof sides)[number];
export const parts = ['begins', 'ends'] as const;
export type Part = (typeof parts)[number];
/** On which side the first and the last part of the crime lie. */
export type Placing = Readonly<Record<Part, Side>>;

/** What someone said about where the crime begins and ends. */
export type Reading = Placing & { id: string };
export type Crossing = {
  id: string;
  from: StateCode;
  to: StateCode;
  /** The day on which it is asked. */
  on: string;
  /** All but the territory, which is for the learner to say. */
  facts: Omit<Facts, 'conduct'> & { conduct: Omit<Facts['conduct'], 'territory'> };
  readings: readonly Reading[];
};

/** The facts with the crime where it was put. */
export function factsWith({ from, to, facts }: Pick<Crossing, 'from' | 'to' | 'facts'>, placing: Placing): Facts {
  const states = { from, to };
  const territory = [...new Set(parts.map((part) => states[placing[part]]))];
  return { ...facts, conduct: { ...facts.conduct, territory } };
}

export type Reach = {
  /** Whether the Court may look at a crime that lies there, if nobody has referred it. */
  isWithin: boolean;
  /** The sides on which a part of the crime lies in a State Party. */
  through: readonly Side[];
};

/** Whether the side is a State Party on the day of asking. */
export const isParty = ({ facts, on, ...crossing }: Crossing, side: Side): boolean =>
  isStateParty(standingsOf(facts), crossing[side], on);

/** What the law's test of place, time and crime says once the crime is put there. */
export function reachOf(crossing: Crossing, placing: Placing): Reach {
  const touched = sides.filter((side) => parts.some((part) => placing[part] === side));
  return {
    isWithin: crimesAt(contextOf(factsWith(crossing, placing)), crossing.on).length > 0,
    through: touched.filter((side) => isParty(crossing, side)),
  };
}
