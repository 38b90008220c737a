/** The words of the figures' controls; part of `ui-schema.ts`. */
import { z } from 'zod';
import { counted, message, text } from './ui-message.ts';

export const figuresWords = z.strictObject({
  news: z.strictObject({
    title: text,
    open: text,
    close: text,
    who: text,
    how: text,
    imprecise: text,
    verification: z.record(z.enum(['several-sources', 'one-source', 'article-only', 'misreported', 'imprecise']), text),
    opened: counted('total'),
  }),
  actors: z.strictObject({
    title: text,
    can: text,
    cannot: text,
    why: text,
    tray: text,
    sorted: counted('total'),
    right: message('actor', 'place'),
    notThere: message('actor', 'place'),
    also: message('places'),
    again: text,
  }),
  ladder: z.strictObject({
    title: text,
    climb: text,
    down: text,
    decides: text,
    asks: text,
    meaning: text,
    start: text,
    rungOf: message('rung', 'rungs'),
    presumed: text,
    now: message('name'),
  }),
});
