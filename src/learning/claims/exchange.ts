/** The argument graph as it travels to other programs and back: its nodes with the words of one language. */
import type { GraphNode } from './graph.ts';

export type ExchangeNode = GraphNode & { text: string; attribution: string; note?: string | undefined };
export type Exchange = {
  title: string;
  /** BCP 47. */
  lang: string;
  /** The name of each speaker, by id. */
  speakers: Record<string, string>;
  sources: Record<string, { title: string; publisher: string; date: string; url: string }>;
  /** Texts without markup: the sources of a node say where it comes from. */
  nodes: ExchangeNode[];
};

/** Fields of a node that stand as they are: all but its id, its words and the edges of arguing; empty ones are left out. */
export function plainFields(node: ExchangeNode): Record<string, unknown> {
  const { id: _id, text: _text, supports: _supports, ...rest } = node;
  const fields = Object.entries(rest).filter(([key, value]) => {
    const isEmpty = value === undefined || value === false || (Array.isArray(value) && value.length === 0);
    return !isEmpty && key !== 'answers';
  });
  return Object.fromEntries(fields);
}
