/**
 * The argument graph as Argdown (argdown.org), which can be read as it is and drawn by its tools. A node is a statement;
 * a reply attacks what it answers, a document or decision supports what it is brought forward for; all else is data.
 */
import { type Exchange, type ExchangeNode, plainFields } from './exchange.ts';

/** JSON, which is YAML too, without what ends data or front matter in Argdown. */
function data(value: unknown): string {
  const text = JSON.stringify(value);
  // Only within strings: braces of JSON itself stay.
  return text.replace(/"(?:[^"\\]|\\.)*"/g, (string) =>
    string.replace(/[{}=]/g, (sign) => `\\u00${sign.charCodeAt(0).toString(16)}`),
  );
}

/** A text of one line in which no sign means anything to Argdown. */
function escaped(text: string): string {
  return text.replace(/[\\[\]#{}<>*_@:./|=+()-]/g, (sign) => `\\${sign}`);
}

function statement(node: ExchangeNode): string {
  const answers = node.node === 'reply' ? node.answers : [];
  const tags = `#${node.node}${node.node === 'reply' ? '' : ` #${node.kind}`}`;
  return [
    `[${node.id}]: ${escaped(node.text)} ${tags} ${data(plainFields(node))}`,
    ...answers.map((id) => `  -> [${id}]`),
    ...node.supports.map((id) => `  +> [${id}]`),
  ].join('\n');
}

/** @param exchange its texts stand on one line each */
export function toArgdown({ nodes, ...head }: Exchange): string {
  const front = Object.entries(head).map(([key, value]) => `${key}: ${data(value)}`);
  return `${['===', ...front, '==='].join('\n')}\n\n${nodes.map(statement).join('\n\n')}\n`;
}
