import { type ActorRefFrom, assign, type SnapshotFrom, setup } from 'xstate';
import type { EventType, SituationEvent, UndatedEvent } from '../../law/events.ts';
import type { Facts } from '../../law/facts.ts';
import { explain, type TestResult } from '../../law/refusal.ts';
import { advance, begin } from '../../law/replay.ts';
import type { SituationSnapshot } from '../../law/situation.machine.ts';

/** Something that could happen, on whatever day the story has reached. */
export type Try = { id: string; event: UndatedEvent };

export type JourneyInput = {
  facts: Facts;
  /** What happened, in order. */
  record: readonly SituationEvent[];
  tries: readonly Try[];
};
export type JourneyEvent =
  | { type: 'RECORD_CONTINUED' }
  | { type: 'RECORD_REWOUND' }
  | { type: 'EVENT_TRIED'; id: string }
  | { type: 'TRY_TAKEN_BACK' }
  | { type: 'RECORD_RESUMED' };
export type JourneyContext = JourneyInput & {
  /** How many events of the record have happened. */
  at: number;
  /** Ids of what was tried from there, in order. */
  tried: readonly string[];
};

/** The day on which something is tried: that of the last event on record, or of the first before any. */
const today = ({ record, at }: JourneyContext) => (record[at - 1] ?? record[0])?.on ?? '';

const onDay = (context: JourneyContext, { event }: Try): SituationEvent =>
  // A field that every event has is put back.
  ({ ...event, on: today(context) }) as SituationEvent;

/** Everything that could come next, with its day. */
export const possible = (context: JourneyContext): { id: string; event: SituationEvent }[] =>
  context.tries.map((one) => ({ id: one.id, event: onDay(context, one) }));

/** Where the situation stands after the record so far, and after what was tried. */
export function standing(context: JourneyContext): SituationSnapshot {
  const events = new Map(possible(context).map(({ id, event }) => [id, event]));
  const tried = context.tried.flatMap((id) => events.get(id) ?? []);
  return [...context.record.slice(0, context.at), ...tried].reduce(advance, begin(context.facts));
}

/** One thing that could come next: open, or shut by the tests that it fails. */
export type Choice = { id: string; type: EventType; isOpen: boolean; reasons: readonly TestResult[] };

export function choicesAt(context: JourneyContext): Choice[] {
  const snapshot = standing(context);
  return possible(context).map(({ id, event }) => {
    const { isOpen, failed } = explain(snapshot, event);
    return { id, type: event.type, isOpen, reasons: failed };
  });
}

const isOpen = (context: JourneyContext, id: string): boolean => {
  const event = possible(context).find((one) => one.id === id)?.event;
  return event !== undefined && standing(context).can(event);
};

/**
 * The journey of a real letter: along what is on record, event by event, and off it wherever the law leaves an event open.
 * The machine of the law is asked each time; what it refuses moves nothing.
 */
export const journeyMachine = setup({
  types: {} as { input: JourneyInput; context: JourneyContext; events: JourneyEvent },
  guards: {
    hasMore: ({ context: { at, record } }) => at < record.length,
    hasBegun: ({ context: { at } }) => at > 0,
    lawAllows: ({ context, event }) => event.type === 'EVENT_TRIED' && isOpen(context, event.id),
    isOnlyTry: ({ context: { tried } }) => tried.length === 1,
  },
  actions: {
    goOn: assign({ at: ({ context }) => context.at + 1 }),
    goBack: assign({ at: ({ context }) => context.at - 1 }),
    take: assign(({ context, event }) => (event.type === 'EVENT_TRIED' ? { tried: [...context.tried, event.id] } : {})),
    takeBack: assign({ tried: ({ context }) => context.tried.slice(0, -1) }),
    forget: assign({ tried: [] }),
  },
}).createMachine({
  id: 'journey',
  context: ({ input }) => ({ ...input, at: 0, tried: [] }),
  initial: 'on-record',
  states: {
    'on-record': {
      on: {
        RECORD_CONTINUED: { guard: 'hasMore', actions: 'goOn' },
        RECORD_REWOUND: { guard: 'hasBegun', actions: 'goBack' },
        EVENT_TRIED: { guard: 'lawAllows', target: 'trying', actions: 'take' },
      },
    },
    trying: {
      on: {
        EVENT_TRIED: { guard: 'lawAllows', actions: 'take' },
        TRY_TAKEN_BACK: [{ guard: 'isOnlyTry', target: 'on-record', actions: 'takeBack' }, { actions: 'takeBack' }],
        RECORD_RESUMED: { target: 'on-record', actions: 'forget' },
      },
    },
  },
});

export type JourneySnapshot = SnapshotFrom<typeof journeyMachine>;
export type JourneyActor = ActorRefFrom<typeof journeyMachine>;
