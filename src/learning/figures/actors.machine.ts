import { type ActorRefFrom, assign, type SnapshotFrom, setup } from 'xstate';

/** `places` of a card: where it may lie, in several of which an actor can be right. */
export type ActorsInput = { cards: readonly { id: string; places: readonly string[] }[]; places: readonly string[] };
export type Placed = { place: string; verdict: 'right' | 'not-there' };
export type ActorsContext = ActorsInput & {
  /** The card in hand. */
  picked: string | null;
  /** By card id; a card that is missing lies in the tray. */
  placed: Readonly<Record<string, Placed>>;
};
export type ActorsEvent =
  | { type: 'CARD_PICKED'; card: string }
  | { type: 'CARD_RELEASED' }
  /** Lays the card in hand, or, when it was dragged, the card that is named. */
  | { type: 'CARD_PLACED'; place: string; card?: string }
  | { type: 'CARD_RETURNED'; card: string }
  | { type: 'TABLE_CLEARED' };

const cardIn = ({ cards }: ActorsInput, card: string | null | undefined) => cards.find(({ id }) => id === card);
/** The card that an event is about. */
const cardOf = ({ picked }: ActorsContext, event: ActorsEvent) => ('card' in event && event.card) || picked;

function place(context: ActorsContext, event: ActorsEvent) {
  const card = cardIn(context, cardOf(context, event));
  if (!card || event.type !== 'CARD_PLACED') return {};
  const verdict: Placed['verdict'] = card.places.includes(event.place) ? 'right' : 'not-there';
  return { picked: null, placed: { ...context.placed, [card.id]: { place: event.place, verdict } } };
}

/** The actors' table: a card is picked up and laid in a place, which says at once whether the actor stands there. */
export const actorsMachine = setup({
  types: {} as { input: ActorsInput; context: ActorsContext; events: ActorsEvent },
  guards: {
    isCard: ({ context, event }) => cardIn(context, cardOf(context, event)) !== undefined,
    canLie: ({ context, event }) =>
      event.type === 'CARD_PLACED' &&
      context.places.includes(event.place) &&
      cardIn(context, cardOf(context, event)) !== undefined,
    isPlaced: ({ context, event }) => event.type === 'CARD_RETURNED' && context.placed[event.card] !== undefined,
  },
  actions: {
    pickCard: assign({ picked: ({ context, event }) => cardOf(context, event) }),
    releaseCard: assign({ picked: null }),
    placeCard: assign(({ context, event }) => place(context, event)),
    returnCard: assign(({ context, event }) => ({
      picked: null,
      placed: Object.fromEntries(Object.entries(context.placed).filter(([id]) => id !== cardOf(context, event))),
    })),
    clearTable: assign({ picked: null, placed: {} }),
  },
}).createMachine({
  id: 'actors',
  context: ({ input }) => ({ ...input, picked: null, placed: {} }),
  on: {
    CARD_PICKED: { guard: 'isCard', target: '.holding', actions: 'pickCard' },
    CARD_PLACED: { guard: 'canLie', target: '.idle', actions: 'placeCard' },
    CARD_RETURNED: { guard: 'isPlaced', target: '.idle', actions: 'returnCard' },
    TABLE_CLEARED: { target: '.idle', actions: 'clearTable' },
  },
  initial: 'idle',
  states: {
    idle: {},
    holding: { on: { CARD_RELEASED: { target: 'idle', actions: 'releaseCard' } } },
  },
});

export type ActorsSnapshot = SnapshotFrom<typeof actorsMachine>;
export type ActorsActor = ActorRefFrom<typeof actorsMachine>;

/** How many cards lie right, of those that have a place at all. */
export const sortedCards = ({ cards, placed }: ActorsContext): { count: number; total: number } => ({
  count: cards.filter(({ id }) => placed[id]?.verdict === 'right').length,
  total: cards.filter(({ places }) => places.length > 0).length,
});
