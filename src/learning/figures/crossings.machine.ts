import { type ActorRefFrom, assign, type SnapshotFrom, setup } from 'xstate';
import { type Crossing, type Part, type Placing, parts, type Reading, type Side } from './crossings.ts';

export type CrossingsInput = { crossings: readonly Pick<Crossing, 'id' | 'readings'>[] };
export type CrossingsContext = CrossingsInput & {
  /** Id of the crossing on the map. */
  crossing: string | null;
  placing: Placing;
};
export type CrossingsEvent =
  | { type: 'CROSSING_CHOSEN'; crossing: string }
  | { type: 'PART_MOVED'; part: Part; side: Side }
  | { type: 'READING_TAKEN'; reading: string };

const ACROSS: Placing = { begins: 'from', ends: 'to' };

const readingsOf = ({ crossings, crossing }: CrossingsContext): readonly Reading[] =>
  crossings.find(({ id }) => id === crossing)?.readings ?? [];
const isAs = (placing: Placing) => (reading: Reading) => parts.every((part) => reading[part] === placing[part]);
const placingOf = ({ begins, ends }: Placing): Placing => ({ begins, ends });

/** The reading that the crime lies as on the map; `null` where nobody on record put it there. */
export const readingOf = (context: CrossingsContext): string | null =>
  readingsOf(context).find(isAs(context.placing))?.id ?? null;

const moved = ({ placing }: CrossingsContext, event: CrossingsEvent): Placing =>
  event.type === 'PART_MOVED' ? { ...placing, [event.part]: event.side } : placing;

/** A crossing is laid on the map as it was first alleged; then the learner moves where the crime begins and ends. */
function laid({ crossings }: CrossingsInput, id: string | undefined): Pick<CrossingsContext, 'crossing' | 'placing'> {
  const found = crossings.find((crossing) => crossing.id === id);
  const [first] = found?.readings ?? [];
  return { crossing: found?.id ?? null, placing: first ? placingOf(first) : ACROSS };
}

/** The map of crossings: who put the crime where, and what becomes of it where it is put. */
export const crossingsMachine = setup({
  types: {} as { input: CrossingsInput; context: CrossingsContext; events: CrossingsEvent },
  guards: {
    isCrossing: ({ context, event }) =>
      event.type === 'CROSSING_CHOSEN' && context.crossings.some(({ id }) => id === event.crossing),
    isReading: ({ context, event }) =>
      event.type === 'READING_TAKEN' && readingsOf(context).some(({ id }) => id === event.reading),
    isAsSomeoneSaid: ({ context, event }) => readingsOf(context).some(isAs(moved(context, event))),
  },
  actions: {
    layCrossing: assign(({ context, event }) =>
      event.type === 'CROSSING_CHOSEN' ? laid(context, event.crossing) : {},
    ),
    movePart: assign(({ context, event }) => ({ placing: moved(context, event) })),
    takeReading: assign(({ context, event }) => {
      const reading = event.type === 'READING_TAKEN' && readingsOf(context).find(({ id }) => id === event.reading);
      return reading ? { placing: placingOf(reading) } : {};
    }),
  },
}).createMachine({
  id: 'crossings',
  context: ({ input }) => ({ ...input, ...laid(input, input.crossings[0]?.id) }),
  on: {
    CROSSING_CHOSEN: { guard: 'isCrossing', target: '.said', actions: 'layCrossing' },
    READING_TAKEN: { guard: 'isReading', target: '.said', actions: 'takeReading' },
    PART_MOVED: [
      { guard: 'isAsSomeoneSaid', target: '.said', actions: 'movePart' },
      { target: '.tried', actions: 'movePart' },
    ],
  },
  initial: 'said',
  states: {
    /** As someone on record says. */
    said: {},
    /** As nobody on record says. */
    tried: {},
  },
});

export type CrossingsSnapshot = SnapshotFrom<typeof crossingsMachine>;
export type CrossingsActor = ActorRefFrom<typeof crossingsMachine>;
