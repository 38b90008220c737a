/**
 * `npm run -s replay -- FILE…`: replays situation files (`-` is standard input) and prints one JSON object a situation,
 * a line each, in order. Exit status: 0 where each is as expected, or accepted where it expects nothing; 1 where one
 * is not; 2 where a file cannot be read or breaks the format.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Finding, formatFinding } from '../../content/content-error.ts';
import { loadReasons } from '../../content/law-words.ts';
import { readSituations } from '../../content/situation-file.ts';
import type { LegalTestName } from '../../law/legal-tests.ts';
import { type Replayed, replay } from '../../law/replay.ts';

const STDIN = '-';
const USAGE = 'npm run -s replay -- FILE...   (YAML or JSON, one document or several; - reads standard input)';
const contentDir = fileURLToPath(new URL('../../../content', import.meta.url));

/** As findings name a source. */
const nameOf = (file: string) => (file === STDIN ? 'standard input' : file);

/** The text of a file; why it cannot be read, where it cannot. */
function readText(file: string): { text: string } | Finding {
  try {
    return { text: readFileSync(file === STDIN ? 0 : file, 'utf8') };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    const place = { file: nameOf(file), line: 1, column: 1 };
    return { ...place, what: `the file cannot be read (${why})`, write: 'name a file that can be read' };
  }
}

/** One line of output. A refusal gets its reason, a sentence a student understands. */
function lineOf(replayed: Replayed, reasons: Readonly<Record<LegalTestName, string>>): string {
  const { refused } = replayed;
  if (refused === null) return JSON.stringify(replayed);
  const { index, type, on, articles, test } = refused;
  return JSON.stringify({ ...replayed, refused: { index, type, on, reason: reasons[test], articles, test } });
}

/** @returns the exit status */
function main(files: readonly string[]): number {
  if (files.length === 0) {
    console.error(USAGE);
    return 2;
  }
  const reasons = loadReasons(contentDir);
  const seen = new Set<string>();
  let isBroken = false;
  let isUnexpected = false;
  const complain = (findings: readonly Finding[]) => {
    isBroken = true;
    for (const finding of findings) console.error(formatFinding(finding));
  };
  for (const file of files) {
    const read = readText(file);
    if (!('text' in read)) {
      complain([read]);
      continue;
    }
    const lines: string[] = [];
    for (const { situation, at, findings } of readSituations(nameOf(file), read.text)) {
      if (findings) {
        complain(findings);
        continue;
      }
      if (seen.has(situation.id)) {
        const write = 'write an id that no other situation of the run has';
        complain([{ ...at('id'), what: `duplicate id '${situation.id}'`, write }]);
        continue;
      }
      seen.add(situation.id);
      const replayed = replay(situation);
      isUnexpected ||= !(replayed.asExpected ?? replayed.accepted);
      lines.push(`${lineOf(replayed, reasons)}\n`);
    }
    process.stdout.write(lines.join(''));
  }
  if (isBroken) return 2;
  return isUnexpected ? 1 : 0;
}

process.exitCode = main(process.argv.slice(2));
