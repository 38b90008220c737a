import type { ItemOf } from '../../content/lesson.ts';
import type { ResponseOf } from '../responses.ts';
import type { Score } from '../score.ts';
import { countUnplaced, type ItemKind, idsOf, isPlacement, lacking, scorePlaced } from './item-kind.ts';

/**
 * Grades the cards in their categories: the share of cards that lie right. Nothing is taken off for a card that lies
 * wrong: every card must be placed, so nobody gains by placing more.
 */
export function gradeSort({ cards }: ItemOf<'sort'>, { placed }: ResponseOf['sort']): Score {
  return scorePlaced(
    cards.map(({ id, category }) => ({ id, place: category })),
    placed,
  );
}

export const sort: ItemKind<'sort'> = {
  grade: gradeSort,
  missing: ({ cards }, { placed }) => lacking('cards', countUnplaced(cards, placed)),
  empty: () => ({ placed: {} }),
  presented: ({ cards }, shuffle) => shuffle(idsOf(cards)),
  fits: ({ cards, categories }, { placed }) => isPlacement(cards, categories, placed),
};
