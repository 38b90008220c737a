import type { ItemOf } from '../../content/lesson.ts';
import type { ResponseOf } from '../responses.ts';
import type { Mark, Score } from '../score.ts';
import { type ItemKind, idsOf, isOneOf, lacking, markOptions } from './item-kind.ts';

/**
 * Grades a judgement and its reason: half for the judgement, half for the reason. The reason counts only with the
 * right judgement: the right reason for the wrong judgement was not understood as one.
 */
export function gradeTrueFalse(
  { isTrue, reasons }: ItemOf<'true-false'>,
  { judgement, reason }: ResponseOf['true-false'],
): Score {
  const isJudged = judgement === isTrue;
  const isReasoned = reasons.some(({ id, isKey }) => isKey && id === reason);
  const markOf = (value: boolean): Mark => {
    if (judgement === value) return isJudged ? 'hit' : 'wrong';
    return value === isTrue ? 'missed' : 'spared';
  };
  return {
    fraction: isJudged ? (isReasoned ? 1 : 0.5) : 0,
    marks: { ...markOptions(reasons, (id) => id === reason), true: markOf(true), false: markOf(false) },
  };
}

/** The reasons come in a drawn order; the two judgements never do: true stands first. */
export const trueFalse: ItemKind<'true-false'> = {
  grade: gradeTrueFalse,
  missing: (_, { judgement, reason }) =>
    lacking('judgement', judgement === null ? 1 : 0) ?? lacking('reason', reason === null ? 1 : 0),
  empty: () => ({ judgement: null, reason: null }),
  presented: ({ reasons }, shuffle) => shuffle(idsOf(reasons)),
  fits: ({ reasons }, { judgement, reason }) =>
    (judgement === null || typeof judgement === 'boolean') && (reason === null || isOneOf(reasons, reason)),
};
