/**
 * The lesson from cover to summary. Pure: nothing is invoked, spawned or delayed; time, chance and what was kept
 * arrive in input and events. Places can be opened in any order. In which state a check or the practice resumes is
 * read from the record (`standingAt`), so that a reload, the back button and another tab all find the same.
 */
import { type ActorRefFrom, assign, type SnapshotFrom, setup, stateIn } from 'xstate';
import type { Lesson } from '../content/lesson.ts';
import { currentAt, type Standing, standingAt, standings } from './current.ts';
import { isResponseFor } from './grade.ts';
import { begin, type LessonContext, type LessonInput, next } from './lesson-context.ts';
import type { LessonEmitted, LessonEvent } from './lesson-events.ts';
import { placeIn } from './places.ts';
import { currentRound, isAnswered } from './record.ts';

export type { LessonContext, LessonInput } from './lesson-context.ts';
export type LessonMachine = ReturnType<typeof createLessonChart>;
export type LessonSnapshot = SnapshotFrom<LessonMachine>;
export type LessonActor = ActorRefFrom<LessonMachine>;

const roundOf = ({ record, place }: LessonContext) =>
  place.kind === 'check' ? currentRound(record, place.step) : undefined;

const noVoice = () => undefined;

/** What a learner can do with an item that is asked, in a check and in the practice alike. */
const whileAsked = {
  RESPONSE_CHANGED: { guard: 'responseFits', actions: 'takeIn' },
  HINT_SHOWN: { guard: 'hintIsLeft', actions: 'takeIn' },
  RESPONSE_CHECKED: { guard: 'answerIsWhole', target: 'feedback', actions: 'takeIn' },
} as const;

/**
 * The chart of one lesson: its places, rounds and grades come from this content. It tells nobody what happens; for a
 * host that listens, `createLessonMachine` is the same chart with a voice.
 */
export function createLessonChart(lesson: Lesson) {
  return setup({
    types: {} as { input: LessonInput; context: LessonContext; events: LessonEvent; emitted: LessonEmitted },
    guards: {
      placeExists: ({ event }) => event.type === 'PLACE_OPENED' && placeIn(lesson, event.place) !== null,
      stands: ({ context }, standing: Standing) => standingAt(context) === standing,
      responseFits: ({ context, event }) => {
        const item = currentAt(lesson, context)?.item;
        return item !== undefined && event.type === 'RESPONSE_CHANGED' && isResponseFor(item, event.response);
      },
      answerIsWhole: ({ context }) => currentAt(lesson, context)?.missing === null,
      hintIsLeft: ({ context }) => (currentAt(lesson, context)?.hintsShown ?? 2) < 2,
      itemIsInRound: ({ context, event }) =>
        event.type === 'ITEM_OPENED' && roundOf(context)?.items[event.index] !== undefined,
      roundIsAnswered: ({ context }) => {
        const round = roundOf(context);
        return round !== undefined && isAnswered(context.record, round);
      },
      newLearnerIsSure: stateIn({ newLearner: 'askedAgain' }),
    },
    actions: {
      /** Takes the event into the record. */
      takeIn: assign(({ context, event }) => next(lesson, context, event)),
      tellBegun: noVoice,
      tellLeft: noVoice,
    },
  }).createMachine({
    id: 'lesson',
    type: 'parallel',
    context: ({ input }) => begin(lesson, input),
    entry: 'tellBegun',
    on: {
      POLICY_SET: { actions: 'takeIn' },
      NOTICE_READ: { actions: 'takeIn' },
      SUSPENDED: { actions: 'tellLeft' },
      ENDED: { actions: 'tellLeft' },
    },
    states: {
      place: {
        initial: 'opening',
        on: {
          PLACE_OPENED: { guard: 'placeExists', target: '.opening', actions: 'takeIn' },
          // What another tab brought may be an answer to the item that is asked here.
          PROGRESS_MERGED: { target: '.opening', actions: 'takeIn' },
          NEW_LEARNER_CONFIRMED: { guard: 'newLearnerIsSure', target: '.opening', actions: 'takeIn' },
        },
        states: {
          /** Never stays: goes where the record says that the learner stands. */
          opening: {
            always: standings.map((standing) => ({ guard: { type: 'stands', params: standing }, target: standing })),
          },
          cover: {},
          screen: {},
          check: {
            on: {
              ITEM_OPENED: { guard: 'itemIsInRound', target: 'opening', actions: 'takeIn' },
              RESULT_OPENED: { guard: 'roundIsAnswered', target: '.result', actions: 'takeIn' },
            },
            initial: 'asked',
            states: {
              asked: { on: whileAsked },
              feedback: { on: { ITEM_RETRIED: { target: 'asked', actions: 'takeIn' } } },
              result: { on: { OTHERS_DRAWN: { target: 'asked', actions: 'takeIn' } } },
            },
          },
          summary: {},
          practice: {
            initial: 'asked',
            states: {
              asked: { on: whileAsked },
              // No second try here: what was missed comes back by itself, after others.
              feedback: { on: { PRACTICE_CONTINUED: { target: '#lesson.place.opening', actions: 'takeIn' } } },
              done: {},
            },
          },
        },
      },
      /** On a shared computer, asked twice: nothing brings back what is cleared. */
      newLearner: {
        initial: 'idle',
        states: {
          idle: { on: { NEW_LEARNER_ASKED: 'asked' } },
          asked: { on: { NEW_LEARNER_ASKED: 'askedAgain', NEW_LEARNER_CANCELLED: 'idle' } },
          askedAgain: { on: { NEW_LEARNER_CONFIRMED: 'idle', NEW_LEARNER_CANCELLED: 'idle' } },
        },
      },
      /** Whether the host can keep the learner's place. */
      saving: {
        initial: 'kept',
        states: {
          kept: { on: { SAVING_FAILED: { target: 'notKept', actions: 'takeIn' } } },
          notKept: { on: { SAVING_WORKED: { target: 'kept', actions: 'takeIn' } } },
        },
      },
    },
  });
}
