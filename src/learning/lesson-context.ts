/** What the lesson machine remembers, and what each event makes of it. */
import type { Lesson } from '../content/lesson.ts';
import {
  check,
  drawOthers,
  finished,
  type Moment,
  open,
  practiseNext,
  putDown,
  retry,
  show,
  showHint,
} from './changes.ts';
import { standingAt } from './current.ts';
import type { LearnerRecord, LessonEvent, Notice, Place } from './lesson-events.ts';
import { placeIn } from './places.ts';
import { latestAt, type NewLearner, newRecord } from './record.ts';

export type LessonInput = NewLearner & {
  /** What was kept of the learner; it brings its own learner and seed, while the policy is the input's. */
  record?: LearnerRecord | null | undefined;
  /** Where to begin: the cover where it is missing, or no place of the lesson. */
  place?: Place | null | undefined;
  notices?: readonly Notice[] | undefined;
};
export type LessonContext = Moment & {
  notices: readonly Notice[];
  /** Whether the notice about another tab was given: once is enough. */
  isOtherTabKnown: boolean;
};

const without = (notices: readonly Notice[], kind: Notice['kind']) => notices.filter((notice) => notice.kind !== kind);

/** The context in which the lesson begins or goes on. */
export function begin(lesson: Lesson, { record: kept, place, notices = [], ...learner }: LessonInput): LessonContext {
  const record = kept ? { ...kept, policy: learner.policy } : newRecord(learner);
  const now = Math.max(learner.at, latestAt(record));
  const context = { record, now, shownAt: now, notices, isOtherTabKnown: false };
  const opened: LessonContext = { ...context, place: placeIn(lesson, place) ?? { kind: 'cover' } };
  // After a reload the practice shows the feedback that was there; opening it anew would ask the next item.
  return standingAt(opened) === 'practice.feedback' ? opened : open(lesson, opened, opened.place, now);
}

/** What an event makes of the context. The chart of the machine says when each is taken. */
export function next(lesson: Lesson, context: LessonContext, event: LessonEvent): LessonContext {
  switch (event.type) {
    case 'PLACE_OPENED':
      return open(lesson, context, event.place, event.at);
    case 'RESPONSE_CHANGED':
      return putDown(context, event.response, event.at);
    case 'HINT_SHOWN':
      return showHint(context, event.at);
    case 'RESPONSE_CHECKED':
      return check(lesson, context, event.at);
    case 'ITEM_RETRIED':
      return retry(context, event.at);
    case 'ITEM_OPENED':
      return show(context, event.index, event.at);
    case 'RESULT_OPENED':
      return show(context, null, event.at);
    case 'OTHERS_DRAWN':
      return drawOthers(lesson, context, event.at);
    case 'PRACTICE_CONTINUED':
      return practiseNext(lesson, context, event.at);
    case 'POLICY_SET':
      return { ...context, record: { ...context.record, policy: event.policy } };
    case 'NEW_LEARNER_CONFIRMED':
      return begin(lesson, { ...event, policy: context.record.policy });
    case 'PROGRESS_MERGED':
      return merge(lesson, context, event.record);
    case 'SAVING_FAILED':
      return { ...context, notices: [...without(context.notices, 'not-kept'), { kind: 'not-kept' }] };
    case 'SAVING_WORKED':
      return { ...context, notices: without(context.notices, 'not-kept') };
    case 'NOTICE_READ':
      return { ...context, notices: without(context.notices, event.notice) };
    case 'NEW_LEARNER_ASKED':
    case 'NEW_LEARNER_CANCELLED':
    case 'SUSPENDED':
    case 'ENDED':
      return context;
    default:
      return event satisfies never;
  }
}

const size = ({ attempts, seen }: LearnerRecord) => attempts.length + Object.keys(seen).length;

function merge(lesson: Lesson, context: LessonContext, merged: LearnerRecord): LessonContext {
  const { record: mine, notices } = context;
  const now = Math.max(context.now, latestAt(merged));
  const isMine = merged.learner === mine.learner;
  const record = { ...finished(lesson, merged, now), policy: mine.policy };
  const isNews = !isMine || (size(merged) > size(mine) && !context.isOtherTabKnown);
  const after: LessonContext = {
    ...context,
    record,
    now,
    // Another learner has begun in the other tab: here, too, the lesson begins again.
    place: isMine ? context.place : { kind: 'cover' },
    notices: isNews ? [...without(notices, 'other-tab'), { kind: 'other-tab' }] : notices,
    isOtherTabKnown: context.isOtherTabKnown || isNews,
  };
  // What was missed in the other tab is due here, too.
  return standingAt(after) === 'practice.done' ? practiseNext(lesson, after, now) : after;
}
