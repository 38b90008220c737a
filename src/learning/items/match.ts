import type { ItemOf } from '../../content/lesson.ts';
import type { ResponseOf } from '../responses.ts';
import type { Score } from '../score.ts';
import { countUnplaced, type ItemKind, isPlacement, lacking, scorePlaced } from './item-kind.ts';

/**
 * Grades the targets chosen for the prompts: the share of prompts with their right target. Nothing is taken off for
 * a wrong one: every prompt must get a target. One target may be chosen for several prompts.
 */
export function gradeMatch({ prompts }: ItemOf<'match'>, { matched }: ResponseOf['match']): Score {
  return scorePlaced(
    prompts.map(({ id, target }) => ({ id, place: target })),
    matched,
  );
}

/** The targets come in a drawn order; the prompts stand as their author put them. */
export const match: ItemKind<'match'> = {
  grade: gradeMatch,
  missing: ({ prompts }, { matched }) => lacking('prompts', countUnplaced(prompts, matched)),
  empty: () => ({ matched: {} }),
  presented: ({ targets }, shuffle) => shuffle(targets),
  fits: ({ prompts, targets }, { matched }) => isPlacement(prompts, targets, matched),
};
