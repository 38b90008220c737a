import { assign, initialTransition, type SnapshotFrom, setup } from 'xstate';
import type { Article } from './articles.ts';
import { type CaseContext, type CaseFactTest, type CaseQuestion, type CaseTest, caseFactTests } from './case-tests.ts';
import type { CaseEvent } from './events.ts';
import type { CaseStage } from './stages.ts';

const isFactTest = (test: CaseTest): test is CaseFactTest => Object.hasOwn(caseFactTests, test);

/** Conditions that choose between two arrows of one event; whether it is open at all is for the tests to say. */
const branches = {
  'in-presence': ({ context }: CaseQuestion) => context.isPresent,
  reversed: ({ event }: CaseQuestion) => event.type === 'APPEAL_DECIDED' && event.result === 'reversed',
  'new-trial': ({ event }: CaseQuestion) => event.type === 'APPEAL_DECIDED' && event.result === 'new-trial',
  'comes-before-the-court': ({ context }: CaseQuestion) => !context.mustBeSurrendered,
};
type Branch = keyof typeof branches;

/** What is known of the person after an event, given what was known before. */
function recorded(context: CaseContext, event: CaseEvent): Partial<CaseContext> {
  switch (event.type) {
    case 'WARRANT_ISSUED':
      return { isWarrantOut: true, isPresent: false, mustBeSurrendered: true };
    case 'SUMMONS_ISSUED':
      return { isSummonsOut: true };
    case 'SURRENDERED':
      return { isWarrantOut: false, isPresent: true, mustBeSurrendered: false };
    case 'APPEARED':
      return { isSummonsOut: false, isPresent: !context.mustBeSurrendered };
    default:
      return {};
  }
}

type Asked = { tests: readonly CaseTest[]; when?: Branch };

/** An arrow: the tests it asks, where it leads (nowhere: recorded only), and when, if there is a choice. */
const arrow = (tests: readonly CaseTest[], target?: CaseStage, when?: Branch) => ({
  guard: { type: 'meets' as const, params: { tests, ...(when && { when }) } },
  ...(target && { target }),
  actions: ['record' as const],
});

const process = ['case-is-not-over', 'no-trial-has-begun'] as const;
const live = ['case-exists', 'case-is-not-over'] as const;
const charges = ['case-exists', ...process, 'person-is-heard-or-sought'] as const;
const judged = ['case-exists', 'judgment-is-not-final'] as const;

/** The articles that a stage rests on. */
const stands = (...articles: readonly Article[]) => ({ meta: { articles } });

/** While the case is not over: the person may die, the warrant be taken back. */
const whileLive = {
  SUSPECT_DIED: arrow(live, 'terminated'),
  WARRANT_WITHDRAWN: arrow([...live, 'warrant-is-out'], 'terminated'),
};

/** The person comes before the Court; `to` is where that leads. */
const comesTo = (to?: CaseStage) => ({
  SURRENDERED: arrow([...live, 'warrant-is-out'], to),
  APPEARED: [arrow([...live, 'summons-is-out'], to, 'comes-before-the-court'), arrow([...live, 'summons-is-out'])],
});

/** Before charges are confirmed. */
const beforeConfirmation = {
  ...whileLive,
  ...comesTo('before-court'),
  WARRANT_ISSUED: arrow(process, 'warrant'),
  SUMMONS_ISSUED: arrow(process, 'summons'),
  CASE_INADMISSIBLE: arrow([...live, 'no-trial-has-begun'], 'inadmissible'),
  CHARGES_CONFIRMED: [
    arrow(charges, 'charges-confirmed', 'in-presence'),
    arrow(charges, 'charges-confirmed-in-absence'),
  ],
  CHARGES_NOT_CONFIRMED: arrow([...charges, 'charges-are-not-yet-confirmed'], 'charges-not-confirmed'),
};

/** Charges once confirmed stay confirmed, whatever warrant or summons follows. */
const onceConfirmed = {
  ...whileLive,
  WARRANT_ISSUED: arrow(process),
  SUMMONS_ISSUED: arrow(process),
  CASE_INADMISSIBLE: arrow([...live, 'no-trial-has-begun'], 'inadmissible'),
  CHARGES_CONFIRMED: arrow(charges),
  CHARGES_WITHDRAWN: arrow(['case-exists', 'charges-stand'], 'withdrawn'),
  TRIAL_OPENED: arrow(['case-exists', 'accused-is-present', 'charges-are-confirmed'], 'trial'),
};

/** After a judgment: appeals (81-83). */
const afterJudgment = (final: CaseStage, reversed: CaseStage) => ({
  ...whileLive,
  ...comesTo(),
  APPEAL_DECIDED: [
    arrow(judged, reversed, 'reversed'),
    arrow(judged, 'charges-confirmed', 'new-trial'),
    arrow(judged, final),
  ],
  APPEAL_LAPSED: arrow(judged, final),
});

const afterConviction = (sentenced?: CaseStage) => ({
  SENTENCED: arrow(['case-exists', 'conviction-stands'], sentenced),
  REPARATIONS_ORDERED: arrow(['case-exists', 'conviction-stands']),
});

/**
 * The path of one case: Rome Statute, Articles 58 to 83. Pure: no invoked actor, no timer, no clock.
 * Whether the investigation lets a case begin is for the situation to say.
 */
export const caseMachine = setup({
  types: {} as { context: CaseContext; events: CaseEvent; meta: { articles: readonly Article[] } },
  guards: {
    /** All these tests are met. Those of the stage are, where the chart has the arrow. */
    meets: ({ context, event }, { tests, when }: Asked) =>
      tests.every((test) => !isFactTest(test) || caseFactTests[test]({ context, event })) &&
      (when === undefined || branches[when]({ context, event })),
  },
  actions: {
    record: assign(({ context, event }) => recorded(context, event)),
    // The first warrant does not bar the person from appearing on a later summons.
    begin: assign(({ context, event }) => ({ ...recorded(context, event), mustBeSurrendered: false })),
  },
}).createMachine({
  id: 'case',
  context: { isWarrantOut: false, isSummonsOut: false, isPresent: false, mustBeSurrendered: false },
  initial: 'none',
  states: {
    none: {
      ...stands(),
      on: {
        WARRANT_ISSUED: { ...arrow(process, 'warrant'), actions: 'begin' as const },
        SUMMONS_ISSUED: { ...arrow(process, 'summons'), actions: 'begin' as const },
      },
    },
    warrant: { ...stands('58(1)'), on: beforeConfirmation },
    summons: { ...stands('58(7)'), on: beforeConfirmation },
    'before-court': {
      ...stands('59', '60'),
      on: { ...beforeConfirmation, CHARGES_WITHDRAWN: arrow(['case-exists', 'charges-stand'], 'withdrawn') },
    },
    'charges-not-confirmed': { ...stands('61(7)', '61(8)'), on: beforeConfirmation },
    'charges-confirmed': { ...stands('61(7)'), on: { ...onceConfirmed, ...comesTo() } },
    'charges-confirmed-in-absence': {
      ...stands('61(2)', '61(7)'),
      on: { ...onceConfirmed, ...comesTo('charges-confirmed') },
    },
    trial: {
      ...stands('63', '64'),
      on: {
        ...whileLive,
        ...comesTo(),
        CHARGES_WITHDRAWN: arrow(['case-exists', 'charges-stand'], 'withdrawn'),
        NO_CASE_TO_ANSWER: arrow(['case-exists', 'trial-is-under-way'], 'no-case'),
        CONVICTED: arrow(['case-exists', 'trial-is-under-way'], 'convicted'),
        ACQUITTED: arrow(['case-exists', 'trial-is-under-way'], 'acquitted'),
      },
    },
    convicted: {
      ...stands('66(3)', '74'),
      on: { ...afterJudgment('final-conviction', 'final-acquittal'), ...afterConviction('sentenced') },
    },
    sentenced: {
      ...stands('76', '77'),
      on: { ...afterJudgment('final-conviction', 'final-acquittal'), ...afterConviction() },
    },
    acquitted: { ...stands('66', '74'), on: afterJudgment('final-acquittal', 'convicted') },
    'final-conviction': { ...stands('81', '83'), on: afterConviction() },
    'final-acquittal': stands('20(1)', '83'),
    inadmissible: stands('17', '19(4)'),
    withdrawn: stands('61(4)', '61(9)'),
    terminated: stands('58(4)'),
    'no-case': stands('64', '66(2)'),
  } satisfies Record<CaseStage, object>,
});

export type CaseSnapshot = SnapshotFrom<typeof caseMachine>;

/** Before the first warrant or summons. */
export const [noCase]: [CaseSnapshot, ...unknown[]] = initialTransition(caseMachine);
