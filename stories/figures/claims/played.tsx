import data from 'virtual:claims/en';
import layout from 'virtual:claims/layout';
import { useMachine } from '@xstate/react';
import { useEffect, useMemo } from 'react';
import type { ClaimsData, ClaimsGraphNode } from '../../../src/content/lesson.ts';
import { choicesOf, shownBy } from '../../../src/learning/claims/filter.ts';
import { type Graph, graphOf } from '../../../src/learning/claims/graph.ts';
import type { MapLayout } from '../../../src/learning/claims/map-layout.ts';
import { claimsWithoutReply, misplacedReplies } from '../../../src/learning/claims/queries.ts';
import { standingOf } from '../../../src/learning/claims/standing.ts';
import { type ClaimsMapEvent, claimsMapMachine } from '../../../src/learning/figures/claims-map.machine.ts';
import { ClaimsMap } from '../../../src/views/figures/claims/ClaimsMap.tsx';
import { toldIn } from '../../../src/views/figures/claims/told.ts';
import { kinds } from '../fixtures.ts';

export { data, layout };
export const { words } = data;
export const graph = graphOf(data.graph.nodes);
export const told = toldIn(data, kinds, 'en');
export const everyId: ReadonlySet<string> = new Set(told.byId.keys());

/** @throws {RangeError} where the case has no such node */
export function nodeNamed(id: string): ClaimsGraphNode {
  const node = told.byId.get(id);
  if (!node) throw new RangeError(`The case has no node '${id}'.`);
  return node;
}

/** A graph of nodes without words, with words put to them: each says its own id. */
export function dataOf({ nodes, edges }: Graph, text = (id: string) => `It says ${id}.`): ClaimsData {
  const wholeGraph = graphOf(nodes);
  const speakers = [...new Set(nodes.map(({ speaker }) => speaker))];
  return {
    ...data,
    graph: {
      ...data.graph,
      speakers: speakers.map((id) => ({ id, name: id })),
      nodes: nodes.map((node) => ({
        ...node,
        speakerName: node.speaker,
        attribution: 'says',
        text: text(node.id),
        standing: node.node === 'claim' ? standingOf(wholeGraph, node.id) : [],
      })),
      edges: [...edges],
      withoutReply: claimsWithoutReply(wholeGraph).map(({ id }) => id),
      misplaced: misplacedReplies(wholeGraph),
    },
  };
}

export const emptyLayout: MapLayout = { width: 0, height: 0, boxes: [], lines: [] };
/** One claim that was looked for a reply to, and its gap. */
export const oneLayout: MapLayout = {
  width: 752,
  height: 176,
  boxes: [
    { id: 'alone', isGap: false, x: 64, y: 16, width: 288, height: 144 },
    { id: 'alone', isGap: true, x: 448, y: 16, width: 288, height: 144 },
  ],
  lines: [{ from: 'alone', to: 'alone', kind: 'gap', path: 'M352 88L448 88', end: { x: 448, y: 88 } }],
};

export type PlayedProps = {
  claims?: ClaimsData;
  drawn?: MapLayout;
  /** What was done when the story begins. */
  events?: readonly ClaimsMapEvent[];
};
const none: readonly ClaimsMapEvent[] = [];
const nothing = () => undefined;

/** The map on its machine. */
export function Played({ claims = data, drawn = layout, events = none }: PlayedProps) {
  const shownGraph = useMemo(() => graphOf(claims.graph.nodes), [claims]);
  const inWords = useMemo(() => toldIn(claims, kinds, 'en'), [claims]);
  const [{ context }, send] = useMachine(claimsMapMachine, { input: { graph: shownGraph } });
  useEffect(() => {
    for (const event of events) send(event);
  }, [events, send]);
  const { form, filter, chosen, nearness } = context;
  const shown = useMemo(() => shownBy(shownGraph, filter), [shownGraph, filter]);
  return (
    <ClaimsMap
      {...{ form, filter, chosen, nearness, shown }}
      told={inWords}
      layout={drawn}
      choices={choicesOf(shownGraph)}
      onForm={(next) => send({ type: 'FORM_CHOSEN', form: next })}
      onFilter={(part) => send({ type: 'FILTER_CHANGED', filter: part })}
      onClear={() => send({ type: 'FILTER_CLEARED' })}
      onChoose={(node) => send({ type: 'NODE_CHOSEN', node })}
      onClose={() => send({ type: 'NODE_LEFT' })}
      onNearer={() => send({ type: 'CAME_NEARER' })}
      onFarther={() => send({ type: 'STEPPED_BACK' })}
      onRebuild={nothing}
    />
  );
}
