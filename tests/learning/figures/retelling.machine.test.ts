import { expect, it } from 'vitest';
import { createActor } from 'xstate';
import { getShortestPaths } from 'xstate/graph';
import { misplacedMachine } from '../../../src/learning/figures/misplaced.machine.ts';
import { retellingMachine } from '../../../src/learning/figures/retelling.machine.ts';

const back = { type: 'STEPPED_BACK' } as const;
const forward = { type: 'STEPPED_FORWARD' } as const;

it('goes back text by text, to the first and no further, and forward again', () => {
  const paths = getShortestPaths(retellingMachine, {
    input: { texts: ['printed', 'told', 'seen'] },
    events: [back, forward],
    filterEvents: (snapshot, event) => snapshot.can(event),
    serializeState: ({ context }) => String(context.shown),
  });
  expect(paths.map(({ state }) => [state.context.shown, state.can(back), state.can(forward)])).toEqual([
    [1, true, false],
    [2, true, true],
    [3, false, true],
  ]);
});
it('has nowhere to go without texts', () => {
  const empty = createActor(retellingMachine, { input: { texts: [] } })
    .start()
    .getSnapshot();
  expect([empty.can(back), empty.can(forward), empty.context.shown]).toEqual([false, false, 0]);
});
it('shows the replies as printed, then as linked, and back', () => {
  const news = createActor(misplacedMachine).start();
  news.send({ type: 'LINKS_SHOWN' });
  expect(news.getSnapshot().value).toBe('linked');
  expect(news.getSnapshot().can({ type: 'LINKS_SHOWN' })).toBe(false);
  news.send({ type: 'PRINT_SHOWN' });
  expect(news.getSnapshot().value).toBe('printed');
});
