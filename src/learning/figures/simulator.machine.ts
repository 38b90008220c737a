import { type ActorRefFrom, assign, type SnapshotFrom, setup } from 'xstate';
import { type Day, firstDay, isIsoDate, lastDay } from '../../law/dates.ts';
import type { SituationEvent } from '../../law/events.ts';
import type { Facts } from '../../law/facts.ts';
import { isNotBefore, lawfulPart, nextDay, type Path, personAt, personsOf, snapshotAfter } from './simulator/path.ts';

export type SimulatorInput = { facts: Facts };
export type SimulatorContext = Path & {
  /** The real situation whose facts these are; `null` for facts of one's own. */
  preset: string | null;
  /** The day of the next act. */
  on: Day;
  /** The case that the next act of a judge is about. */
  person: string;
};
export type SimulatorEvent =
  | { type: 'FACTS_CHOSEN'; facts: Facts; preset: string | null }
  | { type: 'BEGUN' }
  | { type: 'DATE_CHOSEN'; on: Day }
  | { type: 'PERSON_CHOSEN'; person: string }
  | { type: 'ACTED'; event: SituationEvent }
  /** Back to where the path had so many events. */
  | { type: 'UNDONE'; to: number }
  /** Somebody else's path, as a link holds it. */
  | { type: 'PATH_OPENED'; path: Path; preset: string | null }
  | { type: 'STARTED_OVER' };

/** There is a time, a place and a crime to ask about. */
const isWhole = ({ conduct: { from, to, crimes, territory, nationality } }: Facts): boolean =>
  isIsoDate(from) &&
  (to === null || (isIsoDate(to) && firstDay(from) <= lastDay(to))) &&
  crimes.length > 0 &&
  territory.length > 0 &&
  nationality.length > 0;

const isDay = (text: string) => text.length === 10 && isIsoDate(text);

/** The path, and with it the next day; the person stays as long as there is a case to speak of. */
function along(path: Path, person: string): Pick<SimulatorContext, 'facts' | 'events' | 'on' | 'person'> {
  const persons = personsOf(snapshotAfter(path));
  return { ...path, on: nextDay(path), person: persons.includes(person) ? person : (persons[0] ?? personAt(0)) };
}

/**
 * The simulator: facts, then one act after the other. It keeps the facts and the list of events and nothing that follows
 * from them: where the situation stands is replayed, so that to undo is to cut the list.
 */
export const simulatorMachine = setup({
  types: {} as { input: SimulatorInput; context: SimulatorContext; events: SimulatorEvent },
  guards: {
    isWhole: ({ context }) => isWhole(context.facts),
    isPathWhole: ({ event }) => event.type === 'PATH_OPENED' && isWhole(event.path.facts),
    isDayToCome: ({ context: { events }, event }) =>
      event.type === 'DATE_CHOSEN' && isDay(event.on) && isNotBefore(event.on, events.at(-1)?.on),
    isPerson: ({ context, event }) =>
      event.type === 'PERSON_CHOSEN' && personsOf(snapshotAfter(context)).includes(event.person),
    isAllowed: ({ context, event }) =>
      event.type === 'ACTED' &&
      isIsoDate(event.event.on) &&
      isNotBefore(event.event.on, context.events.at(-1)?.on) &&
      snapshotAfter(context).can(event.event),
    isPast: ({ context: { events }, event }) =>
      event.type === 'UNDONE' && Number.isInteger(event.to) && event.to >= 0 && event.to < events.length,
  },
  actions: {
    takeFacts: assign(({ event }) =>
      event.type === 'FACTS_CHOSEN' ? { facts: event.facts, preset: event.preset, events: [] } : {},
    ),
    begin: assign(({ context: { facts } }) => along({ facts, events: [] }, personAt(0))),
    takeDate: assign(({ event }) => (event.type === 'DATE_CHOSEN' ? { on: event.on } : {})),
    takePerson: assign(({ event }) => (event.type === 'PERSON_CHOSEN' ? { person: event.person } : {})),
    act: assign(({ context: { facts, events, person }, event }) => {
      if (event.type !== 'ACTED') return {};
      const about = 'case' in event.event ? event.event.case : person;
      return along({ facts, events: [...events, event.event] }, about);
    }),
    undo: assign(({ context: { facts, events, person }, event }) =>
      event.type === 'UNDONE' ? along({ facts, events: events.slice(0, event.to) }, person) : {},
    ),
    openPath: assign(({ event }) =>
      event.type === 'PATH_OPENED' ? { ...along(lawfulPart(event.path), personAt(0)), preset: event.preset } : {},
    ),
    clear: assign({ events: [] }),
  },
}).createMachine({
  id: 'simulator',
  context: ({ input: { facts } }) => ({ preset: null, ...along({ facts, events: [] }, personAt(0)) }),
  on: { PATH_OPENED: { guard: 'isPathWhole', target: '.acting', actions: 'openPath' } },
  initial: 'setup',
  states: {
    setup: {
      on: {
        FACTS_CHOSEN: { actions: 'takeFacts' },
        BEGUN: { guard: 'isWhole', target: 'acting', actions: 'begin' },
      },
    },
    acting: {
      on: {
        DATE_CHOSEN: { guard: 'isDayToCome', actions: 'takeDate' },
        PERSON_CHOSEN: { guard: 'isPerson', actions: 'takePerson' },
        ACTED: { guard: 'isAllowed', actions: 'act' },
        UNDONE: { guard: 'isPast', actions: 'undo' },
        STARTED_OVER: { target: 'setup', actions: 'clear' },
      },
    },
  },
});

export type SimulatorSnapshot = SnapshotFrom<typeof simulatorMachine>;
export type SimulatorActor = ActorRefFrom<typeof simulatorMachine>;
