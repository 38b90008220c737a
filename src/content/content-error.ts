/** Findings: what is wrong in the content, where, and what to write instead. */

/** A place in a file; lines and columns count from 1. */
export type FilePlace = { file: string; line: number; column: number };

export type Finding = FilePlace & {
  /** What is wrong, as a statement: "'objective' is missing". */
  what: string;
  /** What to write instead, as an order: "write 'objective: …'". */
  write: string;
};

/** Collects findings, so that a check can go on after the first. */
export type Report = (place: FilePlace, what: string, write: string) => void;

/** One line: `file:line:column: what is wrong: what to write`. */
export function formatFinding({ file, line, column, what, write }: Finding): string {
  return `${file}:${line}:${column}: ${what}: ${write}`;
}

/** In the order of files, then of lines; a finding met twice stands once. */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  const byLine = new Map(findings.map((finding) => [formatFinding(finding), finding]));
  return [...byLine.values()].sort(
    (a, b) => a.file.localeCompare(b.file, 'en') || a.line - b.line || a.column - b.column,
  );
}

/** Thrown where content is loaded and not all of it is right; carries every finding. */
export class ContentErrors extends Error {
  readonly findings: readonly Finding[];

  constructor(findings: readonly Finding[]) {
    super([`${findings.length} finding(s) in the content`, ...findings.map(formatFinding)].join('\n'));
    this.name = 'ContentErrors';
    this.findings = findings;
  }
}
