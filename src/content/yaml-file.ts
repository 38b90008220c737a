/** YAML with the place of every key and value. */
import { isMap, isNode, isPair, isScalar, isSeq, type Node, parseDocument } from 'yaml';
import type { FilePlace, Report } from './content-error.ts';
import type { SourceText } from './files.ts';

/** Keys and indices from the root of a file to a value. */
export type YamlPath = readonly (string | number)[];

export type YamlFile = {
  source: SourceText;
  value: unknown;
  /** Where the value at `path` begins, or its nearest parent where it is missing. */
  at: (path: YamlPath) => FilePlace;
  /** Where the key at `path` stands. */
  keyAt: (path: YamlPath) => FilePlace;
  /** Where `needle` stands in the text at `path`; the text's own place if it is not found as written. */
  find: (path: YamlPath, needle: string) => FilePlace;
};

const yamlAdvice: Record<string, string> = {
  DUPLICATE_KEY: 'write each key once',
  TAB_AS_INDENT: 'write spaces instead of tabs',
  BAD_INDENT: 'write the line under the key it belongs to, two spaces further in',
  BLOCK_AS_IMPLICIT_KEY: "write text that holds ': ' in quotation marks, or on the next line after '>-'",
  MULTILINE_IMPLICIT_KEY: "write 'key: value' on one line, or the text on the next line after '>-'",
  UNEXPECTED_TOKEN:
    "write text that begins with '[', '{', '*', '&', '>' or a quotation mark on the next line after '>-'",
};

type Fault = { code: string; pos: readonly [number, number]; message: string };

/**
 * What to write where a line holds two keys for the parser: a space is missing after a colon, or before a key, so that
 * the line below it is taken for the rest of its text.
 */
function spacing({ code, pos }: Fault, faults: readonly Fault[], text: string): string | undefined {
  if (code !== 'BLOCK_AS_IMPLICIT_KEY' && code !== 'MULTILINE_IMPLICIT_KEY') return undefined;
  const taken = faults.find((one) => one.code === 'MULTILINE_IMPLICIT_KEY' && one.pos[0] === pos[0]);
  const written = taken ? text.slice(...taken.pos) : '';
  const [, glued] = /^([\w-]+):\S/.exec(written) ?? [];
  if (glued !== undefined) return `write a space after the colon: '${glued}: …'`;
  const key = /([\w-]+):[ \t]*$/.exec(text.slice(text.lastIndexOf('\n', pos[0]) + 1, pos[0]))?.[1];
  const below = /\n[ \t]*([\w-]+)[ \t]*$/.exec(written)?.[1];
  if (key === undefined || below === undefined) return undefined;
  return `write '${key}:' and '${below}:' exactly below each other: the same number of spaces before both`;
}

/** The node at a path, or the deepest one above it. */
function nodeAt(root: Node | null, path: YamlPath): Node | null {
  let node = root;
  for (const step of path) {
    const next: unknown = isMap(node) || isSeq(node) ? node.get(step, true) : undefined;
    if (!isNode(next)) return node;
    node = next;
  }
  return node;
}

function keyNodeAt(root: Node | null, path: YamlPath): Node | null {
  const parent = nodeAt(root, path.slice(0, -1));
  const last = path.at(-1);
  if (!isMap(parent)) return nodeAt(root, path);
  const pair = parent.items.find(
    (item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(last),
  );
  return isNode(pair?.key) ? pair.key : parent;
}

/**
 * Parses YAML (1.2, core schema: a day such as 2022-09-19 stays text).
 * @param base offset of the YAML in its file, for front matter
 * @returns `undefined` where the syntax is broken; each fault is reported
 */
export function parseYaml(source: SourceText, report: Report, text = source.text, base = 0): YamlFile | undefined {
  const document = parseDocument(text, { prettyErrors: false, uniqueKeys: true });
  const lines = new Set<number>();
  for (const { code, pos, message } of document.errors) {
    const { line } = source.place(base + pos[0]);
    if (lines.has(line)) continue;
    lines.add(line);
    const first = message.split('\n')[0] ?? message;
    const what = `broken YAML (${first.replace(/[.:]$/, '').replaceAll(': ', ' ')})`;
    report(
      source.place(base + pos[0]),
      what,
      spacing({ code, pos, message }, document.errors, text) ??
        (message.startsWith('Flow') ? "write the ']' or '}' that closes the list" : yamlAdvice[code]) ??
        "write 'key: value' with two spaces for each level; put text in quotation marks or after '>-'",
    );
  }
  if (document.errors.some(({ code }) => code !== 'DUPLICATE_KEY')) return undefined;
  const start = (node: Node | null) => base + (node?.range?.[0] ?? 0);
  return {
    source,
    value: document.toJS(),
    at: (path) => source.place(start(nodeAt(document.contents, path))),
    keyAt: (path) => source.place(start(keyNodeAt(document.contents, path))),
    find(path, needle) {
      const node = nodeAt(document.contents, path);
      const end = base + (node?.range?.[1] ?? 0);
      const found = source.text.indexOf(needle, start(node));
      return source.place(found >= 0 && found < end ? found : start(node));
    },
  };
}
