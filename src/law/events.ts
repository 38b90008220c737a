/** What can happen to a situation and to a case, as situation files write it. Every event carries its date. */
import type { IsoDate } from './dates.ts';
import type { StateCode } from './facts.ts';

export const reasons = [
  'jurisdiction-time',
  'jurisdiction-place',
  'jurisdiction-subject',
  'complementarity',
  'gravity',
  'interests-of-justice',
  'manifestly-outside',
] as const;
/** The Prosecutor's own reason: recorded, not tested. */
export type Reason = (typeof reasons)[number];

export const measures = ['referral', 'deferral'] as const;
export type Measure = (typeof measures)[number];

export const appealResults = ['upheld', 'reversed', 'amended', 'new-trial'] as const;
export type AppealResult = (typeof appealResults)[number];

/** A state's code, or whoever else acted, in words. */
type Actor = StateCode;

type Dated<Type extends string, Fields = unknown> = { type: Type; on: IsoDate } & Fields;

export type CouncilVote = Dated<
  'COUNCIL_VOTED',
  { measure: Measure; yes: number; no: number; abstain: number; vetoes: readonly StateCode[] }
>;

/** Events that concern the situation as a whole. */
export type ProcedureEvent =
  | Dated<'COMMUNICATION_RECEIVED', { from: string }>
  | Dated<'STATE_REFERRED', { by: readonly Actor[] }>
  | Dated<'DECLARATION_LODGED', { by: Actor; from?: IsoDate | null | undefined; to?: IsoDate | null | undefined }>
  | Dated<'DECLARATION_REJECTED', { by: Actor }>
  | CouncilVote
  | Dated<'COMMUNICATION_SET_ASIDE', { reason: Reason }>
  | Dated<'EXAMINATION_OPENED'>
  | Dated<'EXAMINATION_CLOSED', { reason: Reason }>
  | Dated<'MERGED', { into: string }>
  | Dated<'NEW_FACTS'>
  | Dated<'REVIEW_REQUESTED', { by: Actor }>
  | Dated<'RECONSIDERATION_REQUESTED'>
  | Dated<'REVIEW_REFUSED'>
  | Dated<'JURISDICTION_AFFIRMED'>
  | Dated<'AUTHORISATION_REQUESTED'>
  | Dated<'AUTHORISATION_GRANTED'>
  | Dated<'AUTHORISATION_REFUSED'>
  | Dated<'AUTHORISATION_GRANTED_ON_APPEAL'>
  | Dated<'INVESTIGATION_OPENED'>
  | Dated<'DEFERRAL_REQUESTED', { by?: Actor | null | undefined }>
  | Dated<'DEFERRED', { by?: Actor | null | undefined }>
  | Dated<'INVESTIGATION_RESUMED'>
  | Dated<'INVESTIGATION_CONCLUDED'>
  | Dated<'STATE_JOINED', { by: Actor }>
  | Dated<'WITHDRAWAL_NOTIFIED', { by: Actor; effective?: IsoDate | null | undefined }>
  | Dated<'WITHDRAWAL_REVOKED', { by: Actor }>;

type OfCase<Type extends string, Fields = unknown> = Dated<Type, { case: string } & Fields>;

/** Events that concern one person. */
export type CaseEvent =
  | OfCase<'WARRANT_ISSUED'>
  | OfCase<'SUMMONS_ISSUED'>
  | OfCase<'WARRANT_WITHDRAWN'>
  | OfCase<'SUSPECT_DIED'>
  | OfCase<'SURRENDERED'>
  | OfCase<'APPEARED'>
  | OfCase<'CASE_INADMISSIBLE'>
  | OfCase<'CHARGES_CONFIRMED', { inAbsence?: boolean | null | undefined }>
  | OfCase<'CHARGES_NOT_CONFIRMED', { inAbsence?: boolean | null | undefined }>
  | OfCase<'CHARGES_WITHDRAWN'>
  | OfCase<'TRIAL_OPENED'>
  | OfCase<'NO_CASE_TO_ANSWER'>
  | OfCase<'CONVICTED'>
  | OfCase<'ACQUITTED'>
  | OfCase<'SENTENCED'>
  | OfCase<'REPARATIONS_ORDERED'>
  | OfCase<'APPEAL_DECIDED', { result: AppealResult }>
  | OfCase<'APPEAL_LAPSED'>;

export type SituationEvent = ProcedureEvent | CaseEvent;
type WithoutDate<Event> = Event extends SituationEvent ? Omit<Event, 'on'> : never;
/** What could happen on any day. */
export type UndatedEvent = WithoutDate<SituationEvent>;
export type EventType = SituationEvent['type'];

export type CaseEventType = CaseEvent['type'];

/** The events of a case; a type left out here does not compile. */
const ofCases = {
  WARRANT_ISSUED: true,
  SUMMONS_ISSUED: true,
  WARRANT_WITHDRAWN: true,
  SUSPECT_DIED: true,
  SURRENDERED: true,
  APPEARED: true,
  CASE_INADMISSIBLE: true,
  CHARGES_CONFIRMED: true,
  CHARGES_NOT_CONFIRMED: true,
  CHARGES_WITHDRAWN: true,
  TRIAL_OPENED: true,
  NO_CASE_TO_ANSWER: true,
  CONVICTED: true,
  ACQUITTED: true,
  SENTENCED: true,
  REPARATIONS_ORDERED: true,
  APPEAL_DECIDED: true,
  APPEAL_LAPSED: true,
} satisfies Record<CaseEventType, true>;

export const isCaseEvent = (event: SituationEvent): event is CaseEvent => Object.hasOwn(ofCases, event.type);
