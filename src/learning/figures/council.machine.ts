import { type ActorRefFrom, assign, type SnapshotFrom, setup } from 'xstate';
import type { Measure } from '../../law/events.ts';
import { type Ballot, type Breach, ballots, type Draft, isPermanent, type Outcome, type Seat } from './council.ts';

/** A vote that was taken, as the sources give it. */
export type RecordedVote = Draft & { id: string };
export type CouncilInput = { votes: readonly RecordedVote[] };
export type CouncilContext = CouncilInput &
  Draft & {
    /** Id of the recorded vote on the table; `null` where the learner's own lies there. */
    vote: string | null;
    /** What the learner expected of the recorded vote. */
    predicted: Outcome | null;
    /** What the learner tried last that the rules leave no room for. */
    breach: Breach | null;
  };
export type CouncilEvent =
  | { type: 'VOTE_CHOSEN'; vote: string }
  | { type: 'OWN_VOTE_CHOSEN' }
  | { type: 'RESULT_PREDICTED'; outcome: Outcome }
  /** A seat turns to the next ballot. */
  | { type: 'SEAT_TURNED'; state: string }
  | { type: 'VOTES_RESTORED' }
  | { type: 'MEASURE_CHOSEN'; measure: Measure }
  | { type: 'BREACH_TRIED'; breach: Breach };

/** The day of a vote of one's own plays no part. */
const ANY_DAY = '2026-01-01';
/** The seats of the elected members, of which a vote of one's own names none. */
export const electedSeats = Array.from({ length: 10 }, (_, index) => `elected-${index + 1}`);

const recorded = ({ votes, vote }: CouncilContext) => votes.find(({ id }) => id === vote);
const asRecorded = ({ measure, on, seats }: RecordedVote, vote: string): Omit<CouncilContext, 'votes'> => ({
  measure,
  on,
  seats,
  vote,
  predicted: null,
  breach: null,
});
/** Everybody says yes, so that one sees at once what a single seat can do. */
const ownVote = ({ votes }: CouncilInput): Omit<CouncilContext, 'votes'> => {
  const permanent = (votes[0]?.seats ?? []).map(({ state }) => state).filter(isPermanent);
  const seats = [...permanent, ...electedSeats].map((state): Seat => ({ state, ballot: 'yes' }));
  return { measure: 'referral', on: ANY_DAY, seats, vote: null, predicted: null, breach: null };
};

const after = (ballot: Ballot): Ballot => ballots[(ballots.indexOf(ballot) + 1) % ballots.length] ?? 'yes';
const turned = (seats: readonly Seat[], state: string): readonly Seat[] =>
  seats.map((seat) => (seat.state === state ? { ...seat, ballot: after(seat.ballot) } : seat));
const isSame = (seats: readonly Seat[], others: readonly Seat[] = []) =>
  seats.every(({ ballot }, index) => ballot === others[index]?.ballot);

/** Seats whose ballot is not the one on record. */
export const changedSeats = (context: CouncilContext): readonly string[] => {
  const seats = recorded(context)?.seats ?? context.seats;
  return context.seats.filter(({ ballot }, index) => ballot !== seats[index]?.ballot).map(({ state }) => state);
};

/**
 * The Council's table. A vote that was taken is predicted, then shown; its seats can then be turned to see what would
 * have been. A vote of one's own is the learner's from the start.
 */
export const councilMachine = setup({
  types: {} as { input: CouncilInput; context: CouncilContext; events: CouncilEvent },
  guards: {
    isRecorded: ({ context, event }) =>
      event.type === 'VOTE_CHOSEN' && context.votes.some(({ id }) => id === event.vote),
    isSeat: ({ context, event }) =>
      event.type === 'SEAT_TURNED' && context.seats.some(({ state }) => state === event.state),
    isTurnedBack: ({ context, event }) =>
      event.type === 'SEAT_TURNED' && isSame(turned(context.seats, event.state), recorded(context)?.seats),
  },
  actions: {
    layVote: assign(({ context, event }) => {
      const vote = event.type === 'VOTE_CHOSEN' && context.votes.find(({ id }) => id === event.vote);
      return vote ? asRecorded(vote, vote.id) : {};
    }),
    layOwnVote: assign(({ context }) => ownVote(context)),
    keepPrediction: assign(({ event }) => (event.type === 'RESULT_PREDICTED' ? { predicted: event.outcome } : {})),
    turnSeat: assign(({ context, event }) =>
      event.type === 'SEAT_TURNED' ? { seats: turned(context.seats, event.state), breach: null } : {},
    ),
    restoreVotes: assign(({ context }) => ({ seats: recorded(context)?.seats ?? context.seats })),
    takeMeasure: assign(({ event }) =>
      event.type === 'MEASURE_CHOSEN' ? { measure: event.measure, breach: null } : {},
    ),
    keepBreach: assign(({ event }) => (event.type === 'BREACH_TRIED' ? { breach: event.breach } : {})),
  },
}).createMachine({
  id: 'council',
  context: ({ input }) => {
    const [first] = input.votes;
    return { ...input, ...(first ? asRecorded(first, first.id) : ownVote(input)) };
  },
  on: {
    VOTE_CHOSEN: { guard: 'isRecorded', target: '.asked', actions: 'layVote' },
    OWN_VOTE_CHOSEN: { target: '.own', actions: 'layOwnVote' },
  },
  initial: 'asked',
  states: {
    asked: { on: { RESULT_PREDICTED: { target: 'shown', actions: 'keepPrediction' } } },
    shown: { on: { SEAT_TURNED: { guard: 'isSeat', target: 'changed', actions: 'turnSeat' } } },
    changed: {
      on: {
        SEAT_TURNED: [
          { guard: 'isTurnedBack', target: 'shown', actions: 'turnSeat' },
          { guard: 'isSeat', actions: 'turnSeat' },
        ],
        VOTES_RESTORED: { target: 'shown', actions: 'restoreVotes' },
      },
    },
    own: {
      on: {
        SEAT_TURNED: { guard: 'isSeat', actions: 'turnSeat' },
        MEASURE_CHOSEN: { actions: 'takeMeasure' },
        BREACH_TRIED: { actions: 'keepBreach' },
      },
    },
  },
});

export type CouncilSnapshot = SnapshotFrom<typeof councilMachine>;
export type CouncilActor = ActorRefFrom<typeof councilMachine>;
