/** Every legal test by its public name, and where it stands in the law. Refusals, replays and figures print these names. */
import type { Article } from './articles.ts';
import { caseFactTests, caseStageTests } from './case-tests.ts';
import * as situation from './situation-tests.ts';

/** Tests that only ask where the situation stands. */
export const stageTests = {
  'communication-is-pending': situation.communicationIsPending,
  'nothing-further-is-under-way': situation.nothingFurtherIsUnderWay,
  'no-refusal-stands': situation.noRefusalStands,
  'examination-is-open': situation.examinationIsOpen,
  'examination-or-reconsideration-is-open': situation.examinationOrReconsiderationIsOpen,
  'referral-or-examination-is-pending': situation.referralOrExaminationIsPending,
  'examination-is-closed': situation.examinationIsClosed,
  'request-is-pending': situation.requestIsPending,
  'authorisation-was-refused': situation.authorisationWasRefused,
  'no-investigation-yet': situation.noInvestigationYet,
  'is-neither-closed-nor-merged': situation.isNeitherClosedNorMerged,
  'investigation-is-open': situation.investigationIsOpen,
  'investigation-or-deferral-request-is-open': situation.investigationOrDeferralRequestIsOpen,
  'is-deferred-or-asked-to-be': situation.isDeferredOrAskedToBe,
  'investigation-is-open-or-concluded': situation.investigationIsOpenOrConcluded,
};

/** Tests that ask what the file holds and what is about to happen. */
export const factTests = {
  'referrers-are-states-parties': situation.referrersAreStatesParties,
  'declarant-is-outside': situation.declarantIsOutside,
  'votes-are-fifteen': situation.votesAreFifteen,
  'vetoes-are-by-permanent-members': situation.vetoesAreByPermanentMembers,
  'vetoes-are-votes-against': situation.vetoesAreVotesAgainst,
  'was-refused-before': situation.wasRefusedBefore,
  'review-is-asked-by-referrer': situation.reviewIsAskedByReferrer,
  'review-was-requested': situation.reviewWasRequested,
  'judges-may-review': situation.judgesMayReview,
  'something-has-arrived': situation.somethingHasArrived,
  jurisdiction: situation.jurisdiction,
  'judges-are-needed': situation.judgesAreNeeded,
  'referral-or-authorisation': situation.referralOrAuthorisation,
  'route-is-not-the-councils': situation.routeIsNotTheCouncils,
  'deferral-is-to-a-state': situation.deferralIsToAState,
  'joining-state-is-outside': situation.joiningStateIsOutside,
  'withdrawing-state-is-a-party': situation.withdrawingStateIsAParty,
  'withdrawal-is-not-yet-in-effect': situation.withdrawalIsNotYetInEffect,
  'is-not-paused': situation.isNotPaused,
};

export type StageTest = keyof typeof stageTests;
export type FactTest = keyof typeof factTests;
/** A test that the machine of the situation asks. */
export type SituationTest = StageTest | FactTest;

export const legalTests = { ...stageTests, ...factTests, ...caseStageTests, ...caseFactTests };
export type LegalTestName = keyof typeof legalTests;

/** Where each test stands; a test without its article does not compile. */
export const articlesOf: Readonly<Record<LegalTestName, readonly [Article, ...Article[]]>> = {
  'communication-is-pending': ['15(6)'],
  'nothing-further-is-under-way': ['15(1)', '53(1)'],
  'no-refusal-stands': ['15(6)', '53(4)'],
  'examination-is-open': ['15(3)'],
  'examination-or-reconsideration-is-open': ['15(6)', '53(1)'],
  'referral-or-examination-is-pending': ['13', '53(1)'],
  'examination-is-closed': ['53(3)'],
  'request-is-pending': ['15(4)'],
  'authorisation-was-refused': ['82'],
  'no-investigation-yet': ['53(1)'],
  'is-neither-closed-nor-merged': ['53(1)', '53(4)'],
  'investigation-is-open': ['53(2)', '54(1)'],
  'investigation-or-deferral-request-is-open': ['18(2)'],
  'is-deferred-or-asked-to-be': ['18(2)'],
  'investigation-is-open-or-concluded': ['58'],
  'referrers-are-states-parties': ['13(a)', '14'],
  'declarant-is-outside': ['11(2)', '12(3)'],
  'votes-are-fifteen': ['UN Charter 23(1)', 'UN Charter 27(3)'],
  'vetoes-are-by-permanent-members': ['UN Charter 27(3)'],
  'vetoes-are-votes-against': ['UN Charter 27(3)'],
  'was-refused-before': ['15(5)', '15(6)', '53(4)'],
  'review-is-asked-by-referrer': ['53(3)(a)'],
  'review-was-requested': ['53(3)(a)'],
  'judges-may-review': ['53(3)(a)', '53(3)(b)'],
  'something-has-arrived': ['19(1)', '19(3)'],
  jurisdiction: ['11', '12', '13', '15(3)', '53(1)(a)'],
  'judges-are-needed': ['15(3)', '15bis(8)'],
  'referral-or-authorisation': ['13', '15(3)', '15(4)', '15bis(8)', '53(1)'],
  'route-is-not-the-councils': ['18(1)', '18(2)'],
  'deferral-is-to-a-state': ['18(2)'],
  'joining-state-is-outside': ['126(2)'],
  'withdrawing-state-is-a-party': ['127(1)'],
  'withdrawal-is-not-yet-in-effect': ['127(1)'],
  'is-not-paused': ['16'],
  'case-exists': ['58'],
  'case-is-not-over': ['17(1)', '20(1)'],
  'no-trial-has-begun': ['19(4)', '58', '61'],
  'charges-are-not-yet-confirmed': ['61(7)', '61(8)'],
  'charges-stand': ['61(4)', '61(9)'],
  'charges-are-confirmed': ['61(7)', '61(11)', '63'],
  'trial-is-under-way': ['64', '66', '74'],
  'conviction-stands': ['75', '76'],
  'judgment-is-not-final': ['81', '82', '83'],
  'warrant-is-out': ['58(4)', '59', '60'],
  'summons-is-out': ['58(7)', '60'],
  'person-is-heard-or-sought': ['61(1)', '61(2)'],
  'accused-is-present': ['63'],
};
