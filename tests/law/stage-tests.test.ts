/** The tests of the stage say the same as the chart: an event has an arrow where they are met, and nowhere else. */
import { describe, expect, it } from 'vitest';
import { caseMachine } from '../../src/law/case.machine.ts';
import { caseStageTests } from '../../src/law/case-tests.ts';
import type { SituationEvent } from '../../src/law/events.ts';
import { type LegalTestName, stageTests } from '../../src/law/legal-tests.ts';
import { testsAsked } from '../../src/law/refusal.ts';
import { situationMachine } from '../../src/law/situation.machine.ts';
import { type CaseStage, caseStates, stages } from '../../src/law/stages.ts';
import { caseEvents, procedureEvents } from './event-pool.ts';

const typesOf = (events: readonly SituationEvent[]) => [...new Set(events.map(({ type }) => type))];
/** Of the tests that an event is asked, those about the stage. */
const asked = <Tests extends object>(tests: Tests, names: readonly LegalTestName[]) =>
  names.filter((name): name is LegalTestName & keyof Tests => Object.hasOwn(tests, name));

describe('an event of a situation', () => {
  const everywhere = situationMachine.root.transitions;
  /** Where nothing has been referred yet, it is the want of a referral that shuts this one, and no test of the stage. */
  const opening = 'INVESTIGATION_OPENED';
  it.each(typesOf(procedureEvents).filter((type) => type !== opening))(
    '%s has an arrow at each stage that its tests name',
    (type) => {
      const names = asked(stageTests, testsAsked(type));
      const byTests = stages.filter((stage) => names.every((name) => stageTests[name](stage)));
      const byChart = stages.filter(
        (stage) => everywhere.has(type) || situationMachine.states[stage]?.transitions.has(type),
      );
      expect(byTests).toEqual(byChart);
    },
  );

  it('INVESTIGATION_OPENED is shut by its stage once it is open, and where the matter is closed or merged', () => {
    const names = asked(stageTests, testsAsked(opening));
    const shut = stages.filter((stage) => !names.every((name) => stageTests[name](stage)));
    expect(shut.sort()).toEqual(
      ['closed', 'concluded', 'deferral-requested', 'deferred', 'investigation', 'merged'].sort(),
    );
    expect(shut.filter((stage) => situationMachine.states[stage]?.transitions.has(opening))).toEqual([]);
  });
});

describe('an event of a case', () => {
  const caseStages: readonly CaseStage[] = ['none', ...caseStates];
  it.each(typesOf(caseEvents))('%s has an arrow at each stage that its tests name', (type) => {
    const names = asked(caseStageTests, testsAsked(type));
    const byTests = caseStages.filter((stage) => names.every((name) => caseStageTests[name](stage)));
    const byChart = caseStages.filter((stage) => caseMachine.states[stage]?.transitions.has(type));
    expect(byTests).toEqual(byChart);
  });

  // Who is charged comes into the case from an investigation: there the two machines meet.
  it.each(['WARRANT_ISSUED', 'SUMMONS_ISSUED'] as const)('%s begins in an investigation, going on or over', (type) => {
    const names = asked(stageTests, testsAsked(type));
    const byTests = stages.filter((stage) => names.every((name) => stageTests[name](stage)));
    expect(byTests).toEqual(stages.filter((stage) => situationMachine.states[stage]?.transitions.has(type)));
    expect(byTests).toEqual(['investigation', 'deferral-requested', 'concluded']);
  });
});
