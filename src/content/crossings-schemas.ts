/** Schemas of the map of crossings: `content/figures/crossings.yaml` and its words. */
import { z } from 'zod';
import { sides } from '../learning/figures/crossings.ts';
import { id, inline } from './item-schemas.ts';
import { factsSchema, isoDate, stateCode } from './situation-schema.ts';
import { crossingsUi } from './ui-council.ts';

const side = z.enum(sides);
const { conduct, acceptance } = factsSchema.shape;

export const crossingsFileSchema = z.strictObject({
  crossings: z
    .array(
      z.strictObject({
        id,
        /** The state that is left, and the state that is reached. */
        from: stateCode,
        to: stateCode,
        /** The day on which the test of place is asked. */
        on: isoDate,
        /** What the law is asked; where it happened is for the learner to say. */
        facts: z.strictObject({ conduct: conduct.omit({ territory: true }).strict(), acceptance }),
        sources: z.array(id).min(1),
        /** Who puts the beginning and the end of the crime where; what is alleged stands first. */
        readings: z
          .array(z.strictObject({ id, begins: side, ends: side, date: isoDate, sources: z.array(id).min(1) }))
          .min(1),
      }),
    )
    .min(1),
});
export type CrossingsSource = z.infer<typeof crossingsFileSchema>;

export const crossingsWordsSchema = z.strictObject({
  ui: crossingsUi,
  intro: inline,
  /** What the test of place can say, and what it cannot. */
  note: inline,
  states: z.record(stateCode, inline),
  crossings: z.record(
    id,
    z.strictObject({
      name: inline,
      happens: inline,
      route: inline,
      status: inline,
      decided: inline,
      readings: z.record(id, z.strictObject({ who: inline, says: inline })),
    }),
  ),
});
