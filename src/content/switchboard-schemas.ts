/** Schemas of the figure "switchboard": `figures/switchboard.yaml` and its words. */
import { z } from 'zod';
import { crimes } from '../law/facts.ts';
import type { JurisdictionPart, PartResult } from '../law/jurisdiction.ts';
import { id, inline } from './item-schemas.ts';
import { acceptanceSchema, isoDate, stateCode } from './situation-schema.ts';

const routes = ['own-motion', 'state-party', 'council'] as const;
const day = isoDate.refine((date) => date.length === 'YYYY-MM-DD'.length, 'is no day: write YYYY-MM-DD');
const sources = z.array(id).min(1);

export const switchboardFileSchema = z.strictObject({
  /** The day on which the lamps are asked. */
  askedOn: day,
  states: z.array(z.strictObject({ id, code: stateCode, acceptance: acceptanceSchema, sources })).min(2),
  days: z.array(z.strictObject({ id, day })),
  presets: z
    .array(
      z.strictObject({
        id,
        crime: z.enum(crimes),
        day,
        place: id,
        /** Where it went on, across a border. */
        also: id.optional(),
        nationality: id,
        route: z.enum(routes),
        sources,
      }),
    )
    .min(1),
});
export type SwitchboardSource = z.infer<typeof switchboardFileSchema>;

/** A sentence for each result that a part can have. */
const part = <Result extends PartResult>(...results: Result[]) =>
  // Every result gets the same schema, which `fromEntries` cannot say.
  z.strictObject({
    name: inline,
    ...(Object.fromEntries(results.map((result) => [result, inline])) as Record<Result, typeof inline>),
  });
const ofStates = part('met', 'not-met', 'waived', 'not-reached');
const parts = {
  crime: part('met', 'not-met'),
  time: part('met', 'not-met'),
  'place-or-person': ofStates,
  'all-parties': ofStates,
} satisfies Record<JurisdictionPart, z.ZodType>;

export const switchboardWordsSchema = z.strictObject({
  intro: inline,
  note: inline,
  crimes: z.record(z.enum(crimes), inline),
  routes: z.record(z.enum(routes), z.strictObject({ name: inline, note: inline })),
  parts: z.strictObject(parts),
  /** Where the whole test is met. */
  within: inline,
  states: z.record(id, z.strictObject({ name: inline, note: inline })),
  days: z.record(id, inline),
  presets: z.record(id, z.strictObject({ name: inline, note: inline })),
});
