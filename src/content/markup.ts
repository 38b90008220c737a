/**
 * The inline markup of every text: `*emphasis*`, `**strong**`, `[words](term:id)` and source marks `[^source-id]` or
 * `[^source-id: locator]`. Nothing else: no HTML, images, code, addresses. `content/README.md` explains it to authors.
 */
import type { Nodes, PhrasingContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';

/** `[^none]` has the id `none`: our own words, no fact in them. */
export type SourceMark = { id: string; locator: string | undefined };

/** Something that the markup does not allow: its first characters as written, what it is, what to write. */
export type MarkupFault = { needle: string; what: string; write: string };

export type Inline = {
  nodes: PhrasingContent[];
  terms: string[];
  marks: SourceMark[];
  faults: MarkupFault[];
  /** The words alone, without marks and addresses. */
  plain: string;
};

/** A text that is one paragraph whatever it begins with: "2. " begins no list. */
const inlineOnly = {
  disable: {
    null: [
      'blockQuote',
      'codeFenced',
      'codeIndented',
      'definition',
      'headingAtx',
      'htmlFlow',
      'list',
      'setextUnderline',
      'thematicBreak',
    ],
  },
};

/** The source whose places are articles: its marks read "Article 15(2)". */
export const STATUTE = 'rome-statute';

/** A place in a treaty, such as `15(2)` or `8bis`. */
export function isArticle(locator: string): boolean {
  return /^\d+(bis|ter)?(\([0-9a-z]+\))*$/.test(locator);
}

const MARK = /\[\^([^\]]*)\]/g;
const MARK_PARTS = /^([a-z0-9]+(?:-[a-z0-9]+)*)(?:\s*:\s*(\S.*?))?\s*$/;

/** `rome-statute: 15(2)` → id and locator; `undefined` where it is written otherwise. */
function readMark(inner: string): SourceMark | undefined {
  const [, id, locator] = MARK_PARTS.exec(inner) ?? [];
  return id === undefined ? undefined : { id, locator };
}

/** A text cut at its source marks. */
export function cutAtMarks(text: string): (string | SourceMark)[] {
  let end = 0;
  const parts: (string | SourceMark)[] = [];
  for (const match of text.matchAll(MARK)) {
    const mark = readMark(match[1] ?? '');
    if (mark === undefined) continue;
    parts.push(text.slice(end, match.index), mark);
    end = match.index + match[0].length;
  }
  return [...parts, text.slice(end)].filter((part) => part !== '');
}

/** The id of a term link; `undefined` for any other link. */
export function termOf(url: string): string | undefined {
  return /^term:([a-z0-9]+(?:-[a-z0-9]+)*)$/.exec(url)?.[1];
}

const notAllowed: Partial<Record<Nodes['type'], [what: string, write: string]>> = {
  html: [
    'HTML in a text',
    'write plain words; only *emphasis*, **strong**, [words](term:id) and [^source-id] are known',
  ],
  image: ['an image in a text', 'remove it; figures are named in step.yaml'],
  inlineCode: ['code in a text', 'write the words without backticks'],
  break: ['a forced line break', 'write one line, or begin a new paragraph'],
};

function collect(node: PhrasingContent, inline: Inline): void {
  if (node.type === 'text') return collectText(node.value, inline);
  if (node.type === 'emphasis' || node.type === 'strong' || node.type === 'link') {
    if (node.type === 'link') collectLink(node.url, inline);
    for (const child of node.children) collect(child, inline);
    return;
  }
  const [what, write] = notAllowed[node.type] ?? [`markup that is not known (${node.type})`, 'write plain words'];
  const needle =
    node.type === 'html' ? node.value : node.type === 'image' ? '![' : node.type === 'inlineCode' ? '`' : '';
  inline.faults.push({ needle, what, write });
}

function collectLink(url: string, inline: Inline): void {
  const term = termOf(url);
  if (term !== undefined) inline.terms.push(term);
  else
    inline.faults.push({
      needle: url,
      what: `a link to '${url}'`,
      write: 'write [words](term:id) for a term, or [^source-id] for a source',
    });
}

function collectText(value: string, inline: Inline): void {
  for (const part of cutAtMarks(value)) {
    if (typeof part !== 'string') inline.marks.push(part);
    else {
      inline.plain += part;
      const broken = /\[\^[^\]]*\]?/.exec(part)?.[0];
      if (broken !== undefined)
        inline.faults.push({
          needle: broken,
          what: `'${broken}' is no source mark`,
          write: "write '[^source-id]' or '[^source-id: place in it]'",
        });
      if (/\]\(|\]\[/.test(part))
        inline.faults.push({
          needle: part.includes('](') ? '](' : '][',
          what: 'a broken link',
          write: "write '[words](term:id)' without a space between the brackets",
        });
    }
  }
}

const alreadyRead = new Map<string, Inline>();

/** Reads one text; faults are listed, never thrown. Checks and pages ask for the same texts, so each is read once. */
export function readInline(markup: string): Inline {
  const known = alreadyRead.get(markup);
  if (known !== undefined) return known;
  const inline = parseInline(markup);
  alreadyRead.set(markup, inline);
  return inline;
}

function parseInline(markup: string): Inline {
  const blocks = fromMarkdown(markup, { extensions: [inlineOnly] }).children;
  const inline: Inline = { nodes: [], terms: [], marks: [], faults: [], plain: '' };
  if (blocks.length > 1)
    inline.faults.push({
      needle: '\n\n',
      what: 'more than one paragraph in one text',
      write: 'write it as one paragraph',
    });
  for (const block of blocks) if (block.type === 'paragraph') inline.nodes.push(...block.children);
  for (const node of inline.nodes) collect(node, inline);
  inline.plain = inline.plain.replace(/\s+/g, ' ').trim();
  return inline;
}
