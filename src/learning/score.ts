/**
 * What became of one part of an item (an option, a card, an entry, a prompt, a sentence, an answer):
 * `hit` put right · `wrong` chosen or placed and not right · `missed` left out, and it belonged ·
 * `spared` left out, and rightly.
 */
export type Mark = 'hit' | 'wrong' | 'missed' | 'spared';

export type Score = {
  /** From 0 to 1; `null` where nothing can be right or wrong (a prediction). */
  fraction: number | null;
  /** By the id of each part; in `true-false` the judgement stands under `'true'` and `'false'`. */
  marks: Readonly<Record<string, Mark>>;
};
