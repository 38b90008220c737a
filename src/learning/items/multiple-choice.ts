import type { ItemOf } from '../../content/lesson.ts';
import type { ResponseOf } from '../responses.ts';
import type { Score } from '../score.ts';
import { type ItemKind, idsOf, isSelection, lacking, markOptions } from './item-kind.ts';

/**
 * Grades the options chosen. Partial credit: the share of the keys that were chosen minus the share of the
 * distractors that were chosen, never below 0; so choosing every option earns nothing.
 */
export function gradeMultipleChoice(
  { options }: ItemOf<'multiple-choice'>,
  { chosen }: ResponseOf['multiple-choice'],
): Score {
  const shareChosen = (isKey: boolean) => {
    const group = options.filter((option) => option.isKey === isKey);
    // An item may have keys only: then no distractor can be chosen.
    return group.filter(({ id }) => chosen.includes(id)).length / Math.max(1, group.length);
  };
  return {
    fraction: Math.max(0, shareChosen(true) - shareChosen(false)),
    marks: markOptions(options, (id) => chosen.includes(id)),
  };
}

export const multipleChoice: ItemKind<'multiple-choice'> = {
  grade: gradeMultipleChoice,
  missing: (_, { chosen }) => lacking('option', chosen.length === 0 ? 1 : 0),
  empty: () => ({ chosen: [] }),
  presented: ({ options }, shuffle) => shuffle(idsOf(options)),
  fits: ({ options }, { chosen }) => isSelection(options, chosen),
};
