import { type ActorRefFrom, assign, type SnapshotFrom, setup } from 'xstate';
import { isIsoDate } from '../../law/dates.ts';
import {
  type Positions,
  type PositionsSoFar,
  type Reading,
  readingOf,
  type SwitchboardInput,
  type Unread,
  unread,
} from './switchboard.ts';

export type Preset = { id: string; positions: Positions };
export type SwitchboardMachineInput = SwitchboardInput & {
  /** Real situations; the first is how the switches stand at first. */
  presets: readonly [Preset, ...Preset[]];
};
export type SwitchboardEvent =
  | { type: 'SWITCHED'; set: Partial<PositionsSoFar> }
  | { type: 'PRESET_CHOSEN'; preset: string };
export type SwitchboardContext = SwitchboardMachineInput & {
  positions: PositionsSoFar;
  /** The situation that the switches show; `null` once one of them is moved. */
  preset: string | null;
  reading: Reading | Unread;
};

const standAs = (input: SwitchboardMachineInput, { id, positions }: Preset): SwitchboardContext => ({
  ...input,
  positions,
  preset: id,
  reading: readingOf(input, positions),
});

/** Whether a switch can stand there: a day of the calendar or none, states that are on the board, and no border to itself. */
function isPossible({ states }: SwitchboardContext, { day, place, also, nationality }: PositionsSoFar): boolean {
  const isState = (id: string) => states.some((state) => state.id === id);
  return (
    (day === null || (isIsoDate(day) && day.length === 'YYYY-MM-DD'.length)) &&
    isState(place) &&
    isState(nationality) &&
    (also === null || (isState(also) && also !== place))
  );
}

/** Once a place is both ends of the way, there is no border in between. */
const moved = (positions: PositionsSoFar, set: Partial<PositionsSoFar>): PositionsSoFar => {
  const next = { ...positions, ...set };
  return set.place !== undefined && next.also === set.place ? { ...next, also: null } : next;
};

const isDated = (positions: PositionsSoFar): positions is Positions => positions.day !== null;

/** The switchboard of jurisdiction: whatever is switched, the law is asked anew. */
export const switchboardMachine = setup({
  types: {} as { input: SwitchboardMachineInput; context: SwitchboardContext; events: SwitchboardEvent },
  guards: {
    isPossible: ({ context, event }) =>
      event.type === 'SWITCHED' && isPossible(context, moved(context.positions, event.set)),
    isKnown: ({ context, event }) =>
      event.type === 'PRESET_CHOSEN' && context.presets.some(({ id }) => id === event.preset),
    isUndated: ({ context }) => context.reading.isWithin === null,
    isWithin: ({ context }) => context.reading.isWithin === true,
  },
  actions: {
    set: assign(({ context, event }) => {
      if (event.type !== 'SWITCHED') return {};
      const positions = moved(context.positions, event.set);
      return {
        positions,
        preset: null,
        reading: isDated(positions) ? readingOf(context, positions) : unread(context, positions),
      };
    }),
    choose: assign(({ context, event }) => {
      const preset = event.type === 'PRESET_CHOSEN' && context.presets.find(({ id }) => id === event.preset);
      return preset ? standAs(context, preset) : {};
    }),
  },
}).createMachine({
  id: 'switchboard',
  context: ({ input }) => standAs(input, input.presets[0]),
  initial: 'asked',
  on: {
    SWITCHED: { guard: 'isPossible', target: '.asked', actions: 'set' },
    PRESET_CHOSEN: { guard: 'isKnown', target: '.asked', actions: 'choose' },
  },
  states: {
    /** Left at once: the law has answered, or cannot be asked. */
    asked: {
      always: [
        { guard: 'isUndated', target: 'undated' },
        { guard: 'isWithin', target: 'within' },
        { target: 'outside' },
      ],
    },
    undated: {},
    within: {},
    outside: {},
  },
});

export type SwitchboardSnapshot = SnapshotFrom<typeof switchboardMachine>;
export type SwitchboardActor = ActorRefFrom<typeof switchboardMachine>;
