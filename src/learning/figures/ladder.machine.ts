import { type ActorRefFrom, assign, type SnapshotFrom, setup } from 'xstate';

export type LadderInput = { rungs: readonly string[] };
export type LadderEvent = { type: 'ALLEGATION_RAISED' } | { type: 'ALLEGATION_LOWERED' };
export type LadderContext = LadderInput & {
  /** Rungs that the allegation has climbed: 0 on the ground. */
  height: number;
};

/** The ladder of proof: one allegation is carried up and down, a rung at a time. */
export const ladderMachine = setup({
  types: {} as { input: LadderInput; context: LadderContext; events: LadderEvent },
  guards: {
    hasRungAbove: ({ context }) => context.height < context.rungs.length,
    isOnLowest: ({ context }) => context.height === 1,
  },
  actions: {
    raise: assign({ height: ({ context }) => context.height + 1 }),
    lower: assign({ height: ({ context }) => context.height - 1 }),
  },
}).createMachine({
  id: 'ladder',
  context: ({ input }) => ({ ...input, height: 0 }),
  initial: 'ground',
  states: {
    ground: { on: { ALLEGATION_RAISED: { guard: 'hasRungAbove', target: 'rung', actions: 'raise' } } },
    rung: {
      on: {
        ALLEGATION_RAISED: { guard: 'hasRungAbove', actions: 'raise' },
        ALLEGATION_LOWERED: [{ guard: 'isOnLowest', target: 'ground', actions: 'lower' }, { actions: 'lower' }],
      },
    },
  },
});

export type LadderSnapshot = SnapshotFrom<typeof ladderMachine>;
export type LadderActor = ActorRefFrom<typeof ladderMachine>;

/** Id of the rung on which the allegation lies; `null` on the ground. */
export const rungOf = ({ rungs, height }: LadderContext): string | null => rungs[height - 1] ?? null;
