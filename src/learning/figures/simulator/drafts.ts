/** Every act that an organ can try on a day, with its fields filled: a few of one kind where there is something to choose. */
import type { IsoDate } from '../../../law/dates.ts';
import { appealResults, type EventType, type Measure, reasons, type SituationEvent } from '../../../law/events.ts';
import type { Facts, StateCode } from '../../../law/facts.ts';
import { statesConcerned, statesKnown } from './path.ts';

/** An event by its type; the votes of the Council apart, because they are two questions. */
export type ActId = Exclude<EventType, 'COUNCIL_VOTED'> | 'VOTE_ON_REFERRAL' | 'VOTE_ON_DEFERRAL';

type Asked = { facts: Facts; on: IsoDate; person: string };

/** Who sends a letter, and into what a matter is joined, changes nothing in law. */
export const SOMEONE = 'anyone';
export const ELSEWHERE = 'another';

const permanent: readonly StateCode[] = ['CN', 'FR', 'GB', 'RU', 'US'];

/** Adopted, short of nine votes, or stopped by one of the five. */
const votes = (measure: Measure, on: IsoDate): SituationEvent[] => [
  { type: 'COUNCIL_VOTED', on, measure, yes: 11, no: 0, abstain: 4, vetoes: [] },
  { type: 'COUNCIL_VOTED', on, measure, yes: 8, no: 0, abstain: 7, vetoes: [] },
  ...permanent.map(
    (state): SituationEvent => ({ type: 'COUNCIL_VOTED', on, measure, yes: 14, no: 1, abstain: 0, vetoes: [state] }),
  ),
];

/** The event itself: nothing to choose. */
const bare =
  <Type extends Extract<SituationEvent, { on: IsoDate }>['type']>(type: Type) =>
  ({ on }: Asked) =>
    [{ type, on }] as const;
const ofCase =
  <Type extends EventType>(type: Type) =>
  ({ on, person }: Asked) =>
    [{ type, on, case: person }] as const;
const byEach =
  <Type extends EventType>(type: Type, states: (facts: Facts) => readonly StateCode[]) =>
  ({ facts, on }: Asked) =>
    states(facts).map((by) => ({ type, on, by }));
const forReason =
  <Type extends EventType>(type: Type) =>
  ({ on }: Asked) =>
    reasons.map((reason) => ({ type, on, reason }));
const heard =
  <Type extends EventType>(type: Type) =>
  ({ on, person }: Asked) =>
    [
      { type, on, case: person },
      { type, on, case: person, inAbsence: true },
    ] as const;

/** In the order in which they come about; a type left out here does not compile. */
const drafts = {
  COMMUNICATION_RECEIVED: ({ on }) => [{ type: 'COMMUNICATION_RECEIVED', on, from: SOMEONE }],
  NEW_FACTS: bare('NEW_FACTS'),
  STATE_REFERRED: ({ facts, on }) => statesKnown(facts).map((state) => ({ type: 'STATE_REFERRED', on, by: [state] })),
  DECLARATION_LODGED: ({ facts, on }) =>
    statesConcerned(facts).map((by) => ({ type: 'DECLARATION_LODGED', on, by, from: facts.conduct.from })),
  DECLARATION_REJECTED: byEach('DECLARATION_REJECTED', statesConcerned),
  VOTE_ON_REFERRAL: ({ on }) => votes('referral', on),
  VOTE_ON_DEFERRAL: ({ on }) => votes('deferral', on),
  COMMUNICATION_SET_ASIDE: forReason('COMMUNICATION_SET_ASIDE'),
  EXAMINATION_OPENED: bare('EXAMINATION_OPENED'),
  AUTHORISATION_REQUESTED: bare('AUTHORISATION_REQUESTED'),
  INVESTIGATION_OPENED: bare('INVESTIGATION_OPENED'),
  EXAMINATION_CLOSED: forReason('EXAMINATION_CLOSED'),
  MERGED: ({ on }) => [{ type: 'MERGED', on, into: ELSEWHERE }],
  REVIEW_REQUESTED: ({ facts, on }) =>
    [...statesKnown(facts), 'council'].map((by) => ({ type: 'REVIEW_REQUESTED', on, by })),
  RECONSIDERATION_REQUESTED: bare('RECONSIDERATION_REQUESTED'),
  REVIEW_REFUSED: bare('REVIEW_REFUSED'),
  JURISDICTION_AFFIRMED: bare('JURISDICTION_AFFIRMED'),
  AUTHORISATION_GRANTED: bare('AUTHORISATION_GRANTED'),
  AUTHORISATION_REFUSED: bare('AUTHORISATION_REFUSED'),
  AUTHORISATION_GRANTED_ON_APPEAL: bare('AUTHORISATION_GRANTED_ON_APPEAL'),
  DEFERRAL_REQUESTED: byEach('DEFERRAL_REQUESTED', statesConcerned),
  DEFERRED: byEach('DEFERRED', statesConcerned),
  INVESTIGATION_RESUMED: bare('INVESTIGATION_RESUMED'),
  INVESTIGATION_CONCLUDED: bare('INVESTIGATION_CONCLUDED'),
  STATE_JOINED: byEach('STATE_JOINED', statesConcerned),
  WITHDRAWAL_NOTIFIED: byEach('WITHDRAWAL_NOTIFIED', statesConcerned),
  WITHDRAWAL_REVOKED: byEach('WITHDRAWAL_REVOKED', statesConcerned),
  WARRANT_ISSUED: ofCase('WARRANT_ISSUED'),
  SUMMONS_ISSUED: ofCase('SUMMONS_ISSUED'),
  WARRANT_WITHDRAWN: ofCase('WARRANT_WITHDRAWN'),
  SURRENDERED: ofCase('SURRENDERED'),
  APPEARED: ofCase('APPEARED'),
  SUSPECT_DIED: ofCase('SUSPECT_DIED'),
  CASE_INADMISSIBLE: ofCase('CASE_INADMISSIBLE'),
  CHARGES_CONFIRMED: heard('CHARGES_CONFIRMED'),
  CHARGES_NOT_CONFIRMED: heard('CHARGES_NOT_CONFIRMED'),
  CHARGES_WITHDRAWN: ofCase('CHARGES_WITHDRAWN'),
  TRIAL_OPENED: ofCase('TRIAL_OPENED'),
  NO_CASE_TO_ANSWER: ofCase('NO_CASE_TO_ANSWER'),
  CONVICTED: ofCase('CONVICTED'),
  ACQUITTED: ofCase('ACQUITTED'),
  SENTENCED: ofCase('SENTENCED'),
  REPARATIONS_ORDERED: ofCase('REPARATIONS_ORDERED'),
  APPEAL_DECIDED: ({ on, person }) =>
    appealResults.map((result) => ({ type: 'APPEAL_DECIDED', on, case: person, result })),
  APPEAL_LAPSED: ofCase('APPEAL_LAPSED'),
} satisfies Record<ActId, (asked: Asked) => readonly SituationEvent[]>;

/** Every act, in that order. */
export const actIds = Object.keys(drafts) as readonly ActId[]; // the keys that `satisfies` demands, and no others

/** The event, or the events among which whoever acts chooses. */
export const draftsOf = (act: ActId, asked: Asked): readonly SituationEvent[] => drafts[act](asked);

/** The act of which an event is a draft. */
export function actOf(event: SituationEvent): ActId {
  if (event.type !== 'COUNCIL_VOTED') return event.type;
  return event.measure === 'referral' ? 'VOTE_ON_REFERRAL' : 'VOTE_ON_DEFERRAL';
}
