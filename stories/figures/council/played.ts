import { createActor } from 'xstate';
import { type CouncilEvent, changedSeats, councilMachine } from '../../../src/learning/figures/council.machine.ts';
import { isPermanent, refusalOf, seatsOf, verdictOf, voteOf } from '../../../src/learning/figures/council.ts';
import { council } from '../council-fixtures.ts';

/** The table after these events, as the figure hands it to its view. */
export function tableAfter(...events: readonly CouncilEvent[]) {
  const votes = council.votes.map((vote) => ({ ...vote, seats: seatsOf(vote.seats) }));
  const actor = createActor(councilMachine, { input: { votes } }).start();
  for (const event of events) actor.send(event);
  const { context, value } = actor.getSnapshot();
  const changed = changedSeats(context);
  const vote = voteOf(context);
  return {
    phase: value,
    chosen: context.vote,
    measure: context.measure,
    seats: context.seats.map(({ state, ballot }) => ({
      state,
      ballot: value === 'asked' ? null : ballot,
      isPermanent: isPermanent(state),
      isChanged: changed.includes(state),
    })),
    vote,
    verdict: verdictOf(vote),
    predicted: context.predicted,
    refused: context.breach && refusalOf(context.breach),
  };
}

const onTable = (vote: string) => ({ type: 'VOTE_CHOSEN', vote }) as const;
const predicted = { type: 'RESULT_PREDICTED', outcome: 'adopted' } as const;
/** A vote on record, once it is shown. */
export const shown = (vote: string): readonly CouncilEvent[] => [onTable(vote), predicted];
export const turned = (state: string): CouncilEvent => ({ type: 'SEAT_TURNED', state });
export const own: CouncilEvent = { type: 'OWN_VOTE_CHOSEN' };
