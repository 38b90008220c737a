/**
 * Why an event is open or shut: for any snapshot and any event. The chart, the simulator, the quiz and the replay ask
 * here. The tests of an event are read off the arrows of the machines that run; there is no second table.
 */
import type { Article } from './articles.ts';
import { caseMachine } from './case.machine.ts';
import { caseFactTests, caseStageTests } from './case-tests.ts';
import { type EventType, isCaseEvent, type SituationEvent } from './events.ts';
import { articlesOf, factTests, type LegalTestName, stageTests } from './legal-tests.ts';
import { type SituationSnapshot, situationMachine, stageOf } from './situation.machine.ts';
import { caseOf } from './situation-branches.ts';

export type TestResult = { test: LegalTestName; articles: readonly [Article, ...Article[]] };

export type Explanation = {
  isOpen: boolean;
  /** Every test that is asked of the event, in order. */
  asked: readonly LegalTestName[];
  /** Those that it fails; the first is the reason of a refusal, and none where the event is open. */
  failed: readonly TestResult[];
};

const isNameIn = <Tests extends object>(tests: Tests, name: LegalTestName): name is LegalTestName & keyof Tests =>
  Object.hasOwn(tests, name);

/** What this file reads of a chart. */
type Chart = {
  transitions: ReadonlyMap<string, readonly { guard?: unknown }[]>;
  states: Readonly<Record<string, Chart>>;
};

/** The names of the tests on one arrow. */
function namesOn({ guard }: { guard?: unknown }): readonly LegalTestName[] {
  // Both charts make each arrow by their `arrow`, which names its tests; XState keeps the guard and forgets its type.
  const { params } = guard as { params: { tests: readonly LegalTestName[] } };
  return params.tests;
}

/** The tests of each event, gathered from every arrow of the charts, in order. */
function testsByEvent(...charts: readonly Chart[]): ReadonlyMap<string, ReadonlySet<LegalTestName>> {
  const found = new Map<string, Set<LegalTestName>>();
  const gather = ({ transitions, states }: Chart) => {
    for (const [event, arrows] of transitions) {
      const names = found.get(event) ?? new Set();
      for (const name of arrows.flatMap(namesOn)) names.add(name);
      found.set(event, names);
    }
    for (const below of Object.values(states)) gather(below);
  };
  for (const chart of charts) gather(chart);
  return found;
}

const found = testsByEvent(situationMachine.root, caseMachine.root);

/** The tests that are asked of an event of this type, those of the situation first. */
export const testsAsked = (type: EventType): LegalTestName[] => [...(found.get(type) ?? [])];

/** The result of one test; what it is asked is the situation, or the case that the event is about. */
function passes(test: LegalTestName, snapshot: SituationSnapshot, event: SituationEvent): boolean {
  const { context } = snapshot;
  if (isNameIn(stageTests, test)) return stageTests[test](stageOf(snapshot));
  if (isNameIn(factTests, test)) return factTests[test]({ context, event });
  if (!isCaseEvent(event)) return false;
  const one = caseOf(context, event);
  return isNameIn(caseStageTests, test)
    ? caseStageTests[test](one.value)
    : caseFactTests[test]({ context: one.context, event });
}

/**
 * Whether the event is open at the snapshot, and where not, which tests it fails.
 * @throws {RangeError} where the machine is shut and no test says why: a fault of the machine
 */
export function explain(snapshot: SituationSnapshot, event: SituationEvent): Explanation {
  const isOpen = snapshot.can(event);
  const asked = testsAsked(event.type);
  if (isOpen) return { isOpen, asked, failed: [] };
  const failed = asked
    .filter((test) => !passes(test, snapshot, event))
    .map((test) => ({ test, articles: articlesOf[test] }));
  if (failed.length === 0)
    throw new RangeError(`No legal test says why '${event.type}' is shut at '${stageOf(snapshot)}'.`);
  return { isOpen, asked, failed };
}
