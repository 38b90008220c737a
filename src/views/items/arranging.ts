/** The views in which parts are put somewhere: one chunk, fetched when the first item of such a type is near. */
export { MarkSentences } from './MarkSentences.tsx';
export { Match } from './Match.tsx';
export { Order } from './Order.tsx';
export { ShortAnswer } from './ShortAnswer.tsx';
export { Sort } from './Sort.tsx';
