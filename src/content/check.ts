/** Reads and checks the whole content: every finding, not only the first. */
import { checkClaims } from './checks/claims.ts';
import { checkFairness, checkReplies } from './checks/fairness.ts';
import { checkItems } from './checks/items.ts';
import { checkLawFigures, checkLawFigureWords } from './checks/law-figures.ts';
import { checkReadability } from './checks/readability.ts';
import { checkReferences } from './checks/references.ts';
import { checkTeach, checkTeachWords } from './checks/teach.ts';
import { checkTexts } from './checks/texts.ts';
import { checkWords } from './checks/words.ts';
import { type Finding, sortFindings } from './content-error.ts';
import type { Files } from './files.ts';
import { languagesOf, readStructure, readWords, type Structure, type Words } from './read.ts';

export type Checked = { structure: Structure; words: Words[]; findings: Finding[] };

/** BCP 47, as browsers understand it. */
function isLanguageTag(name: string): boolean {
  try {
    return Intl.getCanonicalLocales(name)[0] === name;
  } catch {
    return false;
  }
}

/** Reads every file and runs every check; `findings` is empty where all is right. */
export function readAndCheck(files: Files): Checked {
  const findings: Finding[] = [];
  const report = (place: Omit<Finding, 'what' | 'write'>, what: string, write: string) =>
    void findings.push({ ...place, what, write });
  const structure = readStructure(files, report);
  const isWhole = findings.length === 0;
  checkReferences(structure, report);
  checkLawFigures(structure, report);
  checkItems(structure.steps, report);
  checkTeach(structure, report);
  checkClaims(structure, report);
  checkReplies(structure, report);

  const languages = languagesOf(files);
  if (languages.length === 0)
    report(
      { file: files.nameOf('en'), line: 1, column: 1 },
      'there are no words',
      "write the words of at least one language in a folder such as 'en'",
    );
  const filled = languages.filter((lang) => {
    if (!isLanguageTag(lang)) {
      report(
        { file: files.nameOf(lang), line: 1, column: 1 },
        `'${lang}' is no language tag`,
        "write a BCP 47 tag such as 'en' or 'pt-BR' as the folder's name, or move the folder",
      );
      return false;
    }
    const isFilled = files.list(lang).length > 0;
    if (!isFilled)
      report(
        { file: files.nameOf(lang), line: 1, column: 1 },
        `the language '${lang}' is empty`,
        'write its words, or remove its folder',
      );
    return isFilled;
  });
  const words = filled.map((lang) => {
    const before = findings.length;
    const read = readWords(files, lang, structure, report);
    const isReadable = isWhole && findings.length === before;
    checkWords(structure, read, report);
    checkLawFigureWords(structure, read, report);
    checkTeachWords(structure, read, report);
    checkTexts(structure, read, isReadable, report);
    checkReadability(read, report);
    checkFairness(structure, read, report);
    return read;
  });
  return { structure, words, findings: sortFindings(findings) };
}
