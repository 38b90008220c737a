/** Finds one's way in a value and in the schema that describes it. */
import { z } from 'zod';
import type { YamlPath } from './yaml-file.ts';

function unwrap(schema: unknown): unknown {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodNullable)
    return unwrap(schema.unwrap());
  return schema;
}

/** The alternative of a union that `value` says it is, by its discriminating field. */
function alternative(schema: z.ZodDiscriminatedUnion, value: unknown): unknown {
  const { discriminator } = schema.def;
  const named = isRecord(value) ? value[discriminator] : undefined;
  return schema.options.find((option) => {
    const field: unknown = option instanceof z.ZodObject ? unwrap(option.shape[discriminator]) : undefined;
    return field instanceof z.ZodLiteral && [...field.values].some((literal) => literal === named);
  });
}

/** The schema of the value at `path` below `value`; `undefined` where it cannot be told. */
export function schemaAt(schema: unknown, path: YamlPath, value: unknown): unknown {
  const plain = unwrap(schema);
  const here = plain instanceof z.ZodDiscriminatedUnion ? alternative(plain, value) : plain;
  const [step, ...rest] = path;
  if (step === undefined) return here;
  const below = valueAt(value, [step]);
  if (here instanceof z.ZodObject) return schemaAt(here.shape[step], rest, below);
  if (here instanceof z.ZodArray) return schemaAt(here.element, rest, below);
  if (here instanceof z.ZodRecord) return schemaAt(here.valueType, rest, below);
  return undefined;
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value at `path` below `value`. */
export function valueAt(value: unknown, path: YamlPath): unknown {
  return path.reduce<unknown>((inner, step) => {
    if (Array.isArray(inner)) return typeof step === 'number' ? inner[step] : undefined;
    return isRecord(inner) && Object.hasOwn(inner, step) ? inner[step] : undefined;
  }, value);
}
