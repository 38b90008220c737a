import { expect, it } from 'vitest';
import { createActor } from 'xstate';
import { ladderMachine, rungOf } from '../../../src/learning/figures/ladder.machine.ts';

const rungs = ['basis', 'grounds', 'doubt'];
const begin = () => createActor(ladderMachine, { input: { rungs } }).start();
const up = { type: 'ALLEGATION_RAISED' } as const;
const down = { type: 'ALLEGATION_LOWERED' } as const;

it('carries the allegation up rung by rung, to the last and no further', () => {
  const ladder = begin();
  const stood = rungs.map(() => {
    ladder.send(up);
    return rungOf(ladder.getSnapshot().context);
  });
  expect(stood).toEqual(rungs);
  expect(ladder.getSnapshot().can(up)).toBe(false);
});
it('carries it down again, to the ground and no further', () => {
  const ladder = begin();
  expect(ladder.getSnapshot().can(down)).toBe(false);
  ladder.send(up);
  ladder.send(up);
  ladder.send(down);
  expect([rungOf(ladder.getSnapshot().context), ladder.getSnapshot().value]).toEqual(['basis', 'rung']);
  ladder.send(down);
  expect([rungOf(ladder.getSnapshot().context), ladder.getSnapshot().value]).toEqual([null, 'ground']);
  expect(ladder.getSnapshot().can(down)).toBe(false);
});
it('has nowhere to go without rungs', () => {
  const bare = createActor(ladderMachine, { input: { rungs: [] } }).start();
  expect(bare.getSnapshot().can(up)).toBe(false);
});
