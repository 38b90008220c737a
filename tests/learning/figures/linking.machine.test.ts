import { describe, expect, it } from 'vitest';
import { createActor } from 'xstate';
import { getShortestPaths } from 'xstate/graph';
import {
  inHand,
  type LinkingEvent,
  linkingMachine,
  linksOf,
  missingLinks,
} from '../../../src/learning/figures/linking.machine.ts';

const input = {
  replies: [
    { id: 'clean', answers: ['dirt'], kinds: ['direct-denial' as const], standsBeside: 'noise' },
    { id: 'quiet', answers: ['noise'], kinds: ['contests-source' as const], standsBeside: null },
  ],
  claims: ['noise', 'dirt'],
};
const begin = () => createActor(linkingMachine, { input }).start();
const events: LinkingEvent[] = [
  { type: 'REPLY_TAKEN', at: 0 },
  { type: 'REPLY_TAKEN', at: 1 },
  { type: 'CLAIM_LINKED', claim: 'noise' },
  { type: 'CLAIM_LINKED', claim: 'dirt' },
  { type: 'KIND_TOGGLED', kind: 'direct-denial' },
  { type: 'LINKS_CHECKED' },
  { type: 'LINKS_MENDED' },
  { type: 'MAP_SHOWN' },
  { type: 'BUILT_AGAIN' },
];

describe('the learner’s own map', () => {
  const paths = getShortestPaths(linkingMachine, {
    input,
    events,
    filterEvents: (snapshot, event) => snapshot.can(event),
    serializeState: ({ value, context: { at, drafts } }) => JSON.stringify([value, at, drafts]),
  });

  it('comes to building, checking and the whole map, and takes each event somewhere', () => {
    expect(new Set(paths.map(({ state }) => state.value))).toEqual(new Set(['building', 'checked', 'shown']));
    for (const event of events)
      expect(
        paths.some(({ state }) => state.can(event)),
        event.type,
      ).toBe(true);
  });

  it('may be skipped from everywhere', () => {
    for (const { state } of paths) if (state.value !== 'shown') expect(state.can({ type: 'MAP_SHOWN' })).toBe(true);
  });

  it('is checked only when every reply has a claim and a kind, and has a score only then', () => {
    for (const { state } of paths) {
      if (state.value === 'building')
        expect(state.can({ type: 'LINKS_CHECKED' })).toBe(missingLinks(state.context) === 0);
      if (state.value === 'checked') expect(state.context.score?.links).toHaveLength(2);
    }
  });

  it('tells a wrong claim from a wrong kind, and keeps the links to be mended', () => {
    const linking = begin();
    linking.send({ type: 'CLAIM_LINKED', claim: 'noise' });
    linking.send({ type: 'KIND_TOGGLED', kind: 'direct-denial' });
    linking.send({ type: 'REPLY_TAKEN', at: 1 });
    linking.send({ type: 'CLAIM_LINKED', claim: 'noise' });
    linking.send({ type: 'KIND_TOGGLED', kind: 'direct-denial' });
    linking.send({ type: 'LINKS_CHECKED' });
    const { score } = linking.getSnapshot().context;
    expect(score?.links.map(({ mark }) => mark)).toEqual(['wrong-claim', 'wrong-kind']);
    expect(score?.fraction).toBe(0.25);
    linking.send({ type: 'LINKS_MENDED' });
    expect(linksOf(linking.getSnapshot().context)).toHaveLength(2);
    expect(linking.getSnapshot().context.score).toBeNull();
  });

  it('takes a kind back that is chosen twice, and begins anew when it is built again', () => {
    const linking = begin();
    linking.send({ type: 'KIND_TOGGLED', kind: 'direct-denial' });
    linking.send({ type: 'KIND_TOGGLED', kind: 'direct-denial' });
    expect(inHand(linking.getSnapshot().context).draft.kinds).toEqual([]);
    linking.send({ type: 'MAP_SHOWN' });
    linking.send({ type: 'BUILT_AGAIN' });
    expect(linking.getSnapshot()).toMatchObject({ value: 'building', context: { at: 0, drafts: {} } });
  });

  it('has nothing to check without replies', () => {
    const empty = createActor(linkingMachine, { input: { replies: [], claims: [] } })
      .start()
      .getSnapshot();
    expect(empty.can({ type: 'LINKS_CHECKED' })).toBe(false);
    expect(empty.can({ type: 'KIND_TOGGLED', kind: 'direct-denial' })).toBe(false);
    expect(inHand(empty.context).reply).toBeNull();
  });
});
