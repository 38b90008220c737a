/** Items that lack something: as much of them as can be checked all the same, so that all that is missing is said at once. */
import { z } from 'zod';
import { type ItemSource, id as idSchema, itemSchema } from './item-schemas.ts';
import type { Entry } from './read-file.ts';
import { isRecord, schemaAt } from './schema-shape.ts';

/** A list of which every entry is right; one of which some are not says nothing of what belongs to it. */
function listOf({ element }: z.ZodArray, value: unknown): unknown[] {
  const read = Array.isArray(value) ? value.map((entry) => z.safeParse(element, entry)) : [];
  return read.every(({ success }) => success) ? read.map(({ data }) => data) : [];
}

/** @param refused what the schema of items did not accept */
export function halfWritten(refused: readonly Entry<unknown>[] = []): Entry<ItemSource>[] {
  return refused.flatMap(({ value, path, yaml }) => {
    const shape = isRecord(value) ? schemaAt(itemSchema, [], value) : undefined;
    if (!isRecord(value) || !(shape instanceof z.ZodObject) || !idSchema.safeParse(value['id']).success) return [];
    const fields = Object.entries(shape.shape).map(([name, schema]) => [
      name,
      schema instanceof z.ZodArray ? listOf(schema, value[name]) : z.safeParse(schema, value[name]).data,
    ]);
    // The checks of references, keys and words pass over a field that is not there, and over an empty list.
    return [{ value: Object.fromEntries(fields) as ItemSource, path, yaml }];
  });
}
