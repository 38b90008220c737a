import type { ItemType } from '../content/lesson.ts';

/** What a learner has put down for an item of each type; incomplete while it is being answered. */
export type ResponseOf = {
  'single-choice': { chosen: string | null };
  'multiple-choice': { chosen: readonly string[] };
  'true-false': { judgement: boolean | null; reason: string | null };
  /** Card id → category id; a card that is left out lies in the tray. */
  sort: { placed: Readonly<Record<string, string>> };
  /** Every entry id, first to last. */
  order: { sequence: readonly string[] };
  /** Prompt id → target id. */
  match: { matched: Readonly<Record<string, string>> };
  /** Sentence id → label id. */
  'mark-sentences': { marked: Readonly<Record<string, string>> };
  /** `confidence` in percent, 0 to 100. */
  predict: { chosen: string | null; confidence: number };
  'short-answer': { text: string };
};
export type Response<T extends ItemType = ItemType> = ResponseOf[T];
