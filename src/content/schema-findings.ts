/** Turns what a schema found wrong with a file into findings that say what to write. */
import { z } from 'zod';
import type { FilePlace, Report } from './content-error.ts';
import { nearest, suggest } from './nearest.ts';
import { isRecord, schemaAt, valueAt } from './schema-shape.ts';
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

const kinds: Record<string, string> = {
  string: 'text',
  array: 'a list',
  tuple: 'a list',
  object: 'its fields, each on a line of its own',
  record: 'entries by id, each on a line of its own',
  boolean: 'true or false',
  number: 'a number',
  int: 'a whole number',
};

/** What an issue is about: a value, its name, its places. */
type Subject = {
  value: unknown;
  name: string;
  /** The name as findings print it. */
  label: string;
  place: FilePlace;
  keyPlace: FilePlace;
  /** Where the value would stand if it were there. */
  parentPlace: FilePlace;
};
type Advice = [place: FilePlace, what: string, write: string];

function subjectAt(yaml: YamlFile, path: YamlPath): Subject {
  const last = path.at(-1);
  const above = path.slice(0, -1);
  return {
    value: valueAt(yaml.value, path),
    name: typeof last === 'number' ? `entry of '${String(above.at(-1) ?? 'the file')}'` : String(last ?? 'the file'),
    label:
      typeof last === 'number'
        ? `entry ${last + 1} of '${String(above.at(-1) ?? 'the file')}'`
        : `'${last ?? 'the file'}'`,
    place: yaml.at(path),
    keyPlace: yaml.keyAt(path),
    parentPlace: typeof above.at(-1) === 'string' ? yaml.keyAt(above) : yaml.at(above),
  };
}

function missing({ name, parentPlace }: Subject, expected: string): Advice {
  return [parentPlace, `'${name}' is missing`, `write '${name}: …' with ${fieldAdvice[name] ?? expected}`];
}

function wrongType({ value, name, label, place, keyPlace }: Subject, type: string): Advice {
  const expected = kinds[type] ?? type;
  if (value === null) return [keyPlace, `${label} is empty`, `write ${fieldAdvice[name] ?? expected}`];
  if (type === 'object' || type === 'record')
    return [place, `${label} holds no ${type === 'object' ? 'fields' : 'entries'}`, `write ${expected}`];
  if (type !== 'string') return [place, `${label} is not ${expected}`, `write ${fieldAdvice[name] ?? expected}`];
  if (typeof value === 'object')
    return [
      place,
      `${label} is not text`,
      "write text that begins with '[' or '{' in quotation marks, or on the next line after '>-'",
    ];
  const read = typeof value === 'number' ? 'a number' : 'true or false';
  return [place, `${label} is read as ${read}`, `write it in quotation marks: '${String(value)}'`];
}

function unknownName(subject: Subject, names: readonly string[]): Advice {
  const { value, name, place } = subject;
  if (value === undefined) return missing(subject, `one of ${names.join(', ')}`);
  return [place, `'${String(value)}' is no ${name}`, suggest(String(value), names)];
}

function wrongSize({ value, label, place }: Subject, limit: string): Advice {
  if (!Array.isArray(value)) return [place, `${label} is ${String(value)}`, `write ${limit}`];
  return [place, `${label} has ${value.length} ${value.length === 1 ? 'entry' : 'entries'}`, `write ${limit}`];
}

/** Our own messages hold both parts: "is empty: write the text". */
function ownMessage(label: string, place: FilePlace, message: string): Advice {
  const cut = message.indexOf(': ');
  if (cut < 0) return [place, `${label} is not right (${message})`, 'write it as the README of content/ says'];
  return [place, `${label} ${message.slice(0, cut)}`, message.slice(cut + 2)];
}

/** What to say of one issue, but for fields that are not known. */
function explain(issue: z.core.$ZodIssue, subject: Subject): Advice {
  const { label, place, keyPlace } = subject;
  const isOwn = issue.message.includes(': ');
  switch (issue.code) {
    case 'invalid_type':
      if (subject.value === undefined) return missing(subject, kinds[issue.expected] ?? issue.expected);
      return wrongType(subject, issue.expected);
    case 'invalid_value':
      return unknownName(subject, issue.values.map(String));
    case 'invalid_union':
      return unknownName(subject, 'options' in issue && Array.isArray(issue.options) ? issue.options.map(String) : []);
    case 'invalid_key':
      return ownMessage(label, keyPlace, issue.issues[0]?.message ?? issue.message);
    case 'too_small':
      return subject.value === '' && isOwn
        ? ownMessage(label, place, issue.message)
        : wrongSize(subject, `at least ${issue.minimum}`);
    case 'too_big':
      return wrongSize(subject, `at most ${issue.maximum}`);
    case 'invalid_format':
      if (issue.format !== 'url') return ownMessage(label, place, issue.message);
      return [place, `${label} is no address`, "write the whole address, beginning with 'https://'"];
    default:
      return ownMessage(label, place, issue.message);
  }
}

/** A field that is not known, and the one that was probably meant. */
type Stray = { path: YamlPath; key: string; known: readonly string[]; meant: string | undefined };

function straysIn(schema: z.ZodType, root: unknown, issues: readonly z.core.$ZodIssue[]): Stray[] {
  return issues.flatMap((issue) => {
    if (issue.code !== 'unrecognized_keys') return [];
    const path = pathOf(issue);
    const shape = schemaAt(schema, path, root);
    const fields = shape instanceof z.ZodObject ? Object.keys(shape.shape) : [];
    const value = valueAt(root, path);
    const free = fields.filter((field) => !isRecord(value) || !Object.hasOwn(value, field));
    const known = free.length > 0 ? free : fields;
    return issue.keys.map((key) => ({ path, key, known, meant: gluedTo(key, known) ?? nearest(key, known) }));
  });
}

/** In braces `{text:It came}` is one name and no value. */
const gluedTo = (key: string, known: readonly string[]) => known.find((field) => key.startsWith(`${field}:`));

const pathOf = (issue: z.core.$ZodIssue): YamlPath =>
  issue.path.map((step) => (typeof step === 'number' ? step : String(step)));

/** Reads the value at `path` by its schema; reports every issue and gives `undefined` where there is one. */
export function validate<S extends z.ZodType>(
  schema: S,
  yaml: YamlFile,
  path: YamlPath,
  report: Report,
): z.infer<S> | undefined {
  const root = valueAt(yaml.value, path);
  const result = schema.safeParse(root);
  if (result.success) return result.data;
  const { issues } = result.error;
  const strays = straysIn(schema, root, issues);
  for (const { path: inner, key, known } of strays) {
    const glued = gluedTo(key, known);
    const write = glued ? `write a space after the colon: '${glued}: …'` : suggest(key, known);
    report(yaml.keyAt([...path, ...inner, key]), `unknown field '${key}'`, write);
  }
  for (const issue of issues) {
    const inner = pathOf(issue);
    const at = String(inner.slice(0, -1));
    // A field misspelt is one mistake: unknown under its name, and not missing too.
    const isMisspelt = strays.some(({ path: stray, meant }) => String(stray) === at && meant === inner.at(-1));
    if (issue.code !== 'unrecognized_keys' && !isMisspelt)
      report(...explain(issue, subjectAt(yaml, [...path, ...inner])));
  }
  return undefined;
}
