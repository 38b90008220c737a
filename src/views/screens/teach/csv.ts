/** Tables as CSV by RFC 4180, as spreadsheets open them; fetched only where one is written or read. */
import Papa from 'papaparse';

const mark = '\uFEFF'; // by which spreadsheets know UTF-8
/** What a spreadsheet would take for a formula; the guard itself too, so that what was guarded can be told again. */
const dangerous = /^['=+\-@\t\r]/;

export const toCsv = (rows: readonly (readonly string[])[]): string =>
  `${mark}${Papa.unparse(
    rows.map((row) => [...row]),
    { escapeFormulae: dangerous, newline: '\r\n' },
  )}\r\n`;

/** Cells as they were written, whether commas, semicolons or tabs stand between them. */
export const fromCsv = (text: string): string[][] =>
  Papa.parse<string[]>(text.replace(mark, '')).data.map((row) =>
    row.map((cell) => cell.replace(/^'(?=['=+\-@\t\r])/, '')),
  );

/** Whether a text is a table of results, and no result as text. */
export const isCsv = (text: string): boolean => /^\uFEFF?\s*"?icc-lesson-result"?\s*[,;\t]/.test(text);
