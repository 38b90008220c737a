/** The arrows of a chart, read off the machine that runs: which event leads from which stage to which. */
import { caseMachine } from './case.machine.ts';
import type { EventType } from './events.ts';
import { actorsOf } from './organs.ts';
import { situationMachine } from './situation.machine.ts';
import { type CaseStage, caseStates, type Stage, stages } from './stages.ts';

/** One event on its way from one stage to another. An event that can lead to several stages has an arrow to each. */
export type Arrow<Name extends string = string> = { id: string; event: EventType; from: Name; to: Name };

/** Stages in the order in which the law names them, and every arrow between them. */
export type Chart<Name extends string = string> = { stages: readonly Name[]; arrows: readonly Arrow<Name>[] };

/** What this file reads of a machine. */
type Machine = {
  states: Readonly<
    Record<string, { transitions: ReadonlyMap<string, readonly { target?: readonly { key: string }[] | undefined }[]> }>
  >;
};

const isEvent = (name: string): name is EventType => Object.hasOwn(actorsOf, name);

/**
 * What an event leaves where it is (recorded only) is no arrow.
 * @throws {RangeError} where the machine names an event or a stage that the law does not know
 */
function chartOf<Name extends string>(machine: Machine, names: readonly Name[]): Chart<Name> {
  const known = (key: string): Name => {
    const name = names.find((one) => one === key);
    if (name === undefined) throw new RangeError(`The law knows no stage '${key}'; it knows ${names.join(', ')}.`);
    return name;
  };
  const found = new Map<string, Arrow<Name>>();
  for (const [key, { transitions }] of Object.entries(machine.states))
    for (const [event, transitionsOfEvent] of transitions)
      for (const target of transitionsOfEvent.flatMap(({ target }) => target ?? [])) {
        if (!isEvent(event)) throw new RangeError(`The law knows no event '${event}'.`);
        const [from, to] = [known(key), known(target.key)];
        const id = `${from} ${event} ${to}`;
        found.set(id, { id, event, from, to });
      }
  return { stages: names, arrows: [...found.values()] };
}

const caseStages: readonly CaseStage[] = ['none', ...caseStates];

/** The charts by name: of a situation, and of one case in it. */
export const charts = {
  situation: chartOf<Stage>(situationMachine, stages),
  case: chartOf<CaseStage>(caseMachine, caseStages),
};
export type ChartName = keyof typeof charts;
