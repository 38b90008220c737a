/** What the file of a situation records, and how an event that is allowed changes it. */
import type { CaseSnapshot } from './case.machine.ts';
import { type Day, dayBefore, firstDay, type IsoDate, lastDay, type Period, yearAfter } from './dates.ts';
import type { CouncilVote, ProcedureEvent, Reason } from './events.ts';
import {
  declared,
  type Facts,
  type Membership,
  type Standing,
  type Standings,
  type StateCode,
  standingOf,
  standingsOf,
} from './facts.ts';
import { crimesWithin, type Route } from './jurisdiction.ts';

export type SituationContext = {
  facts: Facts;
  /** What each state has accepted so far: from the facts, then from events. */
  standings: Standings;
  /** The states that have made a referral. */
  referrers: readonly StateCode[];
  isCouncilReferred: boolean;
  hasDeclaration: boolean;
  /** Anything has arrived, or the Prosecutor has begun from public information. */
  hasArrived: boolean;
  /** The first day on which an examination was opened or a referral made (127(2)). */
  consideredSince: Day | null;
  isAuthorised: boolean;
  /** Set aside, closed or refused at least once. */
  wasRefused: boolean;
  closedFor: Reason | null;
  isReviewRequested: boolean;
  pauses: readonly Period[];
  /** The date of the last event. */
  lastOn: IsoDate | null;
  /** The cases by id, in the order in which they began. */
  cases: Readonly<Record<string, CaseSnapshot>>;
};

export const contextOf = (facts: Facts): SituationContext => ({
  facts,
  standings: standingsOf(facts),
  referrers: [],
  isCouncilReferred: false,
  hasDeclaration: false,
  hasArrived: false,
  consideredSince: null,
  isAuthorised: false,
  wasRefused: false,
  closedFor: null,
  isReviewRequested: false,
  pauses: [],
  lastOn: null,
  cases: {},
});

/** The strongest thing that has arrived: the Council's referral, then a state's, then none (13). */
export function routeOf({ isCouncilReferred, referrers }: SituationContext): Route {
  if (isCouncilReferred) return 'council';
  return referrers.length > 0 ? 'state-party' : 'own-motion';
}

/** The crimes over which the Court has jurisdiction at the date of an event. */
export const crimesAt = (context: SituationContext, on: IsoDate) =>
  crimesWithin({ ...context, route: routeOf(context), on });

/** Whether judges must authorise: without a referral (15(3)), and for nothing but aggression after a state's (15bis(8)). */
export function needsJudges(context: SituationContext, on: IsoDate): boolean {
  const route = routeOf(context);
  if (route !== 'state-party') return route === 'own-motion';
  const within = crimesAt(context, on);
  return within.length > 0 && within.every((crime) => crime === 'aggression');
}

/** Nine of the fifteen vote for it (UN Charter 27(3)). */
export const hasNine = ({ yes }: CouncilVote): boolean => yes >= 9;
/** No permanent member votes against it (UN Charter 27(3)); an abstention is never a veto. */
export const isUnvetoed = ({ vetoes }: CouncilVote): boolean => vetoes.length === 0;
export const isAdopted = (vote: CouncilVote): boolean => hasNine(vote) && isUnvetoed(vote);

const earlier = (a: Day | null, b: Day): Day => (a === null || b < a ? b : a);

function withStanding(
  { standings }: SituationContext,
  state: StateCode,
  change: (standing: Standing) => Partial<Standing>,
): Pick<SituationContext, 'standings'> {
  const standing = standingOf(standings, state);
  return { standings: { ...standings, [state]: { ...standing, ...change(standing) } } };
}

/** Changes the memberships that are not over at a day. */
const changed = (memberships: readonly Membership[], day: Day, change: (one: Membership) => Membership): Membership[] =>
  memberships.map((one) => (one.left === null || day < one.left ? change(one) : one));

/** One year later, or on the later day that was named, never sooner (127(1)). */
function dayOfLeaving(on: IsoDate, effective: IsoDate | null | undefined): Day {
  const named = effective ? lastDay(effective) : null;
  return named !== null && named >= yearAfter(firstDay(on)) ? named : yearAfter(lastDay(on));
}

/** From the day of the vote to the day before the same day of the next year (16). */
const pauseFrom = (on: IsoDate): Period => ({ from: firstDay(on), to: dayBefore(yearAfter(firstDay(on))) });

function afterVote(context: SituationContext, vote: CouncilVote): Partial<SituationContext> {
  if (!isAdopted(vote)) return {};
  if (vote.measure === 'deferral') return { pauses: [...context.pauses, pauseFrom(vote.on)] };
  const consideredSince = earlier(context.consideredSince, firstDay(vote.on));
  return { isCouncilReferred: true, hasArrived: true, consideredSince };
}

function afterProcedure(context: SituationContext, event: ProcedureEvent): Partial<SituationContext> {
  switch (event.type) {
    case 'COMMUNICATION_RECEIVED':
      return { hasArrived: true };
    case 'STATE_REFERRED':
      return {
        referrers: [...context.referrers, ...event.by],
        hasArrived: true,
        consideredSince: earlier(context.consideredSince, firstDay(event.on)),
      };
    case 'DECLARATION_LODGED': {
      const added = declared(event.from ?? event.on, event.to);
      const change = ({ declarations }: Standing) => ({ declarations: [...declarations, added] });
      return { hasArrived: true, hasDeclaration: true, ...withStanding(context, event.by, change) };
    }
    case 'COUNCIL_VOTED':
      return afterVote(context, event);
    case 'EXAMINATION_OPENED':
      return { hasArrived: true, consideredSince: earlier(context.consideredSince, firstDay(event.on)) };
    case 'COMMUNICATION_SET_ASIDE':
      return { wasRefused: true };
    case 'EXAMINATION_CLOSED':
      return { wasRefused: true, closedFor: event.reason, isReviewRequested: false };
    case 'REVIEW_REQUESTED':
      return { isReviewRequested: true };
    case 'AUTHORISATION_REFUSED':
      return { wasRefused: true, isAuthorised: false };
    case 'AUTHORISATION_GRANTED':
    case 'AUTHORISATION_GRANTED_ON_APPEAL':
      return { isAuthorised: true };
    case 'STATE_JOINED': {
      const joined = { from: firstDay(event.on), left: null };
      return withStanding(context, event.by, ({ memberships }) => ({ memberships: [...memberships, joined] }));
    }
    case 'WITHDRAWAL_NOTIFIED': {
      const left = dayOfLeaving(event.on, event.effective);
      // A second notice does not lengthen the time that the first one set.
      const leave = (one: Membership): Membership => ({ ...one, left: earlier(one.left, left) });
      return withStanding(context, event.by, ({ memberships }) => ({
        memberships: changed(memberships, firstDay(event.on), leave),
      }));
    }
    case 'WITHDRAWAL_REVOKED':
      return withStanding(context, event.by, ({ memberships }) => ({
        memberships: changed(memberships, firstDay(event.on), (one) => ({ ...one, left: null })),
      }));
    default:
      return {};
  }
}

/** What changes in the file with an event of the situation. */
export const afterEvent = (context: SituationContext, event: ProcedureEvent): Partial<SituationContext> => ({
  ...afterProcedure(context, event),
  lastOn: event.on,
});
