import type { ComponentType } from 'react';
import type { ItemType } from '../../content/lesson.ts';
import { MarkSentences } from './MarkSentences.tsx';
import { Match } from './Match.tsx';
import { MultipleChoice } from './MultipleChoice.tsx';
import { Order } from './Order.tsx';
import { Predict } from './Predict.tsx';
import { ShortAnswer } from './ShortAnswer.tsx';
import { SingleChoice } from './SingleChoice.tsx';
import { Sort } from './Sort.tsx';
import { TrueFalse } from './TrueFalse.tsx';
import type { ItemViewProps } from './view-props.ts';

const itemViews = {
  'single-choice': SingleChoice,
  'multiple-choice': MultipleChoice,
  'true-false': TrueFalse,
  sort: Sort,
  order: Order,
  match: Match,
  'mark-sentences': MarkSentences,
  predict: Predict,
  'short-answer': ShortAnswer,
} satisfies { [Type in ItemType]: ComponentType<ItemViewProps<Type>> };

/** The view of a type of item. */
export function viewOf(type: ItemType): ComponentType<ItemViewProps> {
  // Each view takes the item, words and response of its own type; the compiler cannot follow that the three agree.
  return itemViews[type] as ComponentType<ItemViewProps>;
}
