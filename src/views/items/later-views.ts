/** The views that the first item of the lesson does not need: one chunk, fetched once the page answers. */
export { MarkSentences } from './MarkSentences.tsx';
export { Match } from './Match.tsx';
export { MultipleChoice } from './MultipleChoice.tsx';
export { Order } from './Order.tsx';
export { ShortAnswer } from './ShortAnswer.tsx';
export { Sort } from './Sort.tsx';
export { TrueFalse } from './TrueFalse.tsx';
