/** A learner who sends events to the pure machine; a clock that ticks a second an event. */
import { initialTransition, transition } from 'xstate';
import type { Item, Lesson } from '../../src/content/lesson.ts';
import { currentAt } from '../../src/learning/current.ts';
import {
  createLessonMachine,
  type LessonInput,
  type LessonMachine,
  type LessonSnapshot,
} from '../../src/learning/lesson.machine.ts';
import type { LessonEmitted, LessonEvent, Place } from '../../src/learning/lesson-events.ts';
import { rightFor, lesson as smallLesson, wrongFor } from './lesson.fixture.ts';

type WithoutTime<T> = T extends unknown ? Omit<T, 'at'> : never;
export type Act = WithoutTime<LessonEvent>;

export const start: LessonInput = { learner: 'first', seed: 11, policy: 'open', at: 1_000_000 };
export const checkOf = (step: string): Place => ({ kind: 'check', step });
export const screenOf = (step: string, screen: string): Place => ({ kind: 'screen', step, screen });
const tick = 1000;

const machines = new WeakMap<Lesson, LessonMachine>();
function machineOf(lesson: Lesson) {
  const machine = machines.get(lesson) ?? createLessonMachine(lesson);
  machines.set(lesson, machine);
  return machine;
}

export class Learner {
  readonly lesson: Lesson;
  readonly machine: LessonMachine;
  snapshot: LessonSnapshot;
  /** Everything that was emitted, in order. */
  readonly told: LessonEmitted[] = [];
  at: number;

  constructor(input: Partial<LessonInput> = {}, lesson: Lesson = smallLesson) {
    this.lesson = lesson;
    this.machine = machineOf(lesson);
    this.at = input.at ?? start.at;
    const [snapshot, actions] = initialTransition(this.machine, { ...start, ...input });
    this.snapshot = snapshot;
    this.#hear(actions);
  }

  #hear(actions: readonly { type: string; params?: unknown }[]) {
    // The only emitting action of xstate carries what it emits.
    for (const { type, params } of actions)
      if (type === 'xstate.emit') this.told.push((params as { event: LessonEmitted }).event);
  }

  get record() {
    return this.snapshot.context.record;
  }
  get place() {
    return this.snapshot.context.place;
  }
  /** The state of the region `place`, such as `check.asked`. */
  get state() {
    const { place } = this.snapshot.value;
    return typeof place === 'string' ? place : Object.entries(place).flat().join('.');
  }
  get current() {
    return currentAt(this.lesson, this.snapshot.context);
  }
  get item(): Item {
    if (!this.current) throw new RangeError(`No item is shown in ${this.state}.`);
    return this.current.item;
  }

  can(act: Act): boolean {
    return this.snapshot.can(this.#now(act));
  }
  // The events that take no time pass over it.
  #now = (act: Act) => ({ ...act, at: this.at }) as LessonEvent;

  do(...acts: Act[]): this {
    for (const act of acts) {
      this.at += tick;
      const [snapshot, actions] = transition(this.machine, this.snapshot, this.#now(act));
      this.snapshot = snapshot;
      this.#hear(actions);
    }
    return this;
  }

  open(place: Place) {
    return this.do({ type: 'PLACE_OPENED', place });
  }
  answer(how: 'right' | 'wrong') {
    const response = how === 'right' ? rightFor(this.item) : wrongFor(this.item);
    return this.do({ type: 'RESPONSE_CHANGED', response }, { type: 'RESPONSE_CHECKED' });
  }
  /** Answers the whole round of the check that is open, item by item, and opens its result. */
  answerRound(how: (item: Item, index: number) => 'right' | 'wrong') {
    const length = this.current?.positions ?? 0;
    for (let index = 0; index < length; index += 1) {
      this.do({ type: 'ITEM_OPENED', index });
      this.answer(how(this.item, index));
    }
    return this.do({ type: 'RESULT_OPENED' });
  }
  /** Opens the check of a step and answers it. */
  finish(step: string, how: (item: Item, index: number) => 'right' | 'wrong' = () => 'right') {
    return this.open(checkOf(step)).answerRound(how);
  }
}
