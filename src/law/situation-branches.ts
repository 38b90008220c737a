import { type CaseSnapshot, noCase } from './case.machine.ts';
import { type CaseEvent, isCaseEvent } from './events.ts';
import { hasNine, isAdopted, type SituationContext } from './situation-context.ts';
import type { Question } from './situation-tests.ts';

/** The case that an event is about; before its first warrant or summons it stands at `none`. */
export const caseOf = ({ cases }: SituationContext, event: CaseEvent): CaseSnapshot =>
  (Object.hasOwn(cases, event.case) ? cases[event.case] : undefined) ?? noCase;

const isReferral = ({ event }: Question) => event.type === 'COUNCIL_VOTED' && event.measure === 'referral';
const isCarried = ({ event }: Question) => event.type === 'COUNCIL_VOTED' && isAdopted(event);

/** Conditions that choose between the arrows of one event; whether it is open at all is for the tests to say. */
export const branches = {
  'case-allows': ({ context, event }: Question) => isCaseEvent(event) && caseOf(context, event).can(event),
  'referral-adopted': (question: Question) => isReferral(question) && isCarried(question),
  'referral-short-of-nine': (question: Question) =>
    isReferral(question) && question.event.type === 'COUNCIL_VOTED' && !hasNine(question.event),
  'referral-vetoed': (question: Question) => isReferral(question) && !isCarried(question),
  'referral-has-arrived': ({ context }: Question) => context.isCouncilReferred || context.referrers.length > 0,
  'declaration-has-arrived': ({ context }: Question) => context.hasDeclaration,
};
export type Branch = keyof typeof branches;
