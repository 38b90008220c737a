/** What a chart shows at one moment: where the letter is, which arrows are open there, and what shuts the others. */
import { type Arrow, charts } from '../../law/arrows.ts';
import { caseMachine } from '../../law/case.machine.ts';
import { type CaseEvent, isCaseEvent, type SituationEvent } from '../../law/events.ts';
import { explain, type TestResult } from '../../law/refusal.ts';
import { type SituationSnapshot, situationMachine, stageOf } from '../../law/situation.machine.ts';
import { caseOf } from '../../law/situation-branches.ts';
import type { CaseStage, Stage } from '../../law/stages.ts';

export type ChartArrow<Name extends string = string> = Arrow<Name> & {
  /** It begins where the letter is, and one of the events that are asked about takes it now. */
  isOpen: boolean;
  /** The tests that its event fails now; none where the event is open, though it may lead elsewhere. */
  reasons: readonly TestResult[];
};

/** `here` is the stage at which the letter is. */
export type ChartState<Name extends string = string> = { here: Name; arrows: readonly ChartArrow<Name>[] };

/** What this file asks of a chart: which stages an event leads to now, if it is open. */
type Moment<Name extends string, Event extends SituationEvent> = {
  here: Name;
  arrows: readonly Arrow<Name>[];
  events: readonly Event[];
  leadsTo: (event: Event) => readonly string[];
  snapshot: SituationSnapshot;
};

function stateOf<Name extends string, Event extends SituationEvent>(moment: Moment<Name, Event>): ChartState<Name> {
  const { here, arrows, events, leadsTo, snapshot } = moment;
  const asked = events.map((event) => {
    const { isOpen, failed } = explain(snapshot, event);
    return { type: event.type, isOpen, failed, to: isOpen ? leadsTo(event) : [] };
  });
  return {
    here,
    arrows: arrows.map((arrow) => {
      const ofArrow = asked.filter(({ type }) => type === arrow.event);
      const isOpen = arrow.from === here && ofArrow.some(({ to }) => to.includes(arrow.to));
      const reasons = ofArrow.some((one) => one.isOpen) ? [] : (ofArrow[0]?.failed ?? []);
      return { ...arrow, isOpen, reasons };
    }),
  };
}

const keysOf = (transitions: readonly { target?: readonly { key: string }[] | undefined }[]) =>
  transitions.flatMap(({ target }) => target?.map(({ key }) => key) ?? []);

/**
 * The chart of a situation.
 * @param events what could happen next; of several of one type (votes that end differently) each may take another arrow
 */
export function chartOfSituation(snapshot: SituationSnapshot, events: readonly SituationEvent[]): ChartState<Stage> {
  const leadsTo = (event: SituationEvent) => keysOf(situationMachine.getTransitionData(snapshot, event));
  return stateOf({ here: stageOf(snapshot), arrows: charts.situation.arrows, events, leadsTo, snapshot });
}

/** The chart of one case; events of other cases, and of the situation, are passed over. */
export function chartOfCase(
  snapshot: SituationSnapshot,
  caseId: string,
  events: readonly SituationEvent[],
): ChartState<CaseStage> {
  const own = events.filter((event): event is CaseEvent => isCaseEvent(event) && event.case === caseId);
  const [first] = own;
  const here = first ? caseOf(snapshot.context, first).value : (snapshot.context.cases[caseId]?.value ?? 'none');
  const leadsTo = (event: CaseEvent) => keysOf(caseMachine.getTransitionData(caseOf(snapshot.context, event), event));
  return stateOf({ here, arrows: charts.case.arrows, events: own, leadsTo, snapshot });
}
