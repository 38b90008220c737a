/** Turns what a schema found wrong with a file into findings that say what to write. */
import { z } from 'zod';
import type { Report } from './content-error.ts';
import { suggest } from './nearest.ts';
import type { YamlFile, YamlPath } from './yaml-file.ts';

/** What a field holds, for those whose name does not say it. */
const fieldAdvice: Record<string, string> = {
  id: 'an id in lower-case letters and digits, joined by "-"',
  objective: 'the id of an objective of this step',
  screen: 'the id of the screen that teaches what the item asks',
  misconception: 'an id of misconceptions.yaml',
  speaker: 'the id of the actor who said it',
  date: 'the day as YYYY-MM-DD (or YYYY-MM, or YYYY in quotation marks)',
  checked: 'the day of the last comparison with the source, as YYYY-MM-DD',
  sources: '[id of a source]',
  restsOn: 'the id of the source it rests on',
  feedback: 'one sentence that says why this is right or what misunderstanding stands behind it',
  mistaken: 'one sentence that names the misunderstanding behind putting it elsewhere',
  explanation: 'the explanation, with a source mark',
  hints: '[a hint where to look, a hint that narrows it down]',
  otherwise: 'feedback for an answer that none of the answers foresees',
};

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
function schemaAt(schema: unknown, path: YamlPath, value: unknown): unknown {
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

const kinds: Record<string, string> = {
  string: 'text',
  array: 'a list',
  tuple: 'a list',
  object: 'fields, each on a line of its own',
  record: 'entries by id, each on a line of its own',
  boolean: 'true or false',
  number: 'a number',
  int: 'a whole number',
};

/** One issue of one value; `base` leads from the file's root to what the schema read. */
function reportIssue(issue: z.core.$ZodIssue, schema: z.ZodType, yaml: YamlFile, base: YamlPath, report: Report): void {
  const inner = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
  const path = [...base, ...inner];
  const root = valueAt(yaml.value, base);
  const value = valueAt(root, inner);
  const name = String(inner.at(-1) ?? base.at(-1) ?? 'the file');
  const label =
    typeof path.at(-1) === 'number'
      ? `entry ${Number(path.at(-1)) + 1} of '${String(path.at(-2) ?? 'the list')}'`
      : `'${name}'`;
  const above = path.slice(0, -1);
  const parent = typeof above.at(-1) === 'string' ? yaml.keyAt(above) : yaml.at(above);
  switch (issue.code) {
    case 'unrecognized_keys': {
      const known = schemaAt(schema, inner, root);
      const fields = known instanceof z.ZodObject ? Object.keys(known.shape) : [];
      const free = fields.filter((field) => !isRecord(value) || !Object.hasOwn(value, field));
      for (const key of issue.keys)
        report(yaml.keyAt([...path, key]), `unknown field '${key}'`, suggest(key, free.length > 0 ? free : fields));
      return;
    }
    case 'invalid_type': {
      const expected = kinds[issue.expected] ?? issue.expected;
      if (value === undefined)
        return report(parent, `'${name}' is missing`, `write '${name}: …' with ${fieldAdvice[name] ?? expected}`);
      if (value === null)
        return report(yaml.keyAt(path), `${label} is empty`, `write ${fieldAdvice[name] ?? expected}`);
      if (issue.expected === 'string' && typeof value !== 'object')
        return report(
          yaml.at(path),
          `${label} is read as ${typeof value === 'number' ? 'a number' : 'true or false'}`,
          `write it in quotation marks: '${String(value)}'`,
        );
      return report(yaml.at(path), `${label} is not ${expected}`, `write ${fieldAdvice[name] ?? expected}`);
    }
    case 'invalid_value': {
      const names = issue.values.map(String);
      if (value === undefined)
        return report(parent, `'${name}' is missing`, `write '${name}: …' with one of ${names.join(', ')}`);
      return report(yaml.at(path), `'${String(value)}' is no ${name}`, suggest(String(value), names));
    }
    case 'invalid_union': {
      const names = 'options' in issue && Array.isArray(issue.options) ? issue.options.map(String) : [];
      if (value === undefined)
        return report(parent, `'${name}' is missing`, `write '${name}: …' with one of ${names.join(', ')}`);
      return report(yaml.at(path), `'${String(value)}' is no ${name}`, suggest(String(value), names));
    }
    case 'invalid_key': {
      const [what, write] = twoParts(issue.issues[0]?.message ?? issue.message);
      return report(yaml.keyAt(path), `'${name}' ${what}`, write);
    }
    case 'too_small':
    case 'too_big': {
      if (issue.message.includes(': write')) break;
      const limit = issue.code === 'too_small' ? `at least ${issue.minimum}` : `at most ${issue.maximum}`;
      const count = Array.isArray(value) ? `has ${value.length} of the entries it needs` : `is ${String(value)}`;
      return report(yaml.at(path), `${label} ${count}`, `write ${limit}${Array.isArray(value) ? ' entries' : ''}`);
    }
    case 'invalid_format':
      if (issue.format === 'url')
        return report(yaml.at(path), `${label} is no address`, "write the whole address, beginning with 'https://'");
      break;
    default:
  }
  const [what, write] = twoParts(issue.message);
  report(yaml.at(path), `${label} ${what}`, write);
}

/** Our own messages hold both parts: "is empty: write the text". */
function twoParts(message: string): [what: string, write: string] {
  const cut = message.indexOf(': ');
  return cut < 0
    ? [`is not right (${message})`, 'write it as the README of content/ says']
    : [message.slice(0, cut), message.slice(cut + 2)];
}

/** Reads the value at `path` by its schema; reports every issue and gives `undefined` where there is one. */
export function validate<S extends z.ZodType>(
  schema: S,
  yaml: YamlFile,
  path: YamlPath,
  report: Report,
): z.infer<S> | undefined {
  const result = schema.safeParse(valueAt(yaml.value, path));
  if (result.success) return result.data;
  for (const issue of result.error.issues) reportIssue(issue, schema, yaml, path, report);
  return undefined;
}
