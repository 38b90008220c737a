import type { ClaimsData, ClaimsGraphNode, UiWords } from '../../../content/lesson.ts';
import type { Edge, EdgeKind } from '../../../learning/claims/graph.ts';
import type { Misplaced } from '../../../learning/claims/queries.ts';
import type { KindName } from '../../drawings/Kind.tsx';
import { inFull } from '../../ui/date.ts';
import { wordsOf } from '../words-of.ts';

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

const SHORT = 64;
/** Who speaks, and the beginning of what was said: by this a node is named where there is room for a line. */
export function brief({ speakerName, text }: ClaimsGraphNode): string {
  const said = wordsOf(text);
  const end = said.lastIndexOf(' ', SHORT);
  return `${speakerName}: ${said.length <= SHORT ? said : `${said.slice(0, end)} …`}`;
}

/** Where the news prints a reply beside a claim which it does not answer. */
export const misplacedIn = ({ data }: Told, reply: string): Misplaced | undefined =>
  data.graph.misplaced.find((one) => one.reply === reply);

const isLink = (kind: EdgeKind) => kind !== 'says';

/** What stands side by side and is no answer has a word of its own, from either end. */
function labelOf(told: Told, { from, to, kind }: Edge, words: Record<EdgeKind, string>): string {
  const isStopped = kind === 'stands-beside' && misplacedIn(told, from)?.standsBeside === to;
  return isStopped ? told.data.words.names.misplaced : words[kind];
}

/** The links that begin at a node. Who speaks is told elsewhere. */
export function linksFrom(told: Told, id: string): LinkTold[] {
  const { graph, words } = told.data;
  return graph.edges
    .filter(({ from, kind }) => from === id && isLink(kind))
    .map((edge) => ({ label: labelOf(told, edge, words.names.edges), to: edge.to }));
}

/** The links that end at a node, as read from there. */
export function linksTo(told: Told, id: string): LinkTold[] {
  const { graph, words } = told.data;
  return graph.edges
    .filter(({ to, kind }) => to === id && isLink(kind))
    .map((edge) => ({ label: labelOf(told, edge, words.names.edgesBack), to: edge.from }));
}
