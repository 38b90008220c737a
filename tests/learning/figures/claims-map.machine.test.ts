import { describe, expect, it } from 'vitest';
import { createActor } from 'xstate';
import { getShortestPaths } from 'xstate/graph';
import { graphOf } from '../../../src/learning/claims/graph.ts';
import { type ClaimsMapEvent, claimsMapMachine } from '../../../src/learning/figures/claims-map.machine.ts';
import { claim, reply } from '../claims/graph.fixture.ts';

const graph = graphOf([
  claim({ id: 'noise' }),
  claim({ id: 'dirt', speaker: 'the-paper' }),
  reply({ id: 'no-noise', answers: ['noise'] }),
]);
const begin = () => createActor(claimsMapMachine, { input: { graph } }).start();
const events: ClaimsMapEvent[] = [
  { type: 'NODE_CHOSEN', node: 'noise' },
  { type: 'NODE_CHOSEN', node: 'dirt' },
  { type: 'NODE_LEFT' },
  { type: 'FORM_CHOSEN', form: 'map' },
  { type: 'FORM_CHOSEN', form: 'table' },
  { type: 'FORM_CHOSEN', form: 'outline' },
  { type: 'FILTER_CHANGED', filter: { kind: 'direct-denial' } },
  { type: 'FILTER_CLEARED' },
  { type: 'CAME_NEARER' },
  { type: 'STEPPED_BACK' },
];

describe('the claims map', () => {
  const paths = getShortestPaths(claimsMapMachine, {
    input: { graph },
    events,
    filterEvents: (snapshot, event) => snapshot.can(event),
    serializeState: ({ context: { form, filter, nearness, chosen } }) =>
      JSON.stringify([form, filter, nearness, chosen]),
  });

  it('comes to every form, distance, choice and part of the graph, and takes each event somewhere', () => {
    // 3 forms, 3 distances; nothing chosen or one of two nodes, of which a filter leaves one.
    expect(paths).toHaveLength(3 * 3 * (3 + 2));
    for (const event of events)
      expect(
        paths.some(({ state }) => state.can(event)),
        event.type,
      ).toBe(true);
  });

  it('keeps what was chosen in every form', () => {
    for (const { state } of paths) {
      if (state.context.chosen === null) continue;
      const map = createActor(claimsMapMachine, { input: { graph }, snapshot: state }).start();
      for (const form of ['table', 'outline', 'map'] as const) map.send({ type: 'FORM_CHOSEN', form });
      expect(map.getSnapshot().context.chosen).toBe(state.context.chosen);
    }
  });

  it('leaves a node that is no longer shown, and keeps one that is', () => {
    const map = begin();
    map.send({ type: 'NODE_CHOSEN', node: 'dirt' });
    map.send({ type: 'FILTER_CHANGED', filter: { kind: 'direct-denial' } });
    expect(map.getSnapshot().context.chosen).toBeNull();
    expect(map.getSnapshot().can({ type: 'NODE_CHOSEN', node: 'dirt' })).toBe(false);
    map.send({ type: 'NODE_CHOSEN', node: 'noise' });
    map.send({ type: 'FILTER_CLEARED' });
    expect(map.getSnapshot().context.chosen).toBe('noise');
  });

  it('chooses nothing that is not in the graph', () => {
    expect(begin().getSnapshot().can({ type: 'NODE_CHOSEN', node: 'nowhere' })).toBe(false);
  });
});
