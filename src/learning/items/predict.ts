import { type ItemKind, idsOf, isOneOf, lacking } from './item-kind.ts';

/**
 * A prediction, with how sure the learner is of it. Nothing in it is right or wrong: its fraction is `null` and it
 * bears no marks.
 */
export const predict: ItemKind<'predict'> = {
  grade: () => ({ fraction: null, marks: {} }),
  missing: (_, { chosen }) => lacking('option', chosen === null ? 1 : 0),
  // In the middle: neither a guess nor certain.
  empty: () => ({ chosen: null, confidence: 50 }),
  presented: ({ options }, shuffle) => shuffle(idsOf(options)),
  fits: ({ options }, { chosen, confidence }) =>
    (chosen === null || isOneOf(options, chosen)) &&
    typeof confidence === 'number' &&
    confidence >= 0 &&
    confidence <= 100,
};
