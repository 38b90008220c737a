/** Schemas of what teachers read: `content/teach.yaml`, and its words in `content/<locale>/teach.yaml`. */
import { z } from 'zod';
import { id, inline } from './item-schemas.ts';

export const teachFileSchema = z.strictObject({
  /** Ways to plan the lesson: so many lessons of so many minutes, with these steps. */
  plans: z
    .array(
      z.strictObject({
        id,
        lessons: z.array(z.strictObject({ minutes: z.int().min(1), steps: z.array(id).min(1) })).min(1),
      }),
    )
    .min(1),
  /** What to talk about, and the steps that prepare it. */
  questions: z.array(z.strictObject({ id, steps: z.array(id).min(1) })).min(1),
  /** Curricula, and which of their codes each objective serves. */
  frameworks: z
    .array(
      z.strictObject({
        id,
        sources: z.array(id).min(1),
        codes: z.array(z.strictObject({ id, code: z.string().min(1), objectives: z.array(id).min(1) })).min(1),
      }),
    )
    .default([]),
});
export type TeachSource = z.infer<typeof teachFileSchema>;

const paragraphs = z.array(inline).min(1);
export const teachWordsSchema = z.strictObject({
  overview: paragraphs,
  /** How items are marked, and what results are good for. */
  marking: paragraphs,
  plans: z.record(id, z.strictObject({ title: inline, text: inline })),
  /** `listen`: what a good answer holds. */
  questions: z.record(id, z.strictObject({ ask: inline, listen: inline })),
  /** Care for the subject, and for students whom it touches. */
  care: paragraphs,
  frameworks: z.record(id, z.strictObject({ name: inline, note: inline })).default({}),
  /** What each code asks, in short words of our own. */
  codes: z.record(id, inline).default({}),
});
