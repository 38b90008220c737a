import { z } from 'zod';
import { text } from './ui-message.ts';

/** Where the learner's progress is kept. Pages do not carry these words: they come where a course or a page is around. */
export const keepingWords = z.strictObject({
  title: text,
  where: z.strictObject({
    course: text,
    browser: text,
    nowhere: text,
    review: text,
    over: text,
    elsewhere: text,
  }),
  /** Out of a frame in which nothing can be kept. */
  alone: text,
  aloneText: text,
  gradeSent: text,
  leave: text,
  code: z.strictObject({
    title: text,
    text: text,
    own: text,
    copy: text,
    copied: text,
    notCopied: text,
    paste: text,
    take: text,
    taken: text,
    notTaken: text,
  }),
});
