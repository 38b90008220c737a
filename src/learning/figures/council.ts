/** What the votes at the Council's table come to. The machine of the law decides it; nothing here knows a rule. */
import type { CouncilVote, Measure } from '../../law/events.ts';
import type { Facts } from '../../law/facts.ts';
import type { LegalTestName } from '../../law/legal-tests.ts';
import { explain } from '../../law/refusal.ts';
import { advance, begin } from '../../law/replay.ts';
import { type SituationSnapshot, situationStateOf } from '../../law/situation.machine.ts';
import { hasNine, isAdopted, isUnvetoed } from '../../law/situation-context.ts';
import { permanentMembers } from '../../law/situation-tests.ts';
import type { SituationState } from '../../law/stages.ts';

export const ballots = ['yes', 'no', 'abstain'] as const;
export type Ballot = (typeof ballots)[number];

/** `state` is the code of a state, or the name of a seat that no state has taken. */
export type Seat = { state: string; ballot: Ballot };
export type Draft = { measure: Measure; on: string; seats: readonly Seat[] };

/** What a vote can come to, in the order in which one asks. */
export const outcomes = ['adopted', 'short-of-nine', 'vetoed'] as const;
export type Outcome = (typeof outcomes)[number];

/** Seats as a file writes them, in the order of the table. */
export const seatsOf = (ballotOf: Readonly<Record<string, Ballot>>): Seat[] =>
  Object.entries(ballotOf).map(([state, ballot]) => ({ state, ballot }));

export const isPermanent = (state: string): boolean => permanentMembers.includes(state);

/** The vote as the machine of the law hears it. */
export function voteOf({ measure, on, seats }: Draft): CouncilVote {
  const against = seats.filter(({ ballot }) => ballot === 'no');
  return {
    type: 'COUNCIL_VOTED',
    on,
    measure,
    yes: seats.filter(({ ballot }) => ballot === 'yes').length,
    no: against.length,
    abstain: seats.filter(({ ballot }) => ballot === 'abstain').length,
    vetoes: against.map(({ state }) => state).filter(isPermanent),
  };
}

/** A state that no real one is: ISO 3166-1 leaves the code to whoever needs it. */
const SOME_STATE = 'XA';
const facts: Facts = {
  conduct: {
    from: '2003',
    to: null,
    crimes: ['crimes-against-humanity'],
    territory: [SOME_STATE],
    nationality: [SOME_STATE],
  },
  acceptance: { [SOME_STATE]: { party: '2003' } },
};

/** Where the situation stands before the vote: a pause needs something that goes on. */
const before: Record<Measure, SituationSnapshot> = {
  referral: begin(facts),
  deferral: [
    { type: 'STATE_REFERRED', on: '2004-01-01', by: [SOME_STATE] } as const,
    { type: 'INVESTIGATION_OPENED', on: '2004-02-01' } as const,
  ].reduce<SituationSnapshot>(advance, begin(facts)),
};

/** Where a situation can stand after a vote. */
export const votedStages: readonly SituationState[] = [
  'referred',
  'referral-vetoed',
  'referral-not-adopted',
  'paused',
  'investigation',
];

export type Verdict = {
  /** Why no such vote can be; empty where it can. */
  refused: readonly LegalTestName[];
  /** The two tests of a draft, one by one. */
  hasNine: boolean;
  isUnvetoed: boolean;
  outcome: Outcome;
  /** Where the situation stands after the vote. */
  stage: SituationState;
};

/** What the machine of the law makes of a vote. */
export function verdictOf(vote: CouncilVote): Verdict {
  const snapshot = before[vote.measure];
  const failing = hasNine(vote) ? 'vetoed' : 'short-of-nine';
  return {
    refused: explain(snapshot, vote).failed.map(({ test }) => test),
    hasNine: hasNine(vote),
    isUnvetoed: isUnvetoed(vote),
    outcome: isAdopted(vote) ? 'adopted' : failing,
    stage: situationStateOf(advance(snapshot, vote)),
  };
}

/** What the rules leave no room for; each is tried on a vote in which all else is in order. */
export const breaches = ['elected-veto', 'abstention-as-veto'] as const;
export type Breach = (typeof breaches)[number];

/** The legal tests that stand in the way of a breach, as the machine names them. */
export function refusalOf(breach: Breach): readonly LegalTestName[] {
  const [permanent = ''] = permanentMembers;
  const vote: CouncilVote = {
    type: 'COUNCIL_VOTED',
    on: '2004-03-01',
    measure: 'referral',
    yes: 14,
    no: 0,
    abstain: 1,
    vetoes: [],
  };
  const tried: Record<Breach, CouncilVote> = {
    'elected-veto': { ...vote, no: 1, abstain: 0, vetoes: [SOME_STATE] },
    'abstention-as-veto': { ...vote, vetoes: [permanent] },
  };
  return verdictOf(tried[breach]).refused;
}
