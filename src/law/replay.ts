/** Feeds the events of a situation file to the machine, one after the other, until one is refused. */
import { initialTransition, transition } from 'xstate';
import type { Article } from './articles.ts';
import type { IsoDate } from './dates.ts';
import type { EventType, SituationEvent } from './events.ts';
import type { Facts } from './facts.ts';
import type { LegalTestName } from './legal-tests.ts';
import { explain } from './refusal.ts';
import { type SituationSnapshot, situationMachine, situationStateOf } from './situation.machine.ts';
import type { CaseState, SituationState } from './stages.ts';

/** Where a file expects to stand after its last event; what is left out is not compared. */
export type Expected = {
  situation?: SituationState | null | undefined;
  cases?: Readonly<Record<string, CaseState>> | null | undefined;
  /** The type of the event that is refused; nothing is, where it is left out. */
  refused?: EventType | null | undefined;
  /** Its place among the events, from 0. */
  at?: number | null | undefined;
};

export type SituationFile = {
  id: string;
  name: string;
  facts: Facts;
  events: readonly SituationEvent[];
  expect?: Expected | null | undefined;
  sources?: readonly string[] | null | undefined;
};

export type Refusal = {
  /** Of the event that is refused, from 0. */
  index: number;
  type: EventType;
  on: IsoDate;
  articles: readonly [Article, ...Article[]];
  test: LegalTestName;
};

export type Replayed = {
  id: string;
  accepted: boolean;
  /** Where it stands after the last event, or before the one that is refused. */
  situation: SituationState;
  cases: Readonly<Record<string, CaseState>>;
  refused: Refusal | null;
  /** `null` where the file expects nothing. */
  asExpected: boolean | null;
};

/** The snapshot before the first event. */
export function begin(facts: Facts): SituationSnapshot {
  const [snapshot] = initialTransition(situationMachine, { facts });
  return snapshot;
}

/** The snapshot after an event; the very same one where it is refused, since every event taken leaves its date. */
export function advance(snapshot: SituationSnapshot, event: SituationEvent): SituationSnapshot {
  const [next] = transition(situationMachine, snapshot, event);
  return next;
}

/** Where each case of a situation stands. */
export function casesOf({ context }: SituationSnapshot): Record<string, CaseState> {
  const states = Object.entries(context.cases).flatMap(([id, { value }]): [string, CaseState][] =>
    value === 'none' ? [] : [[id, value]],
  );
  return Object.fromEntries(states);
}

function refusalOf(snapshot: SituationSnapshot, event: SituationEvent, index: number): Refusal {
  const [reason] = explain(snapshot, event).failed;
  if (reason === undefined) throw new RangeError(`The machine neither takes '${event.type}' nor refuses it.`);
  return { index, type: event.type, on: event.on, ...reason };
}

function isAsExpected(expected: Expected, { situation, cases, refused }: Omit<Replayed, 'asExpected'>): boolean {
  const isRefused = (expected.refused ?? null) === (refused?.type ?? null);
  const isThere = expected.refused == null || expected.at == null || expected.at === refused?.index;
  const isSituation = expected.situation == null || expected.situation === situation;
  const areCases = Object.entries(expected.cases ?? {}).every(
    ([id, state]) => Object.hasOwn(cases, id) && cases[id] === state,
  );
  return isRefused && isThere && isSituation && areCases;
}

/** Replays one situation; stops at the first event that the law's path does not allow. */
export function replay({ id, facts, events, expect }: SituationFile): Replayed {
  let snapshot = begin(facts);
  let refused: Refusal | null = null;
  for (const [index, event] of events.entries()) {
    const next = advance(snapshot, event);
    if (next === snapshot) {
      refused = refusalOf(snapshot, event, index);
      break;
    }
    snapshot = next;
  }
  const situation = situationStateOf(snapshot);
  const result = { id, accepted: refused === null, situation, cases: casesOf(snapshot), refused };
  return { ...result, asExpected: expect ? isAsExpected(expect, result) : null };
}
