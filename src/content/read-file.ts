/** Reads one content file entry by entry, so that one wrong entry does not hide what is wrong with the next. */
import type { z } from 'zod';
import type { FilePlace, Report } from './content-error.ts';
import { type Files, sourceText } from './files.ts';
import { validate } from './schema-findings.ts';
import { isRecord } from './schema-shape.ts';
import { parseYaml, type YamlFile, type YamlPath } from './yaml-file.ts';

/** A value that its schema accepted, and where it stands. */
export type Entry<T> = { value: T; path: YamlPath; yaml: YamlFile };

/**
 * A list with ids. `ids` holds the id of every entry, also of those that are wrong otherwise; it is `undefined` where
 * the file could not be read, so that nothing that names its entries is reported on top.
 */
export type ListFile<T> = {
  entries: Entry<T>[];
  ids: ReadonlySet<string> | undefined;
  /** Entries that their schema did not accept, as they are written. */
  refused?: Entry<unknown>[];
};

/** Entries by id; `keys` as `ids` above. */
export type RecordFile<T> = {
  entries: Record<string, Entry<T>>;
  keys: ReadonlySet<string> | undefined;
  yaml?: YamlFile;
};

/** Reads and parses; a file that is missing is one finding. */
export function readYaml(files: Files, path: string, report: Report): YamlFile | undefined {
  const text = files.read(path);
  const start = { file: files.nameOf(path), line: 1, column: 1 };
  if (text === undefined) return reportMissing(start, report);
  if (text.trim() === '')
    return void report(
      start,
      'the file is empty',
      'write its entries; the README of content/ shows what they look like',
    );
  return parseYaml(sourceText(files.nameOf(path), text), report);
}

function reportMissing(place: FilePlace, report: Report): undefined {
  report(place, 'the file is missing', 'write it; the README of content/ shows what belongs in it');
}

/** A file that is one value. */
export function readWhole<S extends z.ZodType>(
  files: Files,
  path: string,
  schema: S,
  report: Report,
): Entry<z.infer<S>> | undefined {
  const yaml = readYaml(files, path, report);
  const value = yaml && validate(schema, yaml, [], report);
  return yaml && value !== undefined ? { value, path: [], yaml } : undefined;
}

/** A file that is a list of entries with ids (or of bare ids); an id met twice is a finding. */
export function readList<S extends z.ZodType>(
  files: Files,
  path: string,
  entrySchema: S,
  report: Report,
): ListFile<z.infer<S>> {
  const yaml = readYaml(files, path, report);
  if (yaml === undefined) return { entries: [], ids: undefined };
  if (!Array.isArray(yaml.value)) {
    report(yaml.at([]), 'the file is not a list', "write each entry after '- '");
    return { entries: [], ids: undefined };
  }
  const rawId = (entry: unknown) => (isRecord(entry) ? entry.id : entry);
  const seen = new Set<string>();
  for (const [index, entry] of yaml.value.entries()) {
    const id = rawId(entry);
    if (typeof id !== 'string') continue;
    if (seen.has(id))
      report(
        yaml.at(isRecord(entry) ? [index, 'id'] : [index]),
        `duplicate id '${id}'`,
        'write an id that no other entry has',
      );
    seen.add(id);
  }
  const entries: Entry<z.infer<S>>[] = [];
  const refused: Entry<unknown>[] = [];
  for (const [index, raw] of yaml.value.entries()) {
    const value = validate(entrySchema, yaml, [index], report);
    if (value === undefined) refused.push({ value: raw, path: [index], yaml });
    else entries.push({ value, path: [index], yaml });
  }
  return { entries, ids: seen, refused };
}

/** A file of entries by id; `schemaOf` gives an entry's schema, or `undefined` where its key says that it is not known. */
export function readRecord<T>(
  files: Files,
  path: string,
  schemaOf: (key: string) => z.ZodType<T> | undefined,
  report: Report,
): RecordFile<T> {
  const yaml = readYaml(files, path, report);
  if (yaml === undefined) return { entries: {}, keys: undefined };
  if (!isRecord(yaml.value)) {
    report(yaml.at([]), 'the file holds no entries by id', "write 'id:' and below it the words, two spaces further in");
    return { entries: {}, keys: undefined, yaml };
  }
  const entries: Record<string, Entry<T>> = {};
  for (const key of Object.keys(yaml.value)) {
    const schema = schemaOf(key);
    const value = schema && validate(schema, yaml, [key], report);
    if (value !== undefined) entries[key] = { value, path: [key], yaml };
  }
  return { entries, keys: new Set(Object.keys(yaml.value)), yaml };
}
