/** The sentences of the legal tests, for commands that need no other word. */
import type { LegalTestName } from '../law/legal-tests.ts';
import { ContentErrors, type Finding } from './content-error.ts';
import { diskFiles } from './files.ts';
import { readWhole } from './read-file.ts';
import { lawWordsSchema } from './schemas.ts';

/**
 * Why a step is not open: a sentence for each legal test, in English unless another language is named.
 * @param dir the content folder
 * @throws {ContentErrors} every finding, where a sentence is missing or one is too many
 */
export function loadReasons(dir: string, lang = 'en'): Readonly<Record<LegalTestName, string>> {
  const findings: Finding[] = [];
  const words = readWhole(diskFiles(dir), `${lang}/law.yaml`, lawWordsSchema, (place, what, write) => {
    findings.push({ ...place, what, write });
  });
  if (words === undefined) throw new ContentErrors(findings);
  return words.value.tests;
}
