/** The Court's jurisdiction: Rome Statute, Articles 5, 11, 12, 13, 15bis and 127(2). */
import type { Article } from './articles.ts';
import { type Day, firstDay, type IsoDate, lastDay, OPEN, type Period, shared } from './dates.ts';
import {
  type Conduct,
  type Crime,
  type Facts,
  type Membership,
  membershipDays,
  type Standing,
  type Standings,
  type StateCode,
  standingOf,
} from './facts.ts';

/** The way in: the strongest that has arrived (13). Without a referral the Prosecutor acts on his or her own motion. */
export type Route = 'council' | 'state-party' | 'own-motion';

/** What the jurisdiction of the Court depends on at the date of an event. */
export type JurisdictionQuestion = {
  facts: Facts;
  standings: Standings;
  route: Route;
  /** The first day on which an examination was opened or a referral made; `null` where there was none. */
  consideredSince: Day | null;
  on: IsoDate;
};

/** The Statute entered into force (11(1)). */
export const STATUTE_IN_FORCE: Day = '2002-07-01';
/** The Court's jurisdiction over aggression was activated (15bis(3)). */
const AGGRESSION_ACTIVE: Day = '2018-07-17';

/** The days of the conduct, inside the scope, on which the crime was the Court's; `null` where there is none (11). */
export function daysThatCount({ conduct, scope }: Facts, crime: Crime): Period | null {
  const span = (from: IsoDate | null | undefined, to: IsoDate | null | undefined): Period => ({
    from: from ? firstDay(from) : STATUTE_IN_FORCE,
    to: to ? lastDay(to) : OPEN,
  });
  const inForce = span(crime === 'aggression' ? AGGRESSION_ACTIVE : STATUTE_IN_FORCE, null);
  const inScope = shared(span(scope?.from, scope?.to), inForce);
  return inScope && shared(span(conduct.from, conduct.to), inScope);
}

/**
 * The memberships that count at a date. A state that has left counts only if the matter was under consideration
 * before it left (127(2)); as long as it is in, or in again, all of them count.
 */
function countedMemberships({ memberships }: Standing, consideredSince: Day | null, on: IsoDate): Membership[] {
  const hasLeft = memberships.every(({ left }) => left !== null && left <= firstDay(on));
  return memberships.filter(
    ({ left }) => !hasLeft || (left !== null && consideredSince !== null && consideredSince < left),
  );
}

const statesOf = ({ territory, nationality }: Conduct): StateCode[] => [...new Set([...territory, ...nationality])];

export const standingsThen = ['party', 'declared', 'left', 'not-then', 'never'] as const;
/**
 * What a state had accepted on the days that count: as a party, by a declaration, as a party that has left without the
 * matter being considered before, on other days only, or never.
 */
export type StandingThen = (typeof standingsThen)[number];

/** What one state had accepted on some days, seen from the date of an event (11(2), 12(2)-(3), 127(2)). */
function standingThen(
  { standings, consideredSince, on }: JurisdictionQuestion,
  state: StateCode,
  days: Period,
): StandingThen {
  const standing = standingOf(standings, state);
  const covers = (periods: readonly Period[]) => periods.some((period) => shared(period, days) !== null);
  const memberships = standing.memberships.map(membershipDays);
  if (covers(countedMemberships(standing, consideredSince, on).map(membershipDays))) return 'party';
  if (covers(standing.declarations)) return 'declared';
  if (covers(memberships)) return 'left';
  return memberships.length + standing.declarations.length > 0 ? 'not-then' : 'never';
}

/** Whether on one of these days every state concerned was a party; a declaration is not enough (15bis(5)). */
function areAllParties({ facts, standings, consideredSince, on }: JurisdictionQuestion, days: Period): boolean {
  const common = statesOf(facts.conduct).reduce<Period[]>(
    (periods, state) => {
      const memberships = countedMemberships(standingOf(standings, state), consideredSince, on).map(membershipDays);
      return periods.flatMap((period) => memberships.flatMap((membership) => shared(period, membership) ?? []));
    },
    [days],
  );
  return common.length > 0;
}

/** Where each part of the test stands; a part without its article does not compile. */
export const articlesOfParts = {
  crime: ['5'],
  time: ['11'],
  'place-or-person': ['12(2)', '12(3)'],
  'all-parties': ['15bis(5)'],
} as const satisfies Record<string, readonly [Article, ...Article[]]>;
export type JurisdictionPart = keyof typeof articlesOfParts;

/** `waived`: after a referral by the Council it is not asked (13(b)). `not-reached`: there is no day to ask it of. */
export const partResults = ['met', 'not-met', 'waived', 'not-reached'] as const;
export type PartResult = (typeof partResults)[number];

export type PartOfJurisdiction = {
  part: JurisdictionPart;
  result: PartResult;
  /** What each state concerned had accepted, where that is asked. */
  states: Readonly<Record<StateCode, StandingThen>>;
};

const isMet = (met: boolean): PartResult => (met ? 'met' : 'not-met');
const hasAccepted = (then: StandingThen): boolean => then === 'party' || then === 'declared';

/** The test, part by part, for one crime alleged: the Court has jurisdiction where each part is met or waived. */
export function partsOfJurisdiction(question: JurisdictionQuestion, crime: Crime): PartOfJurisdiction[] {
  const { facts, route } = question;
  const days = daysThatCount(facts, crime);
  const isAsked = days !== null && route !== 'council';
  const states: [StateCode, StandingThen][] = isAsked
    ? statesOf(facts.conduct).map((state) => [state, standingThen(question, state, days)])
    : [];
  const ofStates = (part: JurisdictionPart, test: (days: Period) => boolean): PartOfJurisdiction => {
    if (isAsked) return { part, result: isMet(test(days)), states: Object.fromEntries(states) };
    return { part, result: days === null ? 'not-reached' : 'waived', states: {} };
  };
  return [
    { part: 'crime', result: isMet(crime !== 'other'), states: {} },
    { part: 'time', result: isMet(days !== null), states: {} },
    ofStates('place-or-person', () => states.some(([, then]) => hasAccepted(then))),
    ...(crime === 'aggression' ? [ofStates('all-parties', (some) => areAllParties(question, some))] : []),
  ];
}

/** The crimes alleged over which the Court has jurisdiction at the date of the event; none means that it has none. */
export function crimesWithin(question: JurisdictionQuestion): Crime[] {
  return question.facts.conduct.crimes.filter((crime) =>
    partsOfJurisdiction(question, crime).every(({ result }) => result === 'met' || result === 'waived'),
  );
}
