/** Schemas of the letter's journey: `content/figures/journey.yaml` and its words. */
import { z } from 'zod';
import { id, inline } from './item-schemas.ts';
import { undatedEventSchema } from './situation-schema.ts';

export const journeyFileSchema = z.strictObject({
  /** The situation whose record is followed. */
  situation: id,
  /** One entry for each of its events, in order. */
  record: z.array(z.strictObject({ id, sources: z.array(id).min(1) })).min(1),
  /** What else could happen: offered at every stage, whether the law allows it there or not. */
  tries: z
    .array(
      z.strictObject({
        id,
        event: undatedEventSchema,
        /** Has words of its own, where those of its event say too little. */
        hasName: z.boolean().default(false),
      }),
    )
    .min(1),
});
export type JourneySource = z.infer<typeof journeyFileSchema>;
export const journeyWordsSchema = z.strictObject({
  intro: inline,
  note: inline,
  record: z.record(id, z.strictObject({ text: inline })),
  /** `outcome`: what comes of it, wherever the letter stands, where its stage does not say so. */
  tries: z.record(id, z.strictObject({ name: inline, outcome: inline.optional() })),
});
export type JourneyWordsSource = z.infer<typeof journeyWordsSchema>;
