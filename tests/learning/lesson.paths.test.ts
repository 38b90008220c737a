/** Every transition of the lesson machine is taken, with every type of item as the one that is asked. */

import { describe, expect, it } from 'vitest';
import { type AnyStateNode, createActor, type InspectionEvent } from 'xstate';
import { createTestModel, getStateNodes } from 'xstate/graph';
import type { Item, Lesson } from '../../src/content/lesson.ts';
import { currentAt } from '../../src/learning/current.ts';
import { createLessonMachine, type LessonSnapshot } from '../../src/learning/lesson.machine.ts';
import type { LearnerRecord, LessonEvent, Place } from '../../src/learning/lesson-events.ts';
import { mergeRecords } from '../../src/learning/merge.ts';
import { dueItems } from '../../src/learning/practice.ts';
import { start } from './learner.fixture.ts';
import { items, rightFor, wrongFor } from './lesson.fixture.ts';

const at = start.at;
const lessonOf = (item: Item): Lesson => ({
  id: 'one-item',
  hash: 'a1',
  passMark: 0.7,
  drawnPerCheck: 1,
  steps: [{ id: 'step', objectives: [item.objective], screens: ['screen'], items: [item] }],
});
const places: Place[] = [
  { kind: 'cover' },
  { kind: 'screen', step: 'step', screen: 'screen' },
  { kind: 'check', step: 'step' },
  { kind: 'summary' },
  { kind: 'practice' },
];

/** What another tab of the same learner may have saved. */
const fromOtherTab: LearnerRecord = {
  ...{ learner: start.learner, seed: start.seed, policy: 'open', startedAt: at, completedAt: null },
  ...{ attempts: [], rounds: {}, drafts: {}, hints: {}, asked: {} },
  seen: { 'step/screen': at },
};

const eventsFor = (item: Item, { context }: LessonSnapshot): LessonEvent[] => [
  ...places.map((place): LessonEvent => ({ type: 'PLACE_OPENED', place, at })),
  { type: 'RESPONSE_CHANGED', response: rightFor(item), at },
  { type: 'RESPONSE_CHANGED', response: wrongFor(item), at },
  { type: 'HINT_SHOWN', at },
  { type: 'RESPONSE_CHECKED', at },
  { type: 'ITEM_RETRIED', at },
  { type: 'ITEM_OPENED', index: 0, at },
  { type: 'RESULT_OPENED', at },
  { type: 'OTHERS_DRAWN', at },
  { type: 'PRACTICE_CONTINUED', at },
  { type: 'POLICY_SET', policy: 'guided', at },
  { type: 'NEW_LEARNER_ASKED' },
  { type: 'NEW_LEARNER_CONFIRMED', learner: 'second', seed: 5, at },
  { type: 'NEW_LEARNER_CANCELLED' },
  { type: 'SAVING_FAILED' },
  { type: 'SAVING_WORKED' },
  { type: 'PROGRESS_MERGED', record: mergeRecords(fromOtherTab, context.record) },
  { type: 'NOTICE_READ', notice: 'not-kept' },
  { type: 'SUSPENDED', at },
  { type: 'ENDED', at },
];

/** What tells one situation of the learner from another; all else only makes more of the same. */
function serialize(lesson: Lesson, { value, context }: LessonSnapshot): string {
  const { record, place } = context;
  const current = currentAt(lesson, context);
  const isInPractice = place.kind === 'practice';
  return JSON.stringify([
    value,
    current?.response,
    record.attempts.length > 0,
    record.asked,
    dueItems(lesson, record).length,
    isInPractice && record.attempts.some(({ round }) => round === null),
  ]);
}

type Transition = AnyStateNode['always'] extends (infer T)[] | undefined ? T : never;
const transitionsOf = (node: AnyStateNode): Transition[] => [
  ...[...node.transitions.values()].flat(),
  ...(node.always ?? []),
];
const nameOf = ({ source, eventType, target }: Transition) =>
  `${source.id} ${eventType || 'always'} → ${target?.map(({ id }) => id).join() ?? 'itself'}`;

/** Regions beside the place are the same everywhere: paths go through them on the cover only, or they would be six times as many. */
const isAside = ({ type }: LessonEvent) => /^(NEW_LEARNER|SAVING|NOTICE|SUSPENDED|ENDED|POLICY)/.test(type);
const isOnCover = (snapshot: LessonSnapshot) => snapshot.matches({ place: 'cover' });
const isQuiet = (snapshot: LessonSnapshot, event: LessonEvent) =>
  isAside(event) || snapshot.matches({ newLearner: 'idle', saving: 'kept' });

function walk(item: Item) {
  const lesson = lessonOf(item);
  const machine = createLessonMachine(lesson);
  const events = (snapshot: LessonSnapshot) => eventsFor(item, snapshot);
  const paths = createTestModel(machine).getShortestPaths({
    input: start,
    events,
    // Also those that are the beginning of another: each end is a place to go on from.
    allowDuplicatePaths: true,
    filterEvents: (snapshot, event) =>
      snapshot.can(event) && (isOnCover(snapshot) || !isAside(event)) && isQuiet(snapshot, event),
    serializeState: (snapshot) => serialize(lesson, snapshot),
  });
  const taken = new Set<string>();
  const inspect = (inspected: InspectionEvent) => {
    if (inspected.type === '@xstate.microstep') for (const one of inspected._transitions) taken.add(nameOf(one));
  };
  for (const { steps, state } of paths) {
    const actor = createActor(machine, { input: start, inspect }).start();
    // The first step of a path only starts the machine; its event is none of the lesson's.
    for (const { event } of steps.slice(1)) actor.send(event);
    expect(actor.getSnapshot().value).toEqual(state.value);
    actor.stop();
    for (const event of events(state)) {
      if (!state.can(event)) continue;
      const further = createActor(machine, { input: start, snapshot: state, inspect }).start();
      further.send(event);
      further.stop();
    }
  }
  const all = [machine.root, ...getStateNodes(machine)].flatMap(transitionsOf).map(nameOf);
  return { paths, taken, all: [...new Set(all)] };
}

describe('every transition of the lesson', () => {
  it.each(Object.values(items).map((item) => [item.type, item] as const))(
    'is taken with the type %s',
    (type, item) => {
      const { all, taken, paths } = walk(item);
      const never = all.filter((name) => !taken.has(name));
      // A prediction cannot be missed, so the practice never asks one.
      const expected = type === 'predict' ? all.filter((name) => /practice\.(asked|feedback)/.test(name)) : [];
      expect(never).toEqual(expected);
      expect(all.length).toBeGreaterThan(30);
      expect(paths.length).toBeGreaterThan(10);
    },
    30_000,
  );
});
