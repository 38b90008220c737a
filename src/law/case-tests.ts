/** The legal tests of a case: Rome Statute, Articles 19 and 58 to 83. Each is a plain function with a public name. */
import type { CaseEvent } from './events.ts';
import type { CaseStage } from './stages.ts';

/** What the Court knows of a person in a case, besides the stage of the case. */
export type CaseContext = {
  isWarrantOut: boolean;
  isSummonsOut: boolean;
  /** Before the Court: surrendered, or appeared on a summons. */
  isPresent: boolean;
  /** A warrant in a case that existed already: to appear is not enough until surrendered (58(7), 60(5)). */
  mustBeSurrendered: boolean;
};

export type CaseQuestion = { context: CaseContext; event: CaseEvent };

const isOneOf =
  (...stages: readonly CaseStage[]) =>
  (stage: CaseStage): boolean =>
    stages.includes(stage);
const isNoneOf =
  (...stages: readonly CaseStage[]) =>
  (stage: CaseStage): boolean =>
    !stages.includes(stage);

const over = ['terminated', 'inadmissible', 'withdrawn', 'no-case', 'final-conviction', 'final-acquittal'] as const;

/** A case begins with a warrant or a summons (58). */
export const caseExists = isNoneOf('none');
/** A case that is over does not begin again: a new one has a new id (17, 20). */
export const caseIsNotOver = isNoneOf(...over);
/** Before the trial: a new warrant (58), new charges (61), or leaving the case to a state (19(4)). */
export const noTrialHasBegun = isNoneOf('trial', 'convicted', 'sentenced', 'acquitted', ...over);
/** Charges once confirmed cannot be found wanting any more (61(7)-(8)). */
export const chargesAreNotYetConfirmed = isOneOf('warrant', 'summons', 'before-court', 'charges-not-confirmed');
/** Charges can be withdrawn as long as there are charges before judges (61(4), 61(9)). */
export const chargesStand = isOneOf('before-court', 'charges-confirmed', 'charges-confirmed-in-absence', 'trial');
/** No trial without confirmed charges (61(7), 61(11)). */
export const chargesAreConfirmed = isOneOf('charges-confirmed', 'charges-confirmed-in-absence');
/** A judgment ends a trial (66, 74). */
export const trialIsUnderWay = isOneOf('trial');
/** Only a convicted person is sentenced or owes reparations (75, 76). */
export const convictionStands = isOneOf('convicted', 'sentenced', 'final-conviction');
/** An appeal needs a judgment that is not final (81-83). */
export const judgmentIsNotFinal = isOneOf('convicted', 'sentenced', 'acquitted');

/** Judges can only take back, and states only carry out, a warrant that is out (58(4), 59, 60). */
export const warrantIsOut = ({ context }: CaseQuestion): boolean => context.isWarrantOut;
/** One appears because one was summoned (58(7), 60). */
export const summonsIsOut = ({ context }: CaseQuestion): boolean => context.isSummonsOut;
/** Charges are heard with the person there; without, only where a warrant is out and judges say so (61(1)-(2)). */
export const personIsHeardOrSought = ({ context, event }: CaseQuestion): boolean =>
  context.isPresent || ('inAbsence' in event && event.inAbsence === true && context.isWarrantOut);
/** "The accused shall be present during the trial" (63(1)). */
export const accusedIsPresent = ({ context }: CaseQuestion): boolean => context.isPresent;

/** Tests that only ask where the case stands. */
export const caseStageTests = {
  'case-exists': caseExists,
  'case-is-not-over': caseIsNotOver,
  'no-trial-has-begun': noTrialHasBegun,
  'charges-are-not-yet-confirmed': chargesAreNotYetConfirmed,
  'charges-stand': chargesStand,
  'charges-are-confirmed': chargesAreConfirmed,
  'trial-is-under-way': trialIsUnderWay,
  'conviction-stands': convictionStands,
  'judgment-is-not-final': judgmentIsNotFinal,
};

/** Tests that ask what is known of the person. */
export const caseFactTests = {
  'warrant-is-out': warrantIsOut,
  'summons-is-out': summonsIsOut,
  'person-is-heard-or-sought': personIsHeardOrSought,
  'accused-is-present': accusedIsPresent,
};

export type CaseStageTest = keyof typeof caseStageTests;
export type CaseFactTest = keyof typeof caseFactTests;
export type CaseTest = CaseStageTest | CaseFactTest;
