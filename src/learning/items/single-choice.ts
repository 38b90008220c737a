import type { ItemOf } from '../../content/lesson.ts';
import type { ResponseOf } from '../responses.ts';
import type { Score } from '../score.ts';
import { type ItemKind, idsOf, isOneOf, lacking, markOptions } from './item-kind.ts';

/** Grades the option chosen: 1 for the key, 0 for a distractor. */
export function gradeSingleChoice(
  { options }: ItemOf<'single-choice'>,
  { chosen }: ResponseOf['single-choice'],
): Score {
  const isRight = options.some(({ id, isKey }) => isKey && id === chosen);
  return { fraction: isRight ? 1 : 0, marks: markOptions(options, (id) => id === chosen) };
}

export const singleChoice: ItemKind<'single-choice'> = {
  grade: gradeSingleChoice,
  missing: (_, { chosen }) => lacking('option', chosen === null ? 1 : 0),
  empty: () => ({ chosen: null }),
  presented: ({ options }, shuffle) => shuffle(idsOf(options)),
  fits: ({ options }, { chosen }) => chosen === null || isOneOf(options, chosen),
};
