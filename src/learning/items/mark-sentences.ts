import type { ItemOf } from '../../content/lesson.ts';
import type { ResponseOf } from '../responses.ts';
import type { Score } from '../score.ts';
import { countUnplaced, type ItemKind, idsOf, isPlacement, lacking, scorePlaced } from './item-kind.ts';

/**
 * Grades the labels given to the sentences: the share of sentences with their right label. Nothing is taken off for
 * a wrong one: every sentence must get a label, "neither" being one too.
 */
export function gradeMarkSentences(
  { sentences }: ItemOf<'mark-sentences'>,
  { marked }: ResponseOf['mark-sentences'],
): Score {
  return scorePlaced(
    sentences.map(({ id, label }) => ({ id, place: label })),
    marked,
  );
}

/** The sentences make one text, so they are never shuffled. */
export const markSentences: ItemKind<'mark-sentences'> = {
  grade: gradeMarkSentences,
  missing: ({ sentences }, { marked }) => lacking('sentences', countUnplaced(sentences, marked)),
  empty: () => ({ marked: {} }),
  presented: ({ sentences }) => idsOf(sentences),
  fits: ({ sentences, labels }, { marked }) => isPlacement(sentences, labels, marked),
};
