import type { ItemOf, ItemType, ItemWords, UiWords } from '../../content/lesson.ts';
import type { ResponseOf } from '../../learning/responses.ts';
import type { Score } from '../../learning/score.ts';

/** What every item view takes: values in, one callback out. Views grade nothing. */
export type ItemViewProps<T extends ItemType = ItemType> = {
  item: ItemOf<T>;
  words: ItemWords<T>;
  /** Ids of the parts that are shown in a drawn order: options, reasons, cards, entries or targets. */
  parts: readonly string[];
  response: ResponseOf[T];
  /** `null` while the item is asked; from then on the view is to be read, not changed. */
  score: Score | null;
  ui: UiWords['check'];
  /** BCP 47. */
  lang: string;
  /** Id of the line that says how the item is answered; names the group of inputs. */
  labelledBy: string;
  onChange: (response: ResponseOf[T]) => void;
};
