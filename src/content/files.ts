/** The content's files as text, from the disk or (in tests) with some of them changed in memory. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FilePlace } from './content-error.ts';

/** Paths are relative to the content folder and joined by `/`. */
export type Files = {
  /** As findings name a file. */
  nameOf: (path: string) => string;
  /** The text; `undefined` where there is no such file. */
  read: (path: string) => string | undefined;
  /** Names in a folder, sorted; a folder's name ends with `/`. */
  list: (path: string) => string[];
};

/** The files below `dir`, whose name stands before each path of a finding. */
export function diskFiles(dir: string): Files {
  const nameOf = (path: string) => join(dir, path).replaceAll('\\', '/');
  return {
    nameOf,
    read: (path) => (existsSync(nameOf(path)) ? readFileSync(nameOf(path), 'utf8').replace(/^\uFEFF/, '') : undefined),
    list: (path) =>
      existsSync(nameOf(path))
        ? readdirSync(nameOf(path), { withFileTypes: true })
            .map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name))
            .sort()
        : [],
  };
}

/** A text with its file's name; turns an offset into line and column. */
export type SourceText = { name: string; text: string; place: (offset: number) => FilePlace };

export function sourceText(name: string, text: string): SourceText {
  return {
    name,
    text,
    place(offset) {
      const before = text.slice(0, Math.max(0, offset));
      const lineStart = before.lastIndexOf('\n') + 1;
      return { file: name, line: before.split('\n').length, column: before.length - lineStart + 1 };
    },
  };
}
