/** The legal tests of a situation: Rome Statute, Articles 11 to 19, 53, 58, 82, 126, 127. Plain functions, public names. */
import { firstDay, isInside } from './dates.ts';
import type { SituationEvent } from './events.ts';
import { isOutside, isStateCode, isStateParty, membershipsOn, type StateCode, standingOf } from './facts.ts';
import { crimesAt, needsJudges, routeOf, type SituationContext } from './situation-context.ts';
import type { Stage } from './stages.ts';

/** What a legal test is asked: what the file holds, and what is about to happen. */
export type Question = { context: SituationContext; event: SituationEvent };

const isOneOf =
  (...stages: readonly Stage[]) =>
  (stage: Stage): boolean =>
    stages.includes(stage);
const isNoneOf =
  (...stages: readonly Stage[]) =>
  (stage: Stage): boolean =>
    !stages.includes(stage);

const investigated = ['investigation', 'deferral-requested', 'deferred', 'concluded'] as const;

/** Only a letter that waits, and nothing stronger, can be set aside (15(6)). */
export const communicationIsPending = isOneOf('communication');
/** An examination begins where nothing further is under way (15(1), 53(1)). */
export const nothingFurtherIsUnderWay = isNoneOf(
  'examination',
  'reconsideration',
  'authorisation-requested',
  'authorised',
  'merged',
  ...investigated,
);
/** A refusal stands until something new arrives (15(6), 53(4)). */
export const noRefusalStands = isNoneOf('set-aside', 'closed', 'authorisation-refused');
/** The Prosecutor asks the judges after an examination (15(3)). */
export const examinationIsOpen = isOneOf('examination');
/** Only what is open can be closed (15(6), 53(1)). */
export const examinationOrReconsiderationIsOpen = isOneOf('examination', 'reconsideration');
/** A situation joins another one before it is investigated (13, 53(1)). */
export const referralOrExaminationIsPending = isOneOf('referred', 'examination');
/** A review looks at a decision not to go on (53(3)). */
export const examinationIsClosed = isOneOf('closed');
/** Judges answer a request (15(4)). */
export const requestIsPending = isOneOf('authorisation-requested');
/** An appeal is against a refusal that nothing has overtaken (82). */
export const authorisationWasRefused = isOneOf('authorisation-refused');
/** An investigation is opened once (53(1)). */
export const noInvestigationYet = isNoneOf(...investigated);
/** What is closed or merged is not investigated (53(1), 53(4)). */
export const isNeitherClosedNorMerged = isNoneOf('closed', 'merged');
/** Only an open investigation can be concluded (53(2), 54(1)). */
export const investigationIsOpen = isOneOf('investigation');
/** A state asks, and the Prosecutor defers, once there is an investigation (18(2)). */
export const investigationOrDeferralRequestIsOpen = isOneOf('investigation', 'deferral-requested');
/** Only what was deferred, or is asked to be, can be resumed (18(2)). */
export const isDeferredOrAskedToBe = isOneOf('deferral-requested', 'deferred');
/** Judges summon and have arrested in an investigation that is not deferred (58). */
export const investigationIsOpenOrConcluded = isOneOf('investigation', 'deferral-requested', 'concluded');

/** Only States Parties refer, each of them on that day (13(a), 14). */
export const referrersAreStatesParties = ({ context, event }: Question): boolean =>
  event.type === 'STATE_REFERRED' &&
  event.by.length > 0 &&
  event.by.every((state) => isStateParty(context.standings, state, event.on));

/** A declaration is for a state that is no party, or for the time before it joined (11(2), 12(3)). */
export function declarantIsOutside({ context: { standings }, event }: Question): boolean {
  if (event.type !== 'DECLARATION_LODGED' || !isStateCode(event.by)) return false;
  const from = firstDay(event.from ?? event.on);
  return (
    isOutside(standings, event.by, event.on) ||
    membershipsOn(standingOf(standings, event.by), event.on).some((membership) => from < membership.from)
  );
}

/** The Council has fifteen seats (UN Charter 23(1), 27(3)). */
export const votesAreFifteen = ({ event }: Question): boolean =>
  event.type === 'COUNCIL_VOTED' && event.yes + event.no + event.abstain === 15;

/** China, France, the United Kingdom, Russia, the United States (UN Charter 23(1)). */
export const permanentMembers: readonly StateCode[] = ['CN', 'FR', 'GB', 'RU', 'US'];

/** Only the five permanent members can veto, each once (UN Charter 27(3)). */
export const vetoesAreByPermanentMembers = ({ event }: Question): boolean =>
  event.type === 'COUNCIL_VOTED' &&
  event.vetoes.every((state, index) => permanentMembers.includes(state) && event.vetoes.indexOf(state) === index);

/** A veto is a vote against (UN Charter 27(3)). */
export const vetoesAreVotesAgainst = ({ event }: Question): boolean =>
  event.type === 'COUNCIL_VOTED' && event.vetoes.length <= event.no;

/** New facts reopen what was set aside, closed or refused (15(5), 15(6), 53(4)). */
export const wasRefusedBefore = ({ context }: Question): boolean => context.wasRefused;

/** A review is for the state that referred, or for the Council (53(3)(a)). */
export const reviewIsAskedByReferrer = ({ context, event }: Question): boolean =>
  event.type === 'REVIEW_REQUESTED' &&
  (event.by === 'council' ? context.isCouncilReferred : context.referrers.includes(event.by));

/** Judges answer the request for a review (53(3)(a)). */
export const reviewWasRequested = ({ context }: Question): boolean => context.isReviewRequested;

/** Judges review on request, and of themselves where a referral was closed in the interests of justice (53(3)). */
export const judgesMayReview = ({ context }: Question): boolean =>
  context.isReviewRequested || (context.closedFor === 'interests-of-justice' && routeOf(context) !== 'own-motion');

/** Judges look at something that has reached the Court (19(1)-(3)). */
export const somethingHasArrived = ({ context }: Question): boolean => context.hasArrived;

/** The Court has jurisdiction over at least one crime alleged (11, 12, 13, 15(3), 53(1)(a)). */
export const jurisdiction = ({ context, event }: Question): boolean => crimesAt(context, event.on).length > 0;

/** Judges authorise where there is no referral, or nothing but aggression after a state's (15(3), 15bis(8)). */
export const judgesAreNeeded = ({ context, event }: Question): boolean => needsJudges(context, event.on);

/** An investigation needs a referral, or the judges' authorisation (13, 15(3)-(4), 15bis(8)). */
export const referralOrAuthorisation = ({ context, event }: Question): boolean =>
  context.isAuthorised || !needsJudges(context, event.on);

/** What the Council refers is not deferred to a state (18(1)-(2)). */
export const routeIsNotTheCouncils = ({ context }: Question): boolean => routeOf(context) !== 'council';

/** Where it is said who asks, it is a state (18(2)). */
export const deferralIsToAState = ({ event }: Question): boolean =>
  (event.type === 'DEFERRAL_REQUESTED' || event.type === 'DEFERRED') &&
  (event.by === undefined || event.by === null || isStateCode(event.by));

/** A state joins that is no party yet (126(2)). */
export const joiningStateIsOutside = ({ context, event }: Question): boolean =>
  event.type === 'STATE_JOINED' && isStateCode(event.by) && isOutside(context.standings, event.by, event.on);

/** Only a State Party can withdraw (127(1)). */
export const withdrawingStateIsAParty = ({ context, event }: Question): boolean =>
  event.type === 'WITHDRAWAL_NOTIFIED' && isStateParty(context.standings, event.by, event.on);

/** A withdrawal can be taken back until it takes effect (127(1)). */
export const withdrawalIsNotYetInEffect = ({ context, event }: Question): boolean =>
  event.type === 'WITHDRAWAL_REVOKED' &&
  membershipsOn(standingOf(context.standings, event.by), event.on).some(({ left }) => left !== null);

/** No investigation or prosecution goes on while the Council has paused it (16). */
export const isNotPaused = ({ context, event }: Question): boolean => !isInside(event.on, context.pauses);
