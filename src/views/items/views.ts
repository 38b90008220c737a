import { type ComponentType, lazy } from 'react';
import type { ItemType } from '../../content/lesson.ts';
import { MultipleChoice } from './MultipleChoice.tsx';
import { Predict } from './Predict.tsx';
import { SingleChoice } from './SingleChoice.tsx';
import { TrueFalse } from './TrueFalse.tsx';
import type { ItemViewProps } from './view-props.ts';

const arranging = () => import('./arranging.ts');

const itemViews = {
  'single-choice': SingleChoice,
  'multiple-choice': MultipleChoice,
  'true-false': TrueFalse,
  predict: Predict,
  sort: lazy(async () => ({ default: (await arranging()).Sort })),
  order: lazy(async () => ({ default: (await arranging()).Order })),
  match: lazy(async () => ({ default: (await arranging()).Match })),
  'mark-sentences': lazy(async () => ({ default: (await arranging()).MarkSentences })),
  'short-answer': lazy(async () => ({ default: (await arranging()).ShortAnswer })),
} satisfies { [Type in ItemType]: ComponentType<ItemViewProps<Type>> };

/** The view of a type of item; it may suspend until its code is there. */
export function viewOf(type: ItemType): ComponentType<ItemViewProps> {
  // Each view takes the item, words and response of its own type; the compiler cannot follow that the three agree.
  return itemViews[type] as ComponentType<ItemViewProps>;
}

