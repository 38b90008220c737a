/** Schemas of the figure "three doors": `figures/doors.yaml` and its words. */
import { z } from 'zod';
import { doorRoles, doors } from '../learning/figures/doors.ts';
import { article, id, inline } from './item-schemas.ts';
import { emblem } from './schemas.ts';
import { factsSchema, isoDate, stateCode } from './situation-schema.ts';

const votes = z.int().min(0);
export const doorsFileSchema = z.strictObject({
  /** The day on which the doors are tried. */
  on: isoDate,
  /** The situation in which they are tried. */
  facts: factsSchema,
  doors: z
    .array(z.strictObject({ id: z.enum(doors), emblem, articles: z.array(article).min(1) }))
    .length(doors.length, 'has not each door once: write the three of them'),
  actors: z
    .array(
      z.strictObject({
        id,
        emblem,
        role: z.enum(doorRoles),
        state: stateCode.optional(),
        votes: z.strictObject({ yes: votes, no: votes, abstain: votes, vetoes: z.array(stateCode) }).optional(),
        sources: z.array(id).min(1),
      }),
    )
    .min(1),
});
export type DoorsSource = z.infer<typeof doorsFileSchema>;

export const doorsWordsSchema = z.strictObject({
  intro: inline,
  note: inline,
  doors: z.record(z.enum(doors), z.strictObject({ name: inline })),
  actors: z.record(id, z.strictObject({ name: inline, tries: z.record(z.enum(doors), inline) })),
});
