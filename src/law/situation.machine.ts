import { assign, type SnapshotFrom, setup, transition } from 'xstate';
import type { Article } from './articles.ts';
import { caseMachine } from './case.machine.ts';
import { isInside } from './dates.ts';
import { isCaseEvent, type SituationEvent } from './events.ts';
import type { Facts } from './facts.ts';
import { type FactTest, factTests, type SituationTest } from './legal-tests.ts';
import { type Branch, branches, caseOf } from './situation-branches.ts';
import { afterEvent, contextOf, type SituationContext } from './situation-context.ts';
import type { SituationState, Stage } from './stages.ts';

const isFactTest = (test: SituationTest): test is FactTest => Object.hasOwn(factTests, test);

const noFacts = contextOf({
  conduct: { from: '', to: null, crimes: [], territory: [], nationality: [] },
  acceptance: {},
});

type Asked = { tests: readonly SituationTest[]; when?: Branch };

/** An arrow: the tests it asks, where it leads (nowhere: recorded only), and when, if there is a choice. */
const arrow = (tests: readonly SituationTest[], target?: Stage, when?: Branch) => ({
  guard: { type: 'meets' as const, params: { tests, ...(when && { when }) } },
  ...(target && { target }),
  actions: ['record' as const],
});

/** An arrow of a case's event: the situation asks its tests, the case its own. */
const ofCase = (...tests: readonly SituationTest[]) => ({
  ...arrow(tests, undefined, 'case-allows'),
  actions: ['advanceCase' as const],
});

/** The articles that a stage rests on: none before anything has happened. */
const stands = (...articles: readonly Article[]) => ({ meta: { articles } });

const vote = ['votes-are-fifteen', 'vetoes-are-by-permanent-members', 'vetoes-are-votes-against'] as const;
const referrers = ['referrers-are-states-parties'] as const;
const declarant = ['declarant-is-outside'] as const;
const opening = [
  'is-not-paused',
  'referral-or-authorisation',
  'jurisdiction',
  'no-investigation-yet',
  'is-neither-closed-nor-merged',
] as const;

/** What is pending bears the name of the strongest thing that has arrived. */
const pending = (tests: readonly SituationTest[]) => [
  arrow(tests, 'referred', 'referral-has-arrived'),
  arrow(tests, 'declared', 'declaration-has-arrived'),
  arrow(tests, 'communication'),
];

/** A referral makes whatever rests pending again (13(a)-(b), 14). */
const referred = {
  STATE_REFERRED: arrow(referrers, 'referred'),
  COUNCIL_VOTED: arrow(vote, 'referred', 'referral-adopted'),
};
const declared = {
  DECLARATION_LODGED: [arrow(declarant, 'referred', 'referral-has-arrived'), arrow(declarant, 'declared')],
};
const written = { COMMUNICATION_RECEIVED: arrow([], 'communication') };
const newFacts = { NEW_FACTS: pending(['was-refused-before']) };
const examined = { EXAMINATION_OPENED: arrow(['nothing-further-is-under-way', 'no-refusal-stands'], 'examination') };
const investigated = { INVESTIGATION_OPENED: arrow(opening, 'investigation') };
/** A draft that fails leaves a trace only where nothing has arrived (UN Charter 27(3)). */
const undecided = {
  ...written,
  ...declared,
  ...examined,
  STATE_REFERRED: referred.STATE_REFERRED,
  COUNCIL_VOTED: [
    referred.COUNCIL_VOTED,
    arrow(vote, 'referral-not-adopted', 'referral-short-of-nine'),
    arrow(vote, 'referral-vetoed', 'referral-vetoed'),
  ],
};
const merged = { MERGED: arrow(['referral-or-examination-is-pending'], 'merged') };
const closing = { EXAMINATION_CLOSED: arrow(['examination-or-reconsideration-is-open'], 'closed') };
const deferral = [
  'investigation-or-deferral-request-is-open',
  'deferral-is-to-a-state',
  'route-is-not-the-councils',
] as const;
const deferred = {
  DEFERRAL_REQUESTED: arrow(deferral, 'deferral-requested'),
  DEFERRED: arrow(deferral, 'deferred'),
};
const resumed = { INVESTIGATION_RESUMED: arrow(['is-not-paused', 'is-deferred-or-asked-to-be'], 'investigation') };
const charged = {
  WARRANT_ISSUED: ofCase('is-not-paused', 'investigation-is-open-or-concluded'),
  SUMMONS_ISSUED: ofCase('is-not-paused', 'investigation-is-open-or-concluded'),
};
const prosecuted = ofCase('is-not-paused');

/**
 * The path of a situation through the Court: Rome Statute, Articles 12 to 19, 53, 126 and 127. The
 * pause of Article 16 lies over it: tests look underneath. Pure: no invoked actor, no timer, no clock; every date arrives with its event. Cases are values
 * in the context, each advanced by the pure `transition` of the case machine.
 */
export const situationMachine = setup({
  types: {} as {
    input: { facts: Facts };
    context: SituationContext;
    events: SituationEvent;
    meta: { articles: readonly Article[] };
  },
  guards: {
    /** All these tests are met. Those of the stage are, where the chart has the arrow. */
    meets: ({ context, event }, { tests, when }: Asked) =>
      tests.every((test) => !isFactTest(test) || factTests[test]({ context, event })) &&
      (when === undefined || branches[when]({ context, event })),
  },
  actions: {
    record: assign(({ context, event }) => (isCaseEvent(event) ? {} : afterEvent(context, event))),
    advanceCase: assign(({ context, event }) => {
      if (!isCaseEvent(event)) return {};
      const [next] = transition(caseMachine, caseOf(context, event), event);
      return { cases: { ...context.cases, [event.case]: next }, lastOn: event.on };
    }),
  },
}).createMachine({
  id: 'situation',
  // Each pure `transition` of XState makes an actor without input first; an error thrown there is caught, but slow.
  context: ({ input }: { input?: { facts: Facts } }) => (input ? contextOf(input.facts) : noFacts),
  initial: 'idle',
  // What arrives while a situation moves, and what concerns states, votes and cases, is recorded and moves nothing back.
  on: {
    // A letter is information, whoever signs it (15(2)): no test.
    COMMUNICATION_RECEIVED: arrow([]),
    STATE_REFERRED: arrow(referrers),
    DECLARATION_LODGED: arrow(declarant),
    DECLARATION_REJECTED: arrow([]),
    COUNCIL_VOTED: arrow(vote),
    NEW_FACTS: arrow(['was-refused-before']),
    JURISDICTION_AFFIRMED: arrow(['something-has-arrived', 'jurisdiction']),
    STATE_JOINED: arrow(['joining-state-is-outside']),
    WITHDRAWAL_NOTIFIED: arrow(['withdrawing-state-is-a-party']),
    WITHDRAWAL_REVOKED: arrow(['withdrawal-is-not-yet-in-effect']),
    WARRANT_WITHDRAWN: prosecuted,
    // Death ends a case even while all else is paused.
    SUSPECT_DIED: ofCase(),
    SURRENDERED: prosecuted,
    APPEARED: prosecuted,
    CASE_INADMISSIBLE: prosecuted,
    CHARGES_CONFIRMED: prosecuted,
    CHARGES_NOT_CONFIRMED: prosecuted,
    CHARGES_WITHDRAWN: prosecuted,
    TRIAL_OPENED: prosecuted,
    NO_CASE_TO_ANSWER: prosecuted,
    CONVICTED: prosecuted,
    ACQUITTED: prosecuted,
    SENTENCED: prosecuted,
    REPARATIONS_ORDERED: prosecuted,
    APPEAL_DECIDED: prosecuted,
    APPEAL_LAPSED: prosecuted,
  },
  states: {
    idle: { ...stands(), on: undecided },
    'referral-vetoed': { ...stands('UN Charter 27(3)'), on: undecided },
    'referral-not-adopted': { ...stands('UN Charter 27(3)'), on: undecided },
    communication: {
      ...stands('15(1)', '15(2)'),
      on: {
        ...referred,
        ...declared,
        ...examined,
        COMMUNICATION_SET_ASIDE: arrow(['communication-is-pending'], 'set-aside'),
      },
    },
    declared: { ...stands('12(3)'), on: { ...referred, ...examined } },
    'set-aside': { ...stands('15(6)'), on: { ...referred, ...declared, ...written, ...newFacts } },
    referred: { ...stands('13(a)', '13(b)', '14'), on: { ...examined, ...merged, ...investigated } },
    examination: {
      ...stands('15(2)', '53(1)'),
      on: {
        ...closing,
        ...merged,
        ...investigated,
        AUTHORISATION_REQUESTED: arrow(
          ['is-not-paused', 'judges-are-needed', 'examination-is-open', 'jurisdiction'],
          'authorisation-requested',
        ),
      },
    },
    closed: {
      ...stands('15(6)', '53(1)'),
      on: {
        ...referred,
        ...declared,
        ...newFacts,
        REVIEW_REQUESTED: arrow(['review-is-asked-by-referrer', 'examination-is-closed']),
        REVIEW_REFUSED: arrow(['examination-is-closed', 'review-was-requested']),
        RECONSIDERATION_REQUESTED: arrow(['examination-is-closed', 'judges-may-review'], 'reconsideration'),
      },
    },
    reconsideration: { ...stands('53(3)'), on: { ...closing, ...investigated } },
    'authorisation-requested': {
      ...stands('15(3)'),
      on: {
        ...investigated,
        AUTHORISATION_GRANTED: arrow(['is-not-paused', 'request-is-pending'], 'authorised'),
        AUTHORISATION_REFUSED: arrow(['is-not-paused', 'request-is-pending'], 'authorisation-refused'),
      },
    },
    authorised: { ...stands('15(4)'), on: investigated },
    'authorisation-refused': {
      ...stands('15(4)', '15(5)'),
      on: {
        ...referred,
        ...investigated,
        NEW_FACTS: arrow(['was-refused-before'], 'examination'),
        AUTHORISATION_GRANTED_ON_APPEAL: arrow(['is-not-paused', 'authorisation-was-refused'], 'authorised'),
      },
    },
    investigation: {
      ...stands('53(1)', '54(1)'),
      on: {
        ...deferred,
        ...charged,
        INVESTIGATION_CONCLUDED: arrow(['is-not-paused', 'investigation-is-open'], 'concluded'),
      },
    },
    'deferral-requested': { ...stands('18(2)'), on: { ...deferred, ...resumed, ...charged } },
    deferred: { ...stands('18(2)'), on: resumed },
    concluded: { ...stands('53(2)', '54(1)'), on: charged },
    merged: stands('13', '53(1)'),
  } satisfies Record<Stage, object>,
});

export type SituationSnapshot = SnapshotFrom<typeof situationMachine>;

/** Where the situation stands in the procedure, whether paused or not. */
export const stageOf = ({ value }: SituationSnapshot): Stage => value;

/** What is said of the situation: that it is paused while its last event lies inside a pause, else its stage (16). */
export function situationStateOf(snapshot: SituationSnapshot): SituationState {
  const { lastOn, pauses } = snapshot.context;
  return lastOn !== null && isInside(lastOn, pauses) ? 'paused' : stageOf(snapshot);
}
