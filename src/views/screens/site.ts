import type { Html, Lesson, PageKind, PageWords, UiWords } from '../../content/lesson.ts';
import type { LessonSnapshot } from '../../learning/lesson.machine.ts';
import type { LessonEvent, Place } from '../../learning/lesson-events.ts';

/** A page: its words, and the parts of its text that stand in the document only. */
export type Page = PageWords & {
  /** Address from the root of the site, such as `en/the-letter/`. */
  path: string;
  /** Text by block key: `<screen>/<number>`, `readable`, `body`. */
  raw: Readonly<Record<string, Html>>;
};

/** What the learner is told of their progress, and can do about it. */
export type Keeping = {
  /** `null` until they have come. */
  words: UiWords['keeping'] | null;
  /**
   * In the course; in this browser; nowhere, so that it is lost with the page. `review`: nothing is to be kept. `over`:
   * the course has ended the session. `elsewhere`: another tab goes on with it.
   */
  where: 'course' | 'browser' | 'nowhere' | 'review' | 'over' | 'elsewhere';
  /** Whether the course has confirmed the last grade. */
  isGradeSent: boolean;
  /** Whether another page shows the lesson in a frame, where the browser may keep nothing. */
  isFramed?: boolean;
  /** The progress as one line, to be copied. */
  code(): string;
  /** @returns false where the text is no such line of this lesson */
  take(code: string): boolean;
  /** Ends the session and leads back to the course, where there is a way. */
  leave?: () => void;
};

/** What a teacher takes into another system: the lesson as a package, or its questions alone. */
export const packages = ['scorm12', 'scorm2004', 'cmi5', 'single'] as const;
export const banks = ['moodle-xml', 'gift', 'qti', 'csv'] as const;
export type Taking = {
  kind: (typeof packages)[number] | (typeof banks)[number];
  lang: string;
  steps: readonly string[];
  /** Named as in an address. */
  choices: readonly (readonly [name: string, value: string])[];
};
/** What a file cannot hold, by item: the whole of it, or the part that is named. */
export type Taken = { name: string; lost: readonly { item: string; what: 'prediction' | 'reason' | 'order' }[] };

export type View = {
  page: Page;
  /** The steps that are taken: all of them, or those that the address chooses. */
  lesson: Lesson;
  snapshot: LessonSnapshot;
  /** `loading` while another page is on its way; `line-dead` where it did not arrive. */
  line: 'still' | 'loading' | 'line-dead';
  /** The place where the learner was last, in this visit or an earlier one; `null` before the first. */
  last: Place | null;
  /** Pages of steps that have arrived, by step id: the summary takes the words of missed items from them. */
  library: Readonly<Record<string, Page>>;
  /** False until the saved place has been read: the page is then as the server drew it. */
  isReady: boolean;
  /** Where the learner's progress is kept; missing where it is in this browser, as on any page of the site. */
  keeping?: Keeping;
  /** Makes a file from the lesson and saves it, on the page for teachers; missing until the page has settled. */
  take?: (taking: Taking) => Promise<Taken>;
  /** There too: what its address asks for, the way to write a teacher's choices into it, and what a plan asks for. */
  address?: {
    readonly search: string;
    keep(choices: Taking['choices']): void;
    /** Called when the steps of a plan are to be ticked; gives what lets go. */
    onPlan(listener: (steps: readonly string[]) => void): () => void;
  };
  /** There too: lets the lesson in a frame begin as for a new learner, and keeps nothing of it; gives what lets go. */
  beginAnew?: (frame: HTMLIFrameElement) => () => void;
  /** A newer version of the lesson waits: `load` shows the page in it, `later` leaves that to the next visit. */
  newer?: { load(): void; later(): void } | null;
};

type WithoutTime<T> = T extends unknown ? Omit<T, 'at'> : never;
/** What the learner did; the host adds the time. */
export type LessonAct = WithoutTime<LessonEvent>;

/** What a host gives to the screens. */
export type Site = {
  /** The whole lesson; screens draw from that of the view. */
  lesson: Lesson;
  subscribe(listener: () => void): () => void;
  view(): View;
  /** What the server drew: always the same. */
  firstView(): View;
  send(act: LessonAct): void;
  /** Address of a place or page, relative to the page shown. */
  hrefOf(target: Place | PageKind): string;
  /** Fetches the words of these steps into the library. */
  want(steps: readonly string[]): void;
  /** Tries again what did not arrive. */
  retry(): void;
  toggleTheme(): void;
  startOver(): void;
  copy(text: string): Promise<boolean>;
};
