/** What every host that keeps or grades a lesson offers, whatever it speaks: an LMS, a record store or a parent page. */
import type { At } from '../../learning/current.ts';
import type { LessonEmitted, Notice } from '../../learning/lesson-events.ts';
import type { Saved } from '../../learning/saved.ts';

/** What the lesson tells; `moved` besides what its machine emits, since a change of place alone emits nothing. */
export type Told = LessonEmitted | { type: 'moved'; at: number };

/** What a host knows of the learner when the lesson opens. */
export type Resume = {
  /** `null` where nothing was kept, or nothing can be read. */
  saved: Saved | null;
  notices: Notice[];
  /** `review`: everything can be read and tried, and nothing is sent. */
  mode: 'normal' | 'review';
  /** BCP 47, as the learner has set it in the course. */
  language: string | null;
  /** Whether the host keeps the place: then the browser keeps none beside it. */
  isKept: boolean;
  /** Tells attempts of this browser apart; `null` where the host names none. */
  attempt: string | null;
  /** Whether `exit` leads the learner anywhere. */
  canExit: boolean;
};

/**
 * Why the lesson goes: the page is left; the learner pressed "Exit"; or the same attempt was opened in another tab,
 * which now speaks for it.
 */
export type CloseReason = 'left' | 'exit' | 'elsewhere';

export type Reporter = {
  /** Once, before all else. `null`: there is no host, or it does not answer. */
  open(): Promise<Resume | null>;
  report(told: Told, at: At): void;
  close(reason: CloseReason): void;
};

/** Where the learner's progress is kept, as the learner is told. */
export type Saving = 'course' | 'browser' | 'nowhere';

/** What the learner can be told of the host. */
export type Standing = {
  saving: Saving;
  /** Whether the host has confirmed the last grade; never true on a guess. */
  isGradeSent: boolean;
  /** The session with the host has ended: to go on, the learner opens the lesson from the course again. */
  isOver: boolean;
};
export type OnStanding = (standing: Standing) => void;

/** Before a host has answered. */
export const noStanding: Standing = { saving: 'nowhere', isGradeSent: false, isOver: false };
