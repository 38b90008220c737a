/** The Court's jurisdiction: Rome Statute, Articles 5, 11, 12, 13, 15bis and 127(2). */
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
const STATUTE_IN_FORCE: Day = '2002-07-01';
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

/** The days on which a state of the territory or of the nationality had accepted the jurisdiction (12(2)-(3)). */
function isAccepted({ facts, standings, consideredSince, on }: JurisdictionQuestion, days: Period): boolean {
  return statesOf(facts.conduct).some((state) => {
    const standing = standingOf(standings, state);
    const memberships = countedMemberships(standing, consideredSince, on).map(membershipDays);
    return [...memberships, ...standing.declarations].some((period) => shared(period, days) !== null);
  });
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

function isWithin(question: JurisdictionQuestion, crime: Crime): boolean {
  if (crime === 'other') return false;
  const days = daysThatCount(question.facts, crime);
  if (days === null) return false;
  if (question.route === 'council') return true;
  return isAccepted(question, days) && (crime !== 'aggression' || areAllParties(question, days));
}

/** The crimes alleged over which the Court has jurisdiction at the date of the event; none means that it has none. */
export function crimesWithin(question: JurisdictionQuestion): Crime[] {
  return question.facts.conduct.crimes.filter((crime) => isWithin(question, crime));
}
