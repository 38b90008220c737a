import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Outline } from '../../../src/views/figures/claims/Outline.tsx';
import { PairTable } from '../../../src/views/figures/claims/PairTable.tsx';
import { wordsOf } from '../../../src/views/figures/words-of.ts';
import { everyId, graph, told, words } from '../../../stories/figures/claims/played.tsx';

const nothing = () => undefined;
const outline = renderToString(<Outline told={told} shown={everyId} chosen={null} onChoose={nothing} />);

/** What stands of a node in the outline, up to the node after it. */
function entryOf(id: string): string {
  const begin = outline.indexOf(`id="node-${id}"`);
  const end = outline.indexOf('id="node-', begin + 1);
  return outline.slice(begin, end === -1 ? undefined : end);
}

describe('the outline of the argument graph', () => {
  it.each(graph.edges.map((edge) => [`${edge.from} ${edge.kind} ${edge.to}`, edge] as const))('tells %s', (_, edge) => {
    const { from, to, kind } = edge;
    if (kind === 'says') return expect(entryOf(to)).toContain(told.byId.get(to)?.speakerName);
    const entry = entryOf(from);
    const isStopped = told.data.graph.misplaced.some(
      ({ reply, standsBeside }) => reply === from && standsBeside === to,
    );
    const label = kind === 'stands-beside' && isStopped ? words.names.misplaced : words.names.edges[kind];
    const group = entry.slice(entry.indexOf(`<dt>${label}</dt>`));
    expect(group.slice(0, group.indexOf('</div>'))).toContain(`href="#node-${to}"`);
    for (const does of edge.replyKinds ?? []) expect(entry).toContain(words.names.replyKinds[does]);
  });

  it('has every node once, so that a link leads to one place', () => {
    for (const id of everyId) expect(outline.split(`id="node-${id}"`)).toHaveLength(2);
  });
});

it('shows in the table the same claims and replies, and a gap for each claim without one', () => {
  const table = renderToString(
    <PairTable told={told} shown={everyId} chosen={null} onChoose={nothing} onClose={nothing} />,
  ).replaceAll('&#x27;', "'");
  for (const node of graph.nodes)
    if (node.node === 'claim' || node.node === 'reply')
      expect(table).toContain(wordsOf(told.byId.get(node.id)?.text ?? '').slice(0, 40));
  expect(table.split(words.names.gap)).toHaveLength(told.data.graph.withoutReply.length + 1);
});
