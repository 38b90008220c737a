/** What can be sent to the lesson machine, each event with every payload that makes sense where the learner is. */
import type { Lesson } from '../../src/content/lesson.ts';
import { type Current, currentAt } from '../../src/learning/current.ts';
import type { LessonSnapshot } from '../../src/learning/lesson.machine.ts';
import type { LessonEvent, Notice, Place } from '../../src/learning/lesson-events.ts';
import { mergeRecords } from '../../src/learning/merge.ts';
import type { LessonAct } from '../../src/views/screens/site.ts';
import { type How, responseFor } from '../screens/answers.ts';

/** An event, and what tells it from others of its type. */
export type Offer = { label: string; act: LessonAct };
type Where = { snapshot: LessonSnapshot; current: Current | null; places: readonly Place[] };

const hows: readonly How[] = ['partly', 'right', 'wrong'];
const notices: readonly Notice['kind'][] = ['content-changed', 'unreadable', 'not-kept', 'other-tab'];
export const labelOf = (place: Place): string => Object.values(place).join(' ');
const one = (act: LessonAct, label = ''): Offer[] => [{ label, act }];

/** By type: an event that the machine learns to know does not compile until it stands here. */
const offers = {
  PLACE_OPENED: ({ places }) =>
    places.map((place) => ({ label: labelOf(place), act: { type: 'PLACE_OPENED' as const, place } })),
  RESPONSE_CHANGED: ({ current }) =>
    hows.flatMap((how) =>
      current ? one({ type: 'RESPONSE_CHANGED', response: responseFor(current.item, how) }, how) : [],
    ),
  HINT_SHOWN: () => one({ type: 'HINT_SHOWN' }),
  RESPONSE_CHECKED: () => one({ type: 'RESPONSE_CHECKED' }),
  ITEM_RETRIED: () => one({ type: 'ITEM_RETRIED' }),
  ITEM_OPENED: ({ current }) =>
    (current?.answered ?? []).flatMap((_, index) => one({ type: 'ITEM_OPENED', index }, String(index + 1))),
  RESULT_OPENED: () => one({ type: 'RESULT_OPENED' }),
  OTHERS_DRAWN: () => one({ type: 'OTHERS_DRAWN' }),
  PRACTICE_CONTINUED: () => one({ type: 'PRACTICE_CONTINUED' }),
  POLICY_SET: () => (['open', 'guided'] as const).flatMap((policy) => one({ type: 'POLICY_SET', policy }, policy)),
  NEW_LEARNER_ASKED: () => one({ type: 'NEW_LEARNER_ASKED' }),
  NEW_LEARNER_CONFIRMED: () => one({ type: 'NEW_LEARNER_CONFIRMED', learner: 'next', seed: 12 }),
  NEW_LEARNER_CANCELLED: () => one({ type: 'NEW_LEARNER_CANCELLED' }),
  SAVING_FAILED: () => one({ type: 'SAVING_FAILED' }),
  SAVING_WORKED: () => one({ type: 'SAVING_WORKED' }),
  /** Another tab of this learner, which has read one screen more. */
  PROGRESS_MERGED: ({ snapshot: { context }, places }) => {
    const screens = places.flatMap((place) => (place.kind === 'screen' ? `${place.step}/${place.screen}` : []));
    const unseen = screens.find((key) => context.record.seen[key] === undefined);
    const theirs = { ...context.record, seen: { ...context.record.seen, ...(unseen && { [unseen]: context.now }) } };
    return one({ type: 'PROGRESS_MERGED', record: mergeRecords(theirs, context.record) });
  },
  NOTICE_READ: () => notices.flatMap((notice) => one({ type: 'NOTICE_READ', notice }, notice)),
  SUSPENDED: () => one({ type: 'SUSPENDED' }),
  ENDED: () => one({ type: 'ENDED' }),
} satisfies { [Type in LessonEvent['type']]: (where: Where) => Offer[] };

/** Every offer at this snapshot, open or not (`snapshot.can`), in the order of the events. */
export function offersAt(lesson: Lesson, snapshot: LessonSnapshot, places: readonly Place[]): Offer[] {
  const where = { snapshot, current: currentAt(lesson, snapshot.context), places };
  return Object.values(offers).flatMap((offersOf) => offersOf(where));
}

/** The event as the machine takes it; those that need no time pass over it. */
export const eventOf = (act: LessonAct, at: number): LessonEvent => ({ ...act, at }) as LessonEvent;
