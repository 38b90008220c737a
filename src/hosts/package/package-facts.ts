/** What a package says of the lesson in it. */
export type PackageFacts = {
  /** Of the lesson; never changes, so that uploading a new version keeps attempts. */
  id: string;
  title: string;
  description: string;
  /** BCP 47. */
  lang: string;
  /** Of the content, by which versions are told apart. */
  version: string;
  /** From 0 to 1. */
  passMark: number;
  /** The file that opens the lesson. */
  start: string;
  /** Every other file. */
  files: readonly string[];
};

/** LMSs unpack zips on every kind of disk, and put names into addresses without encoding them. */
const safeName = /^(?!\/)(?!.*(^|\/)\.\.?(\/|$))[\w./-]{1,200}$/;

/**
 * All files, sorted, the start among them.
 * @throws {RangeError} where a name is not made of ASCII letters, digits, `.`, `_`, `-` and `/`, or is too long
 */
export function filesOf({ start, files }: PackageFacts): string[] {
  const all = [...new Set([start, ...files])].sort();
  const stray = all.find((name) => !safeName.test(name));
  if (stray !== undefined)
    throw new RangeError(`The file '${stray}' cannot go into a package: name it with a-z, 0-9, '.', '_', '-' and '/'.`);
  return all;
}

/** An id that XML takes: no digit stands first. */
export const xmlId = (id: string): string => `icc-${id}`;
