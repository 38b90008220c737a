import type { Item, ItemType, UiWords } from '../../content/lesson.ts';
import type { Response } from '../../learning/responses.ts';

const idsOf = (parts: readonly { id: string }[]): string[] => parts.map(({ id }) => id);

/** The parts that get a mark, in the order in which the learner sees them. */
export function judgedParts(item: Item, parts: readonly string[], response: Response): readonly string[] {
  switch (item.type) {
    case 'true-false':
      return ['true', 'false', ...parts];
    case 'order':
      return 'sequence' in response ? response.sequence : parts;
    case 'match':
      return idsOf(item.prompts);
    case 'mark-sentences':
      return idsOf(item.sentences);
    case 'short-answer':
      return idsOf(item.answers);
    default:
      return parts;
  }
}

/** How the parts of an item are counted, where several are judged one by one. */
export const countedAs: { readonly [Type in ItemType]?: keyof UiWords['check']['judged'] } = {
  'multiple-choice': 'answers',
  'mark-sentences': 'answers',
  sort: 'places',
  match: 'places',
  order: 'order',
};
