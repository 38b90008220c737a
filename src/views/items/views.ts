import { type ComponentType, lazy } from 'react';
import type { ItemType } from '../../content/lesson.ts';
import { Predict } from './Predict.tsx';
import { SingleChoice } from './SingleChoice.tsx';
import type { ItemViewProps } from './view-props.ts';

const laterViews = () => import('./later-views.ts');

const itemViews = {
  'single-choice': SingleChoice,
  'multiple-choice': lazy(async () => ({ default: (await laterViews()).MultipleChoice })),
  'true-false': lazy(async () => ({ default: (await laterViews()).TrueFalse })),
  predict: Predict,
  sort: lazy(async () => ({ default: (await laterViews()).Sort })),
  order: lazy(async () => ({ default: (await laterViews()).Order })),
  match: lazy(async () => ({ default: (await laterViews()).Match })),
  'mark-sentences': lazy(async () => ({ default: (await laterViews()).MarkSentences })),
  'short-answer': lazy(async () => ({ default: (await laterViews()).ShortAnswer })),
} satisfies { [Type in ItemType]: ComponentType<ItemViewProps<Type>> };

/** The view of a type of item; it may suspend until its code is there. */
export function viewOf(type: ItemType): ComponentType<ItemViewProps> {
  // Each view takes the item, words and response of its own type; the compiler cannot follow that the three agree.
  return itemViews[type] as ComponentType<ItemViewProps>;
}
