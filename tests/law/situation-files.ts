/** Reads the situation files that tests replay. */
import { readdirSync, readFileSync } from 'node:fs';
import { parseAllDocuments } from 'yaml';
import { formatFinding } from '../../src/content/content-error.ts';
import { readSituations } from '../../src/content/situation-file.ts';
import type { SituationFile } from '../../src/law/replay.ts';

const REAL = 'content/situations';
const COUNTERFACTUAL = 'tests/fixtures/situations';

const filesIn = (dir: string) => readdirSync(dir).map((name) => `${dir}/${name}`);

/**
 * The situations of a file's text.
 * @throws {SyntaxError} where the format is broken
 */
export function situationsIn(name: string, text: string): SituationFile[] {
  return [...readSituations(name, text)].map(({ situation, findings }) => {
    if (findings) throw new SyntaxError(findings.map(formatFinding).join('\n'));
    return situation;
  });
}

const read = (file: string) => situationsIn(file, readFileSync(file, 'utf8'));

export const realSituations = filesIn(REAL).flatMap(read);

/** A situation that did not happen, the legal test that it is about, and the articles of that test. */
export type Counterfactual = { situation: SituationFile; decides: unknown; articles: unknown };

export const counterfactuals: Counterfactual[] = filesIn(COUNTERFACTUAL).flatMap((file) => {
  const documents = parseAllDocuments(readFileSync(file, 'utf8')).map((document) => document.toJS());
  return read(file).map((situation, index) => ({
    situation,
    decides: documents[index]?.decides,
    articles: documents[index]?.articles,
  }));
});
