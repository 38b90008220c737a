/** Short names for links. Links live in messages and books: a name is never changed and never used again for another. */
import type { EventType, Reason } from '../../../law/events.ts';
import type { Crime } from '../../../law/facts.ts';

export const eventCodes = {
  COMMUNICATION_RECEIVED: 'Lr',
  STATE_REFERRED: 'Rf',
  DECLARATION_LODGED: 'Dl',
  DECLARATION_REJECTED: 'Dr',
  COUNCIL_VOTED: 'Cv',
  COMMUNICATION_SET_ASIDE: 'Ls',
  EXAMINATION_OPENED: 'Eo',
  EXAMINATION_CLOSED: 'Ec',
  MERGED: 'Mg',
  NEW_FACTS: 'Nf',
  REVIEW_REQUESTED: 'Vr',
  RECONSIDERATION_REQUESTED: 'Rr',
  REVIEW_REFUSED: 'Vn',
  JURISDICTION_AFFIRMED: 'Ja',
  AUTHORISATION_REQUESTED: 'Ar',
  AUTHORISATION_GRANTED: 'Ag',
  AUTHORISATION_REFUSED: 'An',
  AUTHORISATION_GRANTED_ON_APPEAL: 'Aa',
  INVESTIGATION_OPENED: 'Io',
  DEFERRAL_REQUESTED: 'Fr',
  DEFERRED: 'Fd',
  INVESTIGATION_RESUMED: 'Ir',
  INVESTIGATION_CONCLUDED: 'Ic',
  STATE_JOINED: 'Sj',
  WITHDRAWAL_NOTIFIED: 'Wn',
  WITHDRAWAL_REVOKED: 'Wr',
  WARRANT_ISSUED: 'Ki',
  SUMMONS_ISSUED: 'Ks',
  WARRANT_WITHDRAWN: 'Kw',
  SUSPECT_DIED: 'Kd',
  SURRENDERED: 'Kh',
  APPEARED: 'Ka',
  CASE_INADMISSIBLE: 'Kn',
  CHARGES_CONFIRMED: 'Gc',
  CHARGES_NOT_CONFIRMED: 'Gn',
  CHARGES_WITHDRAWN: 'Gw',
  TRIAL_OPENED: 'To',
  NO_CASE_TO_ANSWER: 'Tn',
  CONVICTED: 'Tc',
  ACQUITTED: 'Ta',
  SENTENCED: 'Ts',
  REPARATIONS_ORDERED: 'Tr',
  APPEAL_DECIDED: 'Pd',
  APPEAL_LAPSED: 'Pl',
} as const satisfies Record<EventType, string>;

export const reasonCodes = {
  'jurisdiction-time': 't',
  'jurisdiction-place': 'p',
  'jurisdiction-subject': 's',
  complementarity: 'c',
  gravity: 'g',
  'interests-of-justice': 'j',
  'manifestly-outside': 'm',
} as const satisfies Record<Reason, string>;

export const resultCodes = { upheld: 'u', reversed: 'r', amended: 'a', 'new-trial': 'n' } as const;
export const measureCodes = { referral: 'r', deferral: 'd' } as const;
export const crimeCodes = {
  genocide: 'g',
  'crimes-against-humanity': 'h',
  'war-crimes': 'w',
  aggression: 'a',
  other: 'o',
} as const satisfies Record<Crime, string>;

/** The name behind a code; `undefined` where no name has it. */
export const named = <Name extends string>(codes: Readonly<Record<Name, string>>, code: string | undefined) =>
  // The keys of the record are its names.
  (Object.keys(codes) as Name[]).find((name) => codes[name] === code);
