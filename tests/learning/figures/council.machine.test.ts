import { describe, expect, it } from 'vitest';
import { createActor } from 'xstate';
import { getShortestPaths } from 'xstate/graph';
import { permanentMembers } from '../../../src/law/situation-tests.ts';
import {
  type CouncilEvent,
  changedSeats,
  councilMachine,
  electedSeats,
  type RecordedVote,
} from '../../../src/learning/figures/council.machine.ts';

const seats = [...permanentMembers, ...electedSeats].map((state) => ({ state, ballot: 'yes' as const }));
const syria: RecordedVote = {
  id: 'syria',
  measure: 'referral',
  on: '2014-05-22',
  seats: seats.map((seat) => (seat.state === 'CN' ? { ...seat, ballot: 'no' } : seat)),
};
const pause: RecordedVote = { id: 'pause', measure: 'deferral', on: '2013-11-15', seats };
const input = { votes: [syria, pause] };

function played(...events: CouncilEvent[]) {
  const table = createActor(councilMachine, { input }).start();
  for (const event of events) table.send(event);
  return table.getSnapshot();
}
const predicted = { type: 'RESULT_PREDICTED', outcome: 'adopted' } as const;
const turned = (state: string) => ({ type: 'SEAT_TURNED', state }) as const;
const own = { type: 'OWN_VOTE_CHOSEN' } as const;
const ballotOf = ({ context }: ReturnType<typeof played>, state: string) =>
  context.seats.find((seat) => seat.state === state)?.ballot;

describe('a vote on record', () => {
  it('is predicted before it is shown', () => {
    expect(played().value).toBe('asked');
    expect(played().can(turned('CN'))).toBe(false);
    const { value, context } = played(predicted);
    expect([value, context.predicted]).toEqual(['shown', 'adopted']);
  });
  it('can be changed seat by seat, and says which', () => {
    const snapshot = played(predicted, turned('CN'));
    expect([snapshot.value, ballotOf(snapshot, 'CN'), changedSeats(snapshot.context)]).toEqual([
      'changed',
      'abstain',
      ['CN'],
    ]);
  });
  it('is as it was once the last seat has turned back', () => {
    const back = played(predicted, turned('CN'), turned('CN'), turned('CN'));
    expect([back.value, changedSeats(back.context)]).toEqual(['shown', []]);
  });
  it('stays changed while another seat is', () => {
    expect(played(predicted, turned('FR'), turned('CN'), turned('CN'), turned('CN')).value).toBe('changed');
  });
  it('is put back at once', () => {
    const back = played(predicted, turned('CN'), turned('FR'), { type: 'VOTES_RESTORED' });
    expect([back.value, back.context.seats]).toEqual(['shown', syria.seats]);
  });
  it('gives way to another, which is asked again', () => {
    const other = played(predicted, turned('CN'), { type: 'VOTE_CHOSEN', vote: 'pause' });
    expect(other.value).toBe('asked');
    expect(other.context).toMatchObject({ vote: 'pause', measure: 'deferral', predicted: null });
  });
  it('is none that is not on record', () => {
    expect(played().can({ type: 'VOTE_CHOSEN', vote: 'nowhere' })).toBe(false);
    expect(played(predicted).can(turned('nowhere'))).toBe(false);
  });
});

describe('a vote of one’s own', () => {
  it('begins with fifteen yes votes', () => {
    const { value, context } = played(own);
    expect([value, context.vote, context.seats.length]).toEqual(['own', null, 15]);
    expect(new Set(context.seats.map(({ ballot }) => ballot))).toEqual(new Set(['yes']));
  });
  it('turns from yes to no, to an abstention, and to yes again', () => {
    const turns = [1, 2, 3].map((times) => ballotOf(played(own, ...Array(times).fill(turned('US'))), 'US'));
    expect(turns).toEqual(['no', 'abstain', 'yes']);
  });
  it('asks for a referral or for a pause', () => {
    expect(played(own, { type: 'MEASURE_CHOSEN', measure: 'deferral' }).context.measure).toBe('deferral');
    expect(played(predicted).can({ type: 'MEASURE_CHOSEN', measure: 'deferral' })).toBe(false);
  });
  it('lets what the rules leave no room for be tried, until the next turn', () => {
    const tried = { type: 'BREACH_TRIED', breach: 'abstention-as-veto' } as const;
    expect(played(own, tried).context.breach).toBe('abstention-as-veto');
    expect(played(own, tried, turned('US')).context.breach).toBeNull();
  });
  it('lies on a table without votes on record too', () => {
    const bare = createActor(councilMachine, { input: { votes: [] } }).getSnapshot();
    expect(bare.context.vote).toBeNull();
  });
});

it('takes every transition of its chart on some path', () => {
  const events: CouncilEvent[] = [
    predicted,
    own,
    turned('CN'),
    { type: 'VOTE_CHOSEN', vote: 'syria' },
    { type: 'VOTES_RESTORED' },
    { type: 'MEASURE_CHOSEN', measure: 'deferral' },
    { type: 'BREACH_TRIED', breach: 'elected-veto' },
  ];
  const paths = getShortestPaths(councilMachine, {
    input,
    events,
    filterEvents: (snapshot, event) => snapshot.can(event),
    serializeState: ({ value, context }) => JSON.stringify([value, context.seats, context.measure, context.breach]),
  });
  const taken = paths.flatMap(({ state }) =>
    events.filter((event) => state.can(event)).map(({ type }) => `${state.value} ${type}`),
  );
  for (const expected of [
    'asked RESULT_PREDICTED',
    'shown SEAT_TURNED',
    'changed SEAT_TURNED',
    'changed VOTES_RESTORED',
    'own SEAT_TURNED',
    'own MEASURE_CHOSEN',
    'own BREACH_TRIED',
    ...['asked', 'shown', 'changed', 'own'].flatMap((state) => [`${state} VOTE_CHOSEN`, `${state} OWN_VOTE_CHOSEN`]),
  ])
    expect(taken).toContain(expected);
  expect(new Set(taken).size).toBe(15);
});
