/** One event of each kind, or a few where they differ, for walks through all the machines. */
import { eventsIn } from './told.ts';

export const procedureEvents = eventsIn(`
2010-01-01 COMMUNICATION_RECEIVED from: A group
2010-01-01 STATE_REFERRED by: [UG]
2010-01-01 STATE_REFERRED by: [A group]
2010-01-01 DECLARATION_LODGED by: SD, from: 2005-01-01
2010-01-01 DECLARATION_LODGED by: UG
2010-01-01 DECLARATION_REJECTED by: A group
2010-01-01 COUNCIL_VOTED measure: referral, yes: 11, no: 0, abstain: 4, vetoes: []
2010-01-01 COUNCIL_VOTED measure: referral, yes: 13, no: 2, abstain: 0, vetoes: [RU, CN]
2010-01-01 COUNCIL_VOTED measure: referral, yes: 7, no: 0, abstain: 8, vetoes: []
2010-01-01 COUNCIL_VOTED measure: deferral, yes: 7, no: 0, abstain: 8, vetoes: []
2010-01-01 COUNCIL_VOTED measure: referral, yes: 7, no: 0, abstain: 7, vetoes: []
2010-01-01 COUNCIL_VOTED measure: referral, yes: 9, no: 1, abstain: 5, vetoes: [DE]
2010-01-01 COUNCIL_VOTED measure: referral, yes: 9, no: 1, abstain: 5, vetoes: [RU, CN]
2010-01-01 COMMUNICATION_SET_ASIDE reason: gravity
2010-01-01 EXAMINATION_OPENED
2010-01-01 EXAMINATION_CLOSED reason: gravity
2010-01-01 EXAMINATION_CLOSED reason: interests-of-justice
2010-01-01 MERGED into: other
2010-01-01 NEW_FACTS
2010-01-01 REVIEW_REQUESTED by: UG
2010-01-01 RECONSIDERATION_REQUESTED
2010-01-01 REVIEW_REFUSED
2010-01-01 JURISDICTION_AFFIRMED
2010-01-01 AUTHORISATION_REQUESTED
2010-01-01 AUTHORISATION_GRANTED
2010-01-01 AUTHORISATION_REFUSED
2010-01-01 AUTHORISATION_GRANTED_ON_APPEAL
2010-01-01 INVESTIGATION_OPENED
2010-01-01 DEFERRAL_REQUESTED by: UG
2010-01-01 DEFERRED by: A group
2010-01-01 DEFERRED
2010-01-01 INVESTIGATION_RESUMED
2010-01-01 INVESTIGATION_CONCLUDED
2010-01-01 STATE_JOINED by: SD
2010-01-01 STATE_JOINED by: UG
2010-01-01 WITHDRAWAL_NOTIFIED by: UG
2010-01-01 WITHDRAWAL_NOTIFIED by: SD
2010-01-01 WITHDRAWAL_REVOKED by: UG
`);

/** After it all else happens inside a pause. */
export const pausing = eventsIn('2010-01-01 COUNCIL_VOTED measure: deferral, yes: 11, no: 0, abstain: 4, vetoes: []');

export const caseEvents = eventsIn(`
2010-01-01 WARRANT_ISSUED case: a
2010-01-01 SUMMONS_ISSUED case: a
2010-01-01 WARRANT_WITHDRAWN case: a
2010-01-01 SUSPECT_DIED case: a
2010-01-01 SURRENDERED case: a
2010-01-01 APPEARED case: a
2010-01-01 CASE_INADMISSIBLE case: a
2010-01-01 CHARGES_CONFIRMED case: a
2010-01-01 CHARGES_CONFIRMED case: a, inAbsence: true
2010-01-01 CHARGES_NOT_CONFIRMED case: a
2010-01-01 CHARGES_WITHDRAWN case: a
2010-01-01 TRIAL_OPENED case: a
2010-01-01 NO_CASE_TO_ANSWER case: a
2010-01-01 CONVICTED case: a
2010-01-01 ACQUITTED case: a
2010-01-01 SENTENCED case: a
2010-01-01 REPARATIONS_ORDERED case: a
2010-01-01 APPEAL_DECIDED case: a, result: upheld
2010-01-01 APPEAL_DECIDED case: a, result: reversed
2010-01-01 APPEAL_DECIDED case: a, result: new-trial
2010-01-01 APPEAL_LAPSED case: a
`);

export const allEvents = [...procedureEvents, ...pausing, ...caseEvents];
