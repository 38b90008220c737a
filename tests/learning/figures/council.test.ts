import { describe, expect, it } from 'vitest';
import { loadContent } from '../../../src/content/load.ts';
import type { CouncilVote } from '../../../src/law/events.ts';
import { permanentMembers } from '../../../src/law/situation-tests.ts';
import {
  type Ballot,
  breaches,
  type Draft,
  isPermanent,
  refusalOf,
  type Seat,
  seatsOf,
  verdictOf,
  voteOf,
} from '../../../src/learning/figures/council.ts';

const elected = Array.from({ length: 10 }, (_, index) => `elected-${index + 1}`);
const tableOf = (ballots: Readonly<Record<string, Ballot>>): Seat[] =>
  [...permanentMembers, ...elected].map((state) => ({ state, ballot: ballots[state] ?? 'yes' }));
const draft = (ballots: Readonly<Record<string, Ballot>>, measure: Draft['measure'] = 'referral'): Draft => ({
  measure,
  on: '2026-01-01',
  seats: tableOf(ballots),
});
const all = (states: readonly string[], ballot: Ballot) => Object.fromEntries(states.map((state) => [state, ballot]));
const outcomeOf = (...of: Parameters<typeof draft>) => verdictOf(voteOf(draft(...of))).outcome;

describe('a draft', () => {
  it('is adopted with nine votes and no veto', () => {
    expect(outcomeOf(all(elected.slice(0, 6), 'no'))).toBe('adopted');
  });
  it('fails with eight', () => {
    expect(outcomeOf(all(elected.slice(0, 7), 'abstain'))).toBe('short-of-nine');
  });
  it.each(permanentMembers)('fails when %s votes no, whatever the others do', (state) => {
    expect(outcomeOf({ [state]: 'no' })).toBe('vetoed');
  });
  it.each(elected)('does not fail when one elected member votes no: %s', (state) => {
    expect(outcomeOf({ [state]: 'no' })).toBe('adopted');
  });
  it('is not stopped when all permanent members abstain', () => {
    expect(outcomeOf(all(permanentMembers, 'abstain'))).toBe('adopted');
  });
  it('is short of nine, veto or none, where both tests fail', () => {
    const verdict = verdictOf(voteOf(draft({ ...all(elected, 'no'), CN: 'no' })));
    expect(verdict).toMatchObject({ hasNine: false, isUnvetoed: false, outcome: 'short-of-nine' });
  });
});

describe('the situation after the vote', () => {
  const stageOf = (...of: Parameters<typeof draft>) => verdictOf(voteOf(draft(...of))).stage;
  it('is where the machine of the law puts it', () => {
    expect(stageOf({})).toBe('referred');
    expect(stageOf({ RU: 'no' })).toBe('referral-vetoed');
    expect(stageOf(all(elected, 'no'))).toBe('referral-not-adopted');
  });
  it('is paused by an adopted deferral, and goes on where none is adopted', () => {
    expect(stageOf({}, 'deferral')).toBe('paused');
    expect(stageOf({ US: 'no' }, 'deferral')).toBe('investigation');
  });
});

it('can always be a vote, however fifteen seats turn', () => {
  const { refused } = verdictOf(voteOf(draft({ CN: 'no', FR: 'abstain', 'elected-1': 'no' })));
  expect(refused).toEqual([]);
});

it('is refused with the test that the law names', () => {
  expect(breaches.map(refusalOf)).toEqual([['vetoes-are-by-permanent-members'], ['vetoes-are-votes-against']]);
});

describe('the votes on record', () => {
  const { council, situations } = loadContent('content');
  const votes = situations.flatMap(({ id, events }) =>
    events.flatMap((event) => (event.type === 'COUNCIL_VOTED' ? [[id, event] as const] : [])),
  );
  const byName = ({ vetoes, ...vote }: CouncilVote) => ({ ...vote, vetoes: [...vetoes].sort() });
  it('are those of the situations, with their totals, days and vetoes', () => {
    const shown = council.votes.map(({ id, seats, ...vote }) => {
      return [id, byName(voteOf({ ...vote, seats: seatsOf(seats) }))];
    });
    expect(Object.fromEntries(shown)).toEqual(Object.fromEntries(votes.map(([id, vote]) => [id, byName(vote)])));
  });
  it('have five permanent members each', () => {
    for (const { seats } of council.votes) expect(Object.keys(seats).filter(isPermanent)).toHaveLength(5);
  });
});
