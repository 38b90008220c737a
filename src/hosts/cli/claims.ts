/**
 * `npm run -s claims -- --to argdown|json-ld [FILE]`: prints the argument graph of the lesson, or of a FILE in either
 * format, in the one that is asked for. `npm run -s claims -- FILE` reads it and says where it differs from the lesson's.
 * What is printed was read back first and found the same. Exit status: 0 where all is well and nothing differs; 1 where
 * something differs; 2 where the command cannot be understood, or a file cannot be read or breaks its format.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual, parseArgs } from 'node:util';
import { readArgdown, readJsonLd } from '../../content/claims-exchange.ts';
import { type Finding, formatFinding, type Report } from '../../content/content-error.ts';
import { claimsExchange, loadContent } from '../../content/load.ts';
import { toArgdown } from '../../learning/claims/argdown.ts';
import type { Exchange } from '../../learning/claims/exchange.ts';
import { toJsonLd } from '../../learning/claims/json-ld.ts';

const USAGE = `Who says what, and what answers it: the argument graph of the lesson, for other programs and back.

npm run -s claims -- --to argdown          prints it as Argdown (argdown.org)
npm run -s claims -- --to json-ld          prints it as JSON-LD (schema.org Claim, Argument Interchange Format)
npm run -s claims -- FILE                  reads a file of either format; says where it differs from the lesson's
npm run -s claims -- --to json-ld FILE     prints what a file holds in the other format

  --lang TAG       the language of its words (en)
  --content DIR    another lesson than this one`;

const formats = {
  argdown: { write: toArgdown, read: readArgdown },
  'json-ld': { write: (exchange: Exchange) => `${JSON.stringify(toJsonLd(exchange), null, 2)}\n`, read: readJsonLd },
};
type Format = keyof typeof formats;
const isFormat = (name: string): name is Format => Object.hasOwn(formats, name);

/** JSON begins with a brace, and Argdown never does. */
const formatOf = (text: string): Format => (text.trimStart().startsWith('{') ? 'json-ld' : 'argdown');

/** What was read; the findings instead, where there are any. */
function readAs(format: Format, file: string, text: string): Exchange | Finding[] {
  const findings: Finding[] = [];
  const report: Report = (place, what, write) => findings.push({ ...place, what, write });
  return formats[format].read(file, text, report) ?? findings;
}

/** The keys under which two records hold something else. */
function keysThatDiffer(one: object, other: object): string[] {
  const [ours, theirs] = [new Map(Object.entries(one)), new Map(Object.entries(other))];
  return [...new Set([...ours.keys(), ...theirs.keys()])].filter(
    (key) => !isDeepStrictEqual(ours.get(key), theirs.get(key)),
  );
}

/** Each thing in which a graph differs from the lesson's, a line each. */
function differences(lesson: Exchange, file: Exchange): string[] {
  const byId = ({ nodes }: Exchange) => new Map(nodes.map((node) => [node.id, node]));
  const [ours, theirs] = [byId(lesson), byId(file)];
  const { nodes: _ours, ...head } = lesson;
  const { nodes: _theirs, ...otherHead } = file;
  return [
    ...keysThatDiffer(head, otherHead).map((key) => `${key}: not the same`),
    ...[...ours.keys()].filter((id) => !theirs.has(id)).map((id) => `${id}: not in the file`),
    ...[...theirs.keys()].filter((id) => !ours.has(id)).map((id) => `${id}: in the file alone`),
    ...[...ours].flatMap(([id, node]) => {
      const other = theirs.get(id);
      const fields = other ? keysThatDiffer(node, other) : [];
      return fields.length > 0 ? [`${id}: another ${fields.join(', ')}`] : [];
    }),
  ];
}

function print(format: Format, exchange: Exchange): number {
  const text = formats[format].write(exchange);
  if (!isDeepStrictEqual(readAs(format, 'what was written', text), exchange)) {
    console.error(`What was written as ${format} is not read back as the same graph, so it is not printed.`);
    return 1;
  }
  process.stdout.write(text);
  return 0;
}

const inLesson = fileURLToPath(new URL('../../../content', import.meta.url));

/** @returns the exit status */
function main(args: string[]): number {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      to: { type: 'string' },
      lang: { type: 'string', default: 'en' },
      content: { type: 'string', default: inLesson },
      help: { type: 'boolean', short: 'h' },
    },
  });
  const { to, lang, content } = values;
  const [file, ...rest] = positionals;
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  if (rest.length > 0 || (to === undefined && file === undefined) || (to !== undefined && !isFormat(to))) {
    console.error(USAGE);
    return 2;
  }
  const lesson = () => claimsExchange(loadContent(content), lang);
  if (file === undefined) return to === undefined ? 2 : print(to, lesson());
  const text = readFileSync(file, 'utf8');
  const read = readAs(formatOf(text), file, text);
  if (Array.isArray(read)) {
    for (const finding of read) console.error(formatFinding(finding));
    return 2;
  }
  if (to !== undefined) return print(to, read);
  const found = differences(lesson(), read);
  console.log([...found, `${read.nodes.length} nodes, ${found.length} differences`].join('\n'));
  return found.length > 0 ? 1 : 0;
}

try {
  process.exitCode = main(process.argv.slice(2));
} catch (error) {
  // What the command was given cannot be used: it says so, and names no line of this program.
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
