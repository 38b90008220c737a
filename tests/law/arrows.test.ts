import { describe, expect, it } from 'vitest';
import { toDirectedGraph } from 'xstate/graph';
import { charts } from '../../src/law/arrows.ts';
import { caseMachine } from '../../src/law/case.machine.ts';
import { situationMachine } from '../../src/law/situation.machine.ts';

const machines = [
  ['situation', charts.situation, toDirectedGraph(situationMachine)],
  ['case', charts.case, toDirectedGraph(caseMachine)],
] as const;

describe.each(machines)('the chart of a %s', (_, chart, graph) => {
  const inMachine = graph.children.flatMap(({ stateNode, edges }) =>
    edges.flatMap(({ transition: { eventType, target = [] } }) =>
      target.map(({ key }) => `${stateNode.key} ${eventType} ${key}`),
    ),
  );

  it('has every stage of the machine, and no other', () => {
    expect([...chart.stages].sort()).toEqual(graph.children.map(({ stateNode }) => stateNode.key).sort());
  });

  it('has every arrow of the machine once, and no other', () => {
    expect(inMachine.length).toBeGreaterThan(50);
    expect(chart.arrows.map(({ id }) => id).sort()).toEqual([...new Set(inMachine)].sort());
    expect(new Set(chart.arrows.map(({ id }) => id)).size).toBe(chart.arrows.length);
  });

  it('gives each arrow its ends and its event', () => {
    for (const { id, from, event, to } of chart.arrows) expect(`${from} ${event} ${to}`).toBe(id);
  });
});
