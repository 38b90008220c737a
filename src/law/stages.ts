/** The names of the states in which a situation and a case can stand. */

/** Where a situation stands in the procedure. */
export const stages = [
  'idle',
  'communication',
  'set-aside',
  'referred',
  'declared',
  'examination',
  'closed',
  'reconsideration',
  'authorisation-requested',
  'authorised',
  'authorisation-refused',
  'investigation',
  'deferral-requested',
  'deferred',
  'concluded',
  'merged',
  'referral-vetoed',
  'referral-not-adopted',
] as const;
export type Stage = (typeof stages)[number];

/** What is said of a situation: its stage, or that the Council has paused it (16). */
export const situationStates = [...stages, 'paused'] as const;
export type SituationState = (typeof situationStates)[number];

export const caseStates = [
  'warrant',
  'summons',
  'before-court',
  'charges-confirmed',
  'charges-confirmed-in-absence',
  'charges-not-confirmed',
  'trial',
  'convicted',
  'sentenced',
  'acquitted',
  'final-conviction',
  'final-acquittal',
  'inadmissible',
  'withdrawn',
  'terminated',
  'no-case',
] as const;
export type CaseState = (typeof caseStates)[number];

/** A case begins with a warrant or a summons; before that there is none. */
export type CaseStage = 'none' | CaseState;
