/** Reads the words of a step: YAML front matter, then screens as Markdown. */
import type { List, Nodes, Paragraph, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { z } from 'zod';
import type { FilePlace, Report } from './content-error.ts';
import { type SourceText, sourceText } from './files.ts';
import { validate } from './schema-findings.ts';
import { stepFrontMatterSchema } from './schemas.ts';
import { parseYaml, type YamlFile } from './yaml-file.ts';

/** A text of a screen: inline markup, and where it (or `needle` in it) stands. */
export type MdText = { markup: string; at: (needle?: string) => FilePlace };
export type Block =
  | { kind: 'paragraph'; text: MdText }
  | { kind: 'list'; isOrdered: boolean; items: MdText[] }
  | { kind: 'note'; paragraphs: MdText[] };
export type ScreenSource = { id: string; title: MdText; blocks: Block[]; place: FilePlace };
export type FrontMatter = z.infer<typeof stepFrontMatterSchema>;
export type StepWordsFile = {
  frontMatter: FrontMatter | undefined;
  yaml: YamlFile | undefined;
  screens: ScreenSource[];
  end: FilePlace;
};

const FENCED = /^---\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m;
const HEADING = /^##[ \t]+(.*?)[ \t]*\{#([^}]*)\}[ \t]*$/;
const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

type Front = Pick<StepWordsFile, 'frontMatter' | 'yaml'> & { length: number };

function readFrontMatter(source: SourceText, report: Report): Front {
  const match = source.text.startsWith('---') ? FENCED.exec(source.text) : null;
  if (match === null) {
    report(
      source.place(0),
      'front matter is missing',
      "begin the file with a line '---', then title, question and objectives, then a line '---'",
    );
    return { frontMatter: undefined, yaml: undefined, length: 0 };
  }
  const yaml = parseYaml(source, report, match[1] ?? '', source.text.indexOf('\n') + 1);
  const frontMatter = yaml && validate(stepFrontMatterSchema, yaml, [], report);
  return { frontMatter, yaml, length: match[0].length };
}

const startOf = (node: Nodes) => node.position?.start.offset ?? 0;
const endOf = (node: Nodes) => node.position?.end.offset ?? 0;

/** A paragraph as one line of inline markup; in a note each further line begins with ">". */
function textOf(source: SourceText, node: Paragraph, isNote: boolean): MdText {
  const start = startOf(node);
  const raw = source.text.slice(start, endOf(node));
  return {
    markup: raw.replace(isNote ? /[ \t]*\r?\n[ \t]*(?:>[ \t]?)*/g : /[ \t]*\r?\n[ \t]*/g, ' '),
    at: (needle) => source.place(start + Math.max(0, needle === undefined ? 0 : raw.indexOf(needle))),
  };
}

/** Reads the blocks of screens into `screens`, and reports all that is no block of a screen. */
class ScreensReader {
  readonly screens: ScreenSource[] = [];
  readonly #source: SourceText;
  readonly #report: Report;

  constructor(source: SourceText, report: Report) {
    this.#source = source;
    this.#report = report;
  }

  read(node: RootContent): void {
    if (node.type === 'heading') return this.#heading(node);
    const screen = this.screens.at(-1);
    const block = this.#block(node);
    if (block === undefined) return;
    if (screen === undefined)
      return this.#refuse(node, 'text before the first screen', "write '## Title of the screen {#screen-id}' above it");
    screen.blocks.push(block);
  }

  #refuse(node: Nodes, what: string, write: string): void {
    this.#report(this.#source.place(startOf(node)), what, write);
  }

  #heading(node: Nodes): void {
    const start = startOf(node);
    const raw = this.#source.text.slice(start, endOf(node));
    const [, title, id] = HEADING.exec(raw) ?? [];
    if (title === undefined || id === undefined || title === '')
      return this.#refuse(
        node,
        'a heading that names no screen',
        "write '## Title of the screen {#screen-id}', with the id of a screen of step.yaml",
      );
    const place = this.#source.place(start + raw.lastIndexOf('{#') + 2);
    if (!ID.test(id))
      return this.#report(place, `'${id}' is not kebab-case`, 'write lower-case letters and digits, joined by "-"');
    const at = (needle?: string) => this.#source.place(start + Math.max(0, raw.indexOf(needle ?? title)));
    this.screens.push({ id, title: { markup: title, at }, blocks: [], place });
  }

  #block(node: RootContent): Block | undefined {
    if (node.type === 'paragraph') return { kind: 'paragraph', text: textOf(this.#source, node, false) };
    if (node.type === 'list') return { kind: 'list', isOrdered: node.ordered === true, items: this.#items(node) };
    if (node.type === 'blockquote')
      return { kind: 'note', paragraphs: this.#paragraphs(node.children, true, 'a note') };
    const name =
      node.type === 'html'
        ? 'HTML'
        : node.type === 'definition'
          ? "a line that begins with '[…]:'"
          : `${node.type} markup`;
    return void this.#refuse(
      node,
      `${name} in a screen`,
      "write paragraphs, lists ('- ' or '1. ') and notes ('> ') only",
    );
  }

  #items(list: List): MdText[] {
    return list.children.flatMap((item) => this.#paragraphs(item.children, false, 'a list entry').slice(0, 1));
  }

  #paragraphs(nodes: RootContent[], isNote: boolean, where: string): MdText[] {
    return nodes.flatMap((node, index) => {
      if (node.type === 'paragraph' && (isNote || index === 0)) return [textOf(this.#source, node, isNote)];
      this.#refuse(
        node,
        `${node.type} in ${where}`,
        isNote ? 'write plain paragraphs in a note' : 'write one paragraph an entry, and no list within a list',
      );
      return [];
    });
  }
}

/** Reads a step file; what it cannot read is reported, the rest is kept. */
export function readStepWords(name: string, text: string, report: Report): StepWordsFile {
  const source = sourceText(name, text);
  const { length, ...front } = readFrontMatter(source, report);
  const body = text.slice(0, length).replace(/[^\r\n]/g, ' ') + text.slice(length);
  const reader = new ScreensReader(source, report);
  for (const node of fromMarkdown(body).children) reader.read(node);
  return { ...front, screens: reader.screens, end: source.place(text.trimEnd().length) };
}
