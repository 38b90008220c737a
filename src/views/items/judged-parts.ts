import type { Item, ItemType } from '../../content/lesson.ts';
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

const countedTypes: readonly ItemType[] = ['multiple-choice', 'sort', 'order', 'match', 'mark-sentences'];

/** Whether several parts of such an item are judged one by one. */
export const isCounted = (type: ItemType): boolean => countedTypes.includes(type);
