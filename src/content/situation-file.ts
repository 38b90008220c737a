/**
 * Reads situation files: YAML 1.2 or JSON, one document or several. Thousands are read in one run, so a document is
 * parsed without places first; lines and columns are looked for only once something is wrong with it.
 */
import { CORE_SCHEMA, load } from 'js-yaml';
import type { SituationFile } from '../law/replay.ts';
import type { FilePlace, Finding } from './content-error.ts';
import { type SourceText, sourceText } from './files.ts';
import { validate } from './schema-findings.ts';
import { situationFileSchema } from './situation-schema.ts';
import { parseYaml } from './yaml-file.ts';

/** One document of a file: a situation, or what is wrong with it. */
export type SituationDocument =
  | { situation: SituationFile; at: (field: string) => FilePlace; findings?: undefined }
  | { situation?: undefined; at?: undefined; findings: readonly Finding[] };

/** A document as text, and where it begins in its file. */
type Part = { text: string; offset: number };

const MARKER = /^(---|\.\.\.)(?=[ \t\r\n]|$)/gm;
const isBlank = (text: string) => /^(?:[ \t]*(?:#.*)?(?:\r?\n|$)|%.*(?:\r?\n|$))*$/.test(text);

/**
 * The documents of a YAML stream, cut at its markers, so that one that is broken spoils no other. What stands before
 * the first `---` or after a `...` is a document only if it holds more than comments and directives.
 */
function yamlParts(text: string): Part[] {
  const parts: Part[] = [];
  let start = 0;
  let isOpened = false;
  const end = (at: number) => {
    const part = text.slice(start, at);
    if (isOpened || !isBlank(part)) parts.push({ text: part, offset: start });
  };
  for (const { 0: mark, index } of text.matchAll(MARKER)) {
    if (mark === '...') {
      end(index);
      start = index + mark.length;
      isOpened = false;
    } else if (isOpened || !isBlank(text.slice(start, index))) {
      end(index);
      start = index;
      isOpened = true;
    } else {
      // Directives belong to the document that the marker opens.
      isOpened = true;
    }
  }
  end(text.length);
  return parts;
}

/** JSON values one after the other, each beginning on a line of its own, are documents too. */
function jsonParts({ text, offset }: Part): Part[] {
  if (!/^\s*\{/.test(text)) return [{ text, offset }];
  const parts: Part[] = [];
  let start = 0;
  for (const { index } of text.matchAll(/(?<=\}[ \t]*\r?\n)(?=\{)/g)) {
    parts.push({ text: text.slice(start, index), offset: offset + start });
    start = index;
  }
  return [...parts, { text: text.slice(start), offset: offset + start }];
}

type Parsed = { value: unknown; isJson: boolean };

/** The value of a document, without places; `undefined` where the syntax is broken. */
function parsedFast(text: string): Parsed | undefined {
  if (/^\s*\{/.test(text)) {
    try {
      return { value: JSON.parse(text), isJson: true };
    } catch {
      // Flow style of YAML begins with a brace too: read on as YAML.
    }
  }
  try {
    return { value: load(text, { schema: CORE_SCHEMA }), isJson: false };
  } catch {
    // Read again with places, which says what is wrong and where.
    return undefined;
  }
}

function readDocument(source: SourceText, { text, offset }: Part): SituationDocument {
  const parsed = parsedFast(text);
  // A tab is white space in JSON, but no indentation in YAML, by which places are found.
  const spaced = parsed?.isJson ? text.replaceAll('\t', ' ') : text;
  const yamlOf = (report: Parameters<typeof parseYaml>[1]) => parseYaml(source, report, spaced, offset);
  // A place is counted from the beginning of the file: never for a document that is right.
  const start = () => source.place(offset);
  const at = (field: string) => yamlOf(() => {})?.at([field]) ?? start();
  const quick = parsed && situationFileSchema.safeParse(parsed.value);
  if (quick?.success) return { situation: quick.data, at };

  const findings: Finding[] = [];
  const report = (place: FilePlace, what: string, write: string) => void findings.push({ ...place, what, write });
  if (parsed?.value === null || (parsed && parsed.value === undefined)) {
    report(start(), 'the document is empty', "write a situation, beginning with 'id: …'");
    return { findings };
  }
  const yaml = yamlOf(report);
  const situation = yaml && validate(situationFileSchema, yaml, [], report);
  return situation && findings.length === 0 ? { situation, at } : { findings };
}

/**
 * Every document of a situation file, in order; a file without one gives a finding. One is read after the other, so
 * that thousands need not be kept.
 * @param name as findings print it
 */
export function* readSituations(name: string, text: string): Generator<SituationDocument, void> {
  const whole = text.replace(/^\uFEFF/, '');
  const source = sourceText(name, whole);
  const parts = yamlParts(whole).flatMap(jsonParts);
  for (const part of parts) yield readDocument(source, part);
  if (parts.length > 0) return;
  const write = "write a situation, beginning with 'id: …'";
  yield { findings: [{ ...source.place(0), what: 'the file is empty', write }] };
}
