/** The words of the figures' controls; part of `ui-schema.ts`. */
import { z } from 'zod';
import { standingsThen } from '../law/jurisdiction.ts';
import { counted, message, text } from './ui-message.ts';

const switchboardUi = z.strictObject({
  title: text,
  presets: text,
  crime: text,
  day: text,
  dayThatMatters: text,
  ownDay: text,
  place: text,
  also: text,
  noBorder: text,
  nationality: text,
  route: text,
  considered: message('state'),
  lamps: text,
  whole: text,
  /** What a lamp says, by the result of its part; `not-reached` and `waived` are both not asked. */
  lit: z.strictObject({ met: text, 'not-met': text, waived: text, 'not-reached': text }),
  within: text,
  outside: text,
  found: text,
  written: text,
  standings: z.record(z.enum(standingsThen), text),
  all: text,
});

const doorsUi = z.strictObject({
  title: text,
  carrier: text,
  wall: text,
  tried: counted('total'),
  record: text,
  actor: text,
  again: text,
  /** What a door did; `untried` before anyone in this person's place has tried it. */
  did: z.strictObject({ opens: text, refused: text, failed: text, posted: text, untried: text }),
  answer: message('actor', 'door', 'did'),
  test: text,
  now: text,
  found: text,
  written: text,
});

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
  switchboard: switchboardUi,
  doors: doorsUi,
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
