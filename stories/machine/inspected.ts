/** The lesson machine as it stands, drawn up as plain data: it has to travel to a panel in another frame. */
import type { AnyMachineSnapshot, AnyStateNode } from 'xstate';
import { toDirectedGraph } from 'xstate/graph';
import type { Lesson } from '../../src/content/lesson.ts';
import type { LessonSnapshot } from '../../src/learning/lesson.machine.ts';
import { places } from '../../src/learning/places.ts';
import { dueItems } from '../../src/learning/practice.ts';
import { eventOf, labelOf, type Offer, offersAt } from './offers.ts';

export type ChartExit = { event: string; target: string };
export type ChartNode = {
  id: string;
  name: string;
  /** All children of a parallel state are active at once, one of any other's. */
  isParallel: boolean;
  isActive: boolean;
  exits: ChartExit[];
  children: ChartNode[];
};
/** The events of one type: what tells them apart, and whether the machine takes them now. */
export type EventRow = { type: string; offers: { label: string; isOpen: boolean }[] };
export type Inspected = { chart: ChartNode; events: EventRow[]; context: [name: string, value: string][] };

type Graph = ReturnType<typeof toDirectedGraph>;
const short = (node: AnyStateNode) => node.path.slice(-2).join('.') || node.key;

function nodeOf(graph: Graph, snapshot: AnyMachineSnapshot): ChartNode {
  const { stateNode, children, edges } = graph;
  const exits = edges.map(({ label, target }) => ({
    event: label.text,
    target: target === stateNode ? '' : short(target),
  }));
  // The graph leaves out what is taken at once, without an event.
  for (const target of stateNode.always?.flatMap((one) => one.target ?? []) ?? [])
    exits.push({ event: '', target: short(target) });
  return {
    id: stateNode.id,
    name: stateNode.key,
    isParallel: stateNode.type === 'parallel',
    isActive: stateNode.path.length === 0 || snapshot.matches(valueAt(stateNode.path)),
    exits: exits.filter(
      (exit, index) => exits.findIndex(({ event, target }) => event === exit.event && target === exit.target) === index,
    ),
    children: children.map((child) => nodeOf(child, snapshot)),
  };
}

type StateValue = string | { [key: string]: StateValue };
const valueAt = ([key = '', ...rest]: readonly string[]): StateValue =>
  rest.length === 0 ? key : { [key]: valueAt(rest) };

const offersNow = (lesson: Lesson, snapshot: LessonSnapshot) => offersAt(lesson, snapshot, places(lesson));

export function inspect(lesson: Lesson, snapshot: LessonSnapshot): Inspected {
  const { place, record, notices, now } = snapshot.context;
  const offers = offersNow(lesson, snapshot);
  return {
    chart: nodeOf(toDirectedGraph(snapshot.machine), snapshot),
    events: [...new Set(offers.map(({ act }) => act.type))].map((type) => ({
      type,
      offers: offers
        .filter(({ act }) => act.type === type)
        .map(({ label, act }) => ({ label, isOpen: snapshot.can(eventOf(act, now)) })),
    })),
    context: [
      ['place', labelOf(place)],
      ['policy', record.policy],
      ['seed', String(record.seed)],
      ['answers checked', String(record.attempts.length)],
      ['items to practise', String(dueItems(lesson, record).length)],
      ['screens seen', String(Object.keys(record.seen).length)],
      ['drafts', String(Object.keys(record.drafts).length)],
      ['notices', notices.map(({ kind }) => kind).join(', ') || 'none'],
    ],
  };
}

/** The event that a row of `inspect` stands for. */
export const actOf = (
  lesson: Lesson,
  snapshot: LessonSnapshot,
  type: string,
  label: string,
): Offer['act'] | undefined =>
  offersNow(lesson, snapshot).find((offer) => offer.act.type === type && offer.label === label)?.act;
