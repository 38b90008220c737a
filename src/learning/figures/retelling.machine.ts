import { type ActorRefFrom, assign, type SnapshotFrom, setup } from 'xstate';

export type RetellingInput = { texts: readonly string[] };
export type RetellingEvent = { type: 'STEPPED_BACK' } | { type: 'STEPPED_FORWARD' };

/** What was told again: one goes back, a text at a time, from what was printed last to where it was first said. */
export const retellingMachine = setup({
  types: {} as {
    input: RetellingInput;
    /** `shown`: how many texts are seen, those told last first. */
    context: RetellingInput & { shown: number };
    events: RetellingEvent;
  },
  guards: {
    hasEarlier: ({ context }) => context.shown < context.texts.length,
    hasLater: ({ context }) => context.shown > 1,
  },
  actions: {
    showEarlier: assign({ shown: ({ context }) => context.shown + 1 }),
    hideEarliest: assign({ shown: ({ context }) => context.shown - 1 }),
  },
}).createMachine({
  id: 'retelling',
  context: ({ input }) => ({ ...input, shown: Math.min(1, input.texts.length) }),
  on: {
    STEPPED_BACK: { guard: 'hasEarlier', actions: 'showEarlier' },
    STEPPED_FORWARD: { guard: 'hasLater', actions: 'hideEarliest' },
  },
});

export type RetellingSnapshot = SnapshotFrom<typeof retellingMachine>;
export type RetellingActor = ActorRefFrom<typeof retellingMachine>;
