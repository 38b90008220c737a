import type { ClaimsData, ClaimsGraphNode, Html, UiWords } from '../../../content/lesson.ts';
import type { EdgeKind } from '../../../learning/claims/graph.ts';
import type { KindName } from '../../drawings/Kind.tsx';
import { inFull } from '../../ui/date.ts';
import { plain } from '../../ui/plain.ts';

/** The graph with its words, as every part of these figures needs it. */
export type Told = {
  data: ClaimsData;
  kinds: UiWords['kinds'];
  lang: string;
  byId: ReadonlyMap<string, ClaimsGraphNode>;
  /** A date in full. Many nodes share one, and to put it into words takes long. */
  dayOf: (date: string) => string;
};
export type LinkTold = { label: string; to: string };

export function toldIn(data: ClaimsData, kinds: UiWords['kinds'], lang: string): Told {
  const days = new Map<string, string>();
  const dayOf = (date: string) => {
    const known = days.get(date) ?? inFull(date, lang);
    days.set(date, known);
    return known;
  };
  return { data, kinds, lang, byId: new Map(data.graph.nodes.map((node) => [node.id, node])), dayOf };
}

/** The shape and colour of each kind of node. */
export const kindOf = ({ node }: ClaimsGraphNode): KindName => (node === 'document' ? 'evidence' : node);

/** What kind of claim, document or decision it is; of a reply that it is one. */
export function subkindOf({ data: { words }, kinds }: Told, node: ClaimsGraphNode): string {
  const { claimKinds, documentKinds, decisionKinds } = words.names;
  if (node.node === 'claim') return claimKinds[node.kind];
  if (node.node === 'document') return documentKinds[node.kind];
  return node.node === 'decision' ? decisionKinds[node.kind] : kinds.reply;
}

const CITED = /\s*<a class="cite"[^>]*>.*?<\/a>/g;
/** The words of a text alone, without the names of its sources. */
export const wordsOf = (html: Html): string => plain(html.replace(CITED, ''));

const SHORT = 64;
/** Who speaks, and the beginning of what was said: by this a node is named where there is room for a line. */
export function brief({ speakerName, text }: ClaimsGraphNode): string {
  const said = wordsOf(text);
  const end = said.lastIndexOf(' ', SHORT);
  return `${speakerName}: ${said.length <= SHORT ? said : `${said.slice(0, end)} …`}`;
}

const isLink = (kind: EdgeKind) => kind !== 'says';

/** The links that begin at a node. Who speaks is told elsewhere. */
export function linksFrom({ data: { graph, words } }: Told, id: string): LinkTold[] {
  const { edges } = words.names;
  return graph.edges
    .filter(({ from, kind }) => from === id && isLink(kind))
    .map(({ to, kind }) => ({ label: edges[kind], to }));
}

/** The links that end at a node, as read from there. */
export function linksTo({ data: { graph, words } }: Told, id: string): LinkTold[] {
  const { edgesBack } = words.names;
  return graph.edges
    .filter(({ to, kind }) => to === id && isLink(kind))
    .map(({ from, kind }) => ({ label: edgesBack[kind], to: from }));
}
