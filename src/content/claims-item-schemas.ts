/** Items whose answers the argument graph gives: authors name its nodes and what is asked of them. */
import { z } from 'zod';
import { replyKind } from './claims-schemas.ts';
import { commonFields, id, inline } from './item-schemas.ts';
import { message } from './ui-message.ts';

const { articles: _articles, sources: _sources, ...common } = commonFields;

export const claimsItemSchema = z.strictObject({
  ...common,
  type: z.literal('from-claims'),
  /** `answers`: which claim each of the replies answers; `kinds`: what one reply does; `unanswered`: which claims have no reply. */
  ask: z.enum(['answers', 'kinds', 'unanswered']),
  /** Nodes of claims.yaml: replies, one reply, or claims. */
  about: z.array(id).min(1),
});
export type ClaimsItemSource = z.infer<typeof claimsItemSchema>;

// content/<locale>/from-claims.yaml: what the answers of the graph are put into
const hints = z.tuple([inline, inline]);
export const fromClaimsWordsSchema = z.strictObject({
  hints: z.strictObject({ answers: hints, kinds: hints, unanswered: hints }),
  prompt: message('speaker', 'date', 'text'),
  target: message('speaker', 'date'),
  linked: message('reply', 'claim'),
  mistaken: message('reply', 'claim'),
  kinds: z.record(replyKind, z.strictObject({ text: inline, is: inline, isNot: inline })),
  option: message('speaker', 'date', 'text'),
  hasReply: message('claim', 'reply'),
  hasNone: message('claim'),
  explainAnswers: message('reply', 'claim'),
  explainKinds: message('reply', 'kinds'),
  explainUnanswered: message('claims'),
});
export type FromClaimsWords = z.infer<typeof fromClaimsWordsSchema>;
