/** Schemas of the Council's table: `content/figures/council.yaml` and its words. */
import { z } from 'zod';
import { measures } from '../law/events.ts';
import { permanentMembers } from '../law/situation-tests.ts';
import { ballots } from '../learning/figures/council.ts';
import { id, inline } from './item-schemas.ts';
import { isoDate, stateCode } from './situation-schema.ts';
import { councilUi } from './ui-council.ts';

const SEATS = 15;

export const councilFileSchema = z.strictObject({
  votes: z
    .array(
      z.strictObject({
        id,
        on: isoDate,
        measure: z.enum(measures),
        /** Who sat at the table, in the order of the seats, and how each voted. */
        seats: z
          .record(stateCode, z.enum(ballots))
          .refine((seats) => Object.keys(seats).length === SEATS, `has not ${SEATS} seats: write each member's vote`)
          .refine(
            (seats) => permanentMembers.every((state) => state in seats),
            `lacks a permanent member: write ${permanentMembers.join(', ')}, each with its vote`,
          ),
        sources: z.array(id).min(1),
      }),
    )
    .min(1),
});
export type CouncilSource = z.infer<typeof councilFileSchema>;

export const councilWordsSchema = z.strictObject({
  ui: councilUi,
  /** Names of the members, short enough for a seat. */
  states: z.record(stateCode, inline),
  votes: z.record(
    id,
    z.strictObject({
      name: inline,
      /** What the draft asks for. */
      draft: inline,
      /** The result, and who voted how, with their sources. */
      told: inline,
    }),
  ),
  own: z.strictObject({ name: inline, drafts: z.record(z.enum(measures), inline), told: inline }),
});
