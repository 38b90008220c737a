import { type ActorRefFrom, assign, type SnapshotFrom, setup } from 'xstate';
import { answerAt, type Door, type DoorActor, type DoorAnswer, type DoorsSetting, doors } from './doors.ts';

export type DoorsInput = {
  setting: DoorsSetting;
  /** The first of them carries the letter at the start. */
  actors: readonly [DoorActor, ...DoorActor[]];
};
export type DoorsEvent =
  | { type: 'LETTER_HANDED'; actor: string }
  | { type: 'DOOR_TRIED'; door: Door }
  | { type: 'RECORD_CLEARED' };
/** Actor id → door → what the law answered. */
export type DoorsTried = Readonly<Record<string, Partial<Readonly<Record<Door, DoorAnswer>>>>>;
export type DoorsContext = DoorsInput & {
  /** Who carries the letter. */
  carrier: DoorActor;
  /** The door at which it lies; `null` while it is in the carrier's hands. */
  at: Door | null;
  tried: DoorsTried;
};

/** The three doors: the letter changes hands, and each door answers whoever tries it. */
export const doorsMachine = setup({
  types: {} as { input: DoorsInput; context: DoorsContext; events: DoorsEvent },
  guards: {
    isKnown: ({ context, event }) =>
      event.type === 'LETTER_HANDED' && context.actors.some(({ id }) => id === event.actor),
  },
  actions: {
    hand: assign(({ context, event }) => {
      const carrier = event.type === 'LETTER_HANDED' && context.actors.find(({ id }) => id === event.actor);
      return carrier ? { carrier, at: null } : {};
    }),
    answer: assign(({ context: { setting, carrier, tried }, event }) => {
      if (event.type !== 'DOOR_TRIED') return {};
      const { door } = event;
      const answer = answerAt(setting, carrier, door);
      return { at: door, tried: { ...tried, [carrier.id]: { ...tried[carrier.id], [door]: answer } } };
    }),
    clear: assign({ at: null, tried: {} }),
  },
}).createMachine({
  id: 'doors',
  context: ({ input }) => ({ ...input, carrier: input.actors[0], at: null, tried: {} }),
  initial: 'in-hand',
  on: {
    LETTER_HANDED: { guard: 'isKnown', target: '.in-hand', actions: 'hand' },
    DOOR_TRIED: { target: '.at-door', actions: 'answer' },
    RECORD_CLEARED: { target: '.in-hand', actions: 'clear' },
  },
  states: { 'in-hand': {}, 'at-door': {} },
});

export type DoorsSnapshot = SnapshotFrom<typeof doorsMachine>;
export type DoorsActor = ActorRefFrom<typeof doorsMachine>;

/** How many of all the ways to try a door have been tried. */
export const triedDoors = ({ actors, tried }: DoorsContext): { count: number; total: number } => ({
  count: Object.values(tried).reduce((sum, answers) => sum + Object.keys(answers).length, 0),
  total: actors.length * doors.length,
});
