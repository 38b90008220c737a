/** Learners who do anything in any order, in two tabs, and reload the page between: what must hold all the same. */

import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { initialTransition, transition } from 'xstate';
import { currentAt, type Standing, standingAt } from '../../src/learning/current.ts';
import { createLessonMachine, type LessonSnapshot } from '../../src/learning/lesson.machine.ts';
import type { LearnerRecord, LessonEvent, Place } from '../../src/learning/lesson-events.ts';
import { lessonScore, masteryOf, stepScore } from '../../src/learning/mastery.ts';
import { mergeRecords } from '../../src/learning/merge.ts';
import { nextPlace, places, previousPlace } from '../../src/learning/places.ts';
import { progressOf, stepStatus } from '../../src/learning/progress.ts';
import { fromSaved, toSaved } from '../../src/learning/saved.ts';
import { start } from './learner.fixture.ts';
import { lesson, rightFor, wrongFor } from './lesson.fixture.ts';

const machine = createLessonMachine(lesson);
const everyPlace: readonly Place[] = places(lesson);

/** Each state that a view must draw; a state of the machine that is missing here does not compile, or fails below. */
const drawn: Record<Standing, true> = {
  cover: true,
  screen: true,
  'check.asked': true,
  'check.feedback': true,
  'check.result': true,
  summary: true,
  'practice.asked': true,
  'practice.feedback': true,
  'practice.done': true,
};

type Doing = { what: keyof typeof doings; number: number; passed: number };
/** Two tabs of one browser; the learner acts in the first. */
type Tabs = { snapshot: LessonSnapshot; other: LessonSnapshot; at: number; learners: number };

const stateOf = ({ value: { place } }: LessonSnapshot) =>
  typeof place === 'string' ? place : Object.entries(place).flat().join('.');

const nth = <Value>(values: readonly Value[], number: number): Value => {
  const value = values[number % values.length];
  if (value === undefined) throw new RangeError('An empty list has no values.');
  return value;
};

type ToEvent = (tabs: Tabs, number: number) => LessonEvent | null;
const itemOf = (tabs: Tabs) => currentAt(lesson, tabs.snapshot.context)?.item;
const acts = {
  open: ({ at }, number) => ({ type: 'PLACE_OPENED', place: nth(everyPlace, number), at }),
  openCheck: ({ at }, number) => ({
    type: 'PLACE_OPENED',
    place: { kind: 'check', step: nth(lesson.steps, number).id },
    at,
  }),
  answerRight: (tabs) => {
    const item = itemOf(tabs);
    return item ? { type: 'RESPONSE_CHANGED', response: rightFor(item), at: tabs.at } : null;
  },
  answerWrong: (tabs) => {
    const item = itemOf(tabs);
    return item ? { type: 'RESPONSE_CHANGED', response: wrongFor(item), at: tabs.at } : null;
  },
  answerOther: ({ at }, number) => ({
    type: 'RESPONSE_CHANGED',
    response: rightFor(
      nth(
        lesson.steps.flatMap(({ items }) => items),
        number,
      ),
    ),
    at,
  }),
  hint: ({ at }) => ({ type: 'HINT_SHOWN', at }),
  check: ({ at }) => ({ type: 'RESPONSE_CHECKED', at }),
  checkAgain: ({ at }) => ({ type: 'RESPONSE_CHECKED', at }),
  retry: ({ at }) => ({ type: 'ITEM_RETRIED', at }),
  openItem: ({ at }, number) => ({ type: 'ITEM_OPENED', index: (number % 5) - 1, at }),
  result: ({ at }) => ({ type: 'RESULT_OPENED', at }),
  others: ({ at }) => ({ type: 'OTHERS_DRAWN', at }),
  practise: ({ at }) => ({ type: 'PLACE_OPENED', place: { kind: 'practice' }, at }),
  continue: ({ at }) => ({ type: 'PRACTICE_CONTINUED', at }),
  policy: ({ at }, number) => ({ type: 'POLICY_SET', policy: nth(['open', 'guided'] as const, number), at }),
  askNewLearner: () => ({ type: 'NEW_LEARNER_ASKED' }),
  cancelNewLearner: () => ({ type: 'NEW_LEARNER_CANCELLED' }),
  confirmNewLearner: ({ at, learners }, number) => ({
    type: 'NEW_LEARNER_CONFIRMED',
    learner: `learner-${learners}`,
    seed: number,
    at,
  }),
  saving: (_, number) => ({ type: nth(['SAVING_FAILED', 'SAVING_WORKED'] as const, number) }),
  readNotice: (_, number) => ({ type: 'NOTICE_READ', notice: nth(['not-kept', 'other-tab'] as const, number) }),
  hearOtherTab: ({ other, snapshot }) => ({
    type: 'PROGRESS_MERGED',
    record: mergeRecords(other.context.record, snapshot.context.record),
  }),
  leave: ({ at }) => ({ type: 'SUSPENDED', at }),
} satisfies Record<string, ToEvent>;

const deeds = {
  reload,
  switchTab: (tabs: Tabs): Tabs => ({ ...tabs, snapshot: tabs.other, other: tabs.snapshot }),
  openSecondTab: (tabs: Tabs): Tabs => ({ ...tabs, other: reload(tabs).snapshot }),
  answer,
  /** As most learners do: answer what is asked, then go on to what is not answered yet. */
  answerAndGoOn: (tabs: Tabs, number: number): Tabs => {
    const answered = answer(tabs, number);
    const next = currentAt(lesson, answered.snapshot.context)?.answered.indexOf(false) ?? -1;
    const { at } = answered;
    if (next !== -1) return send(answered, { type: 'ITEM_OPENED', index: next, at });
    return send(send(answered, { type: 'RESULT_OPENED', at }), { type: 'PRACTICE_CONTINUED', at });
  },
};
const doings = { ...acts, ...deeds };
const isDeed = (what: keyof typeof doings): what is keyof typeof deeds => what in deeds;

function answer(tabs: Tabs, number: number): Tabs {
  const put = send(tabs, number % 2 ? acts.answerRight(tabs) : acts.answerWrong(tabs));
  return send(put, { type: 'RESPONSE_CHECKED', at: tabs.at });
}

function reload(tabs: Tabs): Tabs {
  const { snapshot, at } = tabs;
  const { record, place } = snapshot.context;
  const { saved, notices } = fromSaved(JSON.stringify(toSaved(snapshot, lesson, at)), lesson);
  expect(notices).toEqual([]);
  expect(saved?.record).toEqual(record);
  const [again] = initialTransition(machine, {
    ...start,
    ...{ policy: record.policy, at, record: saved?.record, place: saved?.place },
  });
  expect(again.context.place).toEqual(place);
  expect(stateOf(again)).toBe(stateOf(snapshot));
  expect(currentAt(lesson, again.context)).toEqual(currentAt(lesson, snapshot.context));
  return { ...tabs, snapshot: again };
}

const ranks = ['not-begun', 'begun', 'practise', 'nearly', 'done', 'mastered'];
/** All that must never go down, as numbers. */
const earned = (record: LearnerRecord) => [
  record.attempts.length,
  progressOf(lesson, record).done,
  ...lesson.steps.flatMap(({ id }) => [stepScore(record, id) ?? -1, ranks.indexOf(stepStatus(lesson, record, id))]),
  ...masteryOf(lesson, record).flatMap(({ right, level }) => [right, ranks.indexOf(level)]),
  // The policy may change what counts, so the score is compared as if nothing were withheld.
  lessonScore(lesson, { ...record, policy: 'open' }).scaled,
  record.completedAt === null ? 0 : 1,
];

function expectNothingLost(before: LearnerRecord, after: LearnerRecord) {
  if (before === after || before.learner !== after.learner) return;
  const isMerged = before.attempts.some((attempt, index) => attempt !== after.attempts[index]);
  if (isMerged) expect(after.attempts).toEqual(expect.arrayContaining(before.attempts));
  if (before.attempts === after.attempts && before.rounds === after.rounds && before.seen === after.seen) return;
  const was = earned(before);
  earned(after).forEach((now, index) => {
    if (now < (was[index] ?? 0)) expect(earned(after)).toEqual(was);
  });
}

function expectSound(snapshot: LessonSnapshot) {
  const state = stateOf(snapshot);
  if (!(state in drawn)) expect(Object.keys(drawn)).toContain(state);
  if (state !== standingAt(snapshot.context)) expect(state).toBe(standingAt(snapshot.context));
}

/** Some event leads on, and not only the way out: what the learner wants next can be done. */
function expectWayOn(snapshot: LessonSnapshot, at: number) {
  const { context } = snapshot;
  const { place } = context;
  const state = stateOf(snapshot);
  const item = currentAt(lesson, context)?.item;
  const way = nextPlace(lesson, place) ?? previousPlace(lesson, place);
  expect(way && snapshot.can({ type: 'PLACE_OPENED', place: way, at })).toBe(true);
  if (state.endsWith('.asked')) {
    if (!item) throw new RangeError('An item is asked, and there is none.');
    const [answered] = transition(machine, snapshot, { type: 'RESPONSE_CHANGED', response: rightFor(item), at });
    expect(answered.can({ type: 'RESPONSE_CHECKED', at })).toBe(true);
  }
  const next = currentAt(lesson, context)?.answered.indexOf(false) ?? -1;
  if (state === 'check.feedback')
    expect(
      snapshot.can({ type: 'ITEM_RETRIED', at }) &&
        snapshot.can(next === -1 ? { type: 'RESULT_OPENED', at } : { type: 'ITEM_OPENED', index: next, at }),
    ).toBe(true);
  if (state === 'check.result') expect(snapshot.can({ type: 'OTHERS_DRAWN', at })).toBe(true);
  if (state === 'practice.feedback') expect(snapshot.can({ type: 'PRACTICE_CONTINUED', at })).toBe(true);
}

function send(tabs: Tabs, event: LessonEvent | null): Tabs {
  if (!event || !tabs.snapshot.can(event)) return tabs;
  const [snapshot] = transition(machine, tabs.snapshot, event);
  expectSound(snapshot);
  expectNothingLost(tabs.snapshot.context.record, snapshot.context.record);
  return { ...tabs, snapshot, learners: tabs.learners + 1 };
}

function perform(tabs: Tabs, { what, number, passed }: Doing): Tabs {
  // A clock that is set back happens; attempts must bear it.
  const later = { ...tabs, at: Math.max(0, tabs.at + passed) };
  return isDeed(what) ? deeds[what](later, number) : send(later, acts[what](later, number));
}

const weights: Partial<Record<keyof typeof doings, number>> = {
  ...{ answerAndGoOn: 12, answer: 8, openCheck: 5, others: 4, hearOtherTab: 6, practise: 4, retry: 2, check: 2 },
  ...{ reload: 5, switchTab: 4, askNewLearner: 2, openItem: 2, continue: 2 },
};
// The keys of an object literal are all the keys there are.
const names = (Object.keys(doings) as (keyof typeof doings)[]).flatMap((name) =>
  Array.from({ length: weights[name] ?? 1 }, () => name),
);
const doing = fc.record({
  what: fc.constantFrom(...names),
  number: fc.nat(1000),
  passed: fc.integer({ min: -50, max: 5000 }),
});

it('never stands still, never shows what nobody draws, never loses an answer, never goes back', () => {
  const reached = new Map<string, number>();
  fc.assert(
    fc.property(fc.nat(50), fc.array(doing, { maxLength: 30, size: 'max' }), (seed, all) => {
      const [snapshot] = initialTransition(machine, { ...start, seed });
      let tabs: Tabs = { snapshot, other: snapshot, at: start.at, learners: 0 };
      for (const one of all) {
        tabs = perform(tabs, one);
        const state = stateOf(tabs.snapshot);
        reached.set(state, (reached.get(state) ?? 0) + 1);
      }
      expectWayOn(tabs.snapshot, tabs.at);
    }),
    // The same sequences each time: a build that failed must fail again. Another seed makes others.
    { numRuns: 10_000, seed: 20_261_124 },
  );
  // The sequences go everywhere, or the test proves little.
  for (const state of Object.keys(drawn)) expect([state, (reached.get(state) ?? 0) > 500]).toEqual([state, true]);
}, 180_000);
