import type { Response } from './responses.ts';

/** Where a learner can be. Each place has an address of its own; any of them can be opened at any time. */
export type Place =
  | { kind: 'cover' }
  | { kind: 'screen'; step: string; screen: string }
  | { kind: 'check'; step: string }
  | { kind: 'summary' }
  | { kind: 'practice' };

/** What happens to the lesson. `at` is in milliseconds since 1970 and comes from the host: machines have no clock. */
export type LessonEvent =
  | { type: 'PLACE_OPENED'; place: Place; at: number }
  /** The learner put something down for the item that is asked; kept as a draft. */
  | { type: 'RESPONSE_CHANGED'; response: Response; at: number }
  | { type: 'HINT_SHOWN'; at: number }
  /** "Check": refused (see `snapshot.can`) while a part of the answer is missing. */
  | { type: 'RESPONSE_CHECKED'; at: number }
  /** "Answer it once more". */
  | { type: 'ITEM_RETRIED'; at: number }
  /** Move inside the check: to an item of this round, by its place from 0; or on to the round's result. */
  | { type: 'ITEM_OPENED'; index: number; at: number }
  | { type: 'RESULT_OPENED'; at: number }
  /** "Three others": a new round with other items of the bank. */
  | { type: 'OTHERS_DRAWN'; at: number }
  /** On to the next item that is due in the practice, or to its end. */
  | { type: 'PRACTICE_CONTINUED'; at: number }
  | { type: 'POLICY_SET'; policy: Policy; at: number }
  /** Shared computers: asked, asked again, then everything of the last learner is gone. */
  | { type: 'NEW_LEARNER_ASKED' }
  | { type: 'NEW_LEARNER_CONFIRMED'; learner: string; seed: number; at: number }
  | { type: 'NEW_LEARNER_CANCELLED' }
  /** The host could not keep, or can again keep, the learner's place. */
  | { type: 'SAVING_FAILED' }
  | { type: 'SAVING_WORKED' }
  /** Another tab saved progress. `record` is what both hold together: `mergeRecords(theirs, ours)`. */
  | { type: 'PROGRESS_MERGED'; record: LearnerRecord }
  | { type: 'NOTICE_READ'; notice: Notice['kind'] }
  /** The page is hidden, and may come back; or it goes for good. */
  | { type: 'SUSPENDED'; at: number }
  | { type: 'ENDED'; at: number };

/** `guided` withholds the credit of a step until the step before is passed; it never withholds reading. */
export type Policy = 'open' | 'guided';

/** What the learner must be told, once. */
export type Notice =
  | { kind: 'content-changed'; dropped: number }
  | { kind: 'unreadable' }
  | { kind: 'not-kept' }
  | { kind: 'other-tab' };

/** One answer that was checked. Never changed, never removed but by a new learner. */
export type Attempt = {
  item: string;
  /** Id of the round in which it was answered; `null` in the practice. */
  round: string | null;
  response: Response;
  /** See `Score`. */
  fraction: number | null;
  hints: 0 | 1 | 2;
  /** Milliseconds since 1970, and since the item was shown. */
  at: number;
  latency: number;
};

/**
 * A draw of items, in the order in which they are asked. The id is its number and a digest of its items, so that two
 * tabs that draw the same items are in the same round.
 */
export type Round = { id: string; items: string[] };

/** All that is kept of one learner: attempts, draws, screens seen, drafts. Merges without loss (`mergeRecords`). */
export type LearnerRecord = {
  learner: string;
  seed: number;
  policy: Policy;
  /** When this learner began; of two learners on one computer the later one stays. */
  startedAt: number;
  /** In the order of their time. */
  attempts: Attempt[];
  /** By step id; the last round of a step is the current one. */
  rounds: Record<string, Round[]>;
  /** `step/screen` → when first seen. */
  seen: Record<string, number>;
  /** Item id, or `practice/` and item id → response not yet checked. */
  drafts: Record<string, Response>;
  /** Under the same keys: hints shown for the response that is being given. */
  hints: Record<string, 1 | 2>;
  /** Step id, or `/practice` → the item shown last there; `null` for the result of the round, or the practice's end. */
  asked: Record<string, string | null>;
  /** When the learner finished every check of the lesson, once. */
  completedAt: number | null;
};

/** What hosts listen to; an LMS reporter maps these and the machine knows none. */
export type LessonEmitted =
  | { type: 'started'; at: number }
  /** `done` of `total`: screens seen and items answered of the first round of each step. */
  | { type: 'progress'; done: number; total: number; at: number }
  | { type: 'answered'; attempt: Attempt; objective: string; step: string; at: number }
  /** `raw` of `max` items' worth of credit; `scaled` from 0 to 1. */
  | { type: 'scored'; scaled: number; raw: number; max: number; at: number }
  | { type: 'completed'; passed: boolean; scaled: number; at: number }
  | { type: 'suspended'; at: number }
  | { type: 'ended'; at: number };
