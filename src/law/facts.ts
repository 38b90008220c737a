/**
 * What is known of a situation before its first event, and what each state has accepted at a day:
 * Rome Statute, Articles 11, 12, 126 and 127.
 */
import {
  type Day,
  dayBefore,
  firstDay,
  type IsoDate,
  isInside,
  lastDay,
  OPEN,
  type Period,
  shared,
  spanOf,
} from './dates.ts';

export const crimes = ['genocide', 'crimes-against-humanity', 'war-crimes', 'aggression', 'other'] as const;
/** The crimes of Article 5, and whatever is none of them. */
export type Crime = (typeof crimes)[number];

/** ISO 3166-1 alpha-2. */
export type StateCode = string;

export const isStateCode = (by: string): boolean => /^[A-Z]{2}$/.test(by);

/** A field left out and a field that holds nothing mean the same. */
type Maybe<T> = T | null | undefined;

export type Conduct = {
  from: IsoDate;
  /** `null` while it goes on. */
  to: IsoDate | null;
  crimes: readonly Crime[];
  /** Every state where the conduct, or one legal element of the crime, took place. */
  territory: readonly StateCode[];
  /** Of the persons suspected, as far as alleged. */
  nationality: readonly StateCode[];
};

export type Acceptance = {
  /** The Statute is in force for the state from that day. */
  party?: Maybe<IsoDate>;
  /** A withdrawal took effect: no party on that day any more. */
  left?: Maybe<IsoDate>;
  /** Accepted by a declaration from that day. */
  declared?: Maybe<IsoDate>;
  /** The last day of that declaration. */
  until?: Maybe<IsoDate>;
};

export type Facts = {
  conduct: Conduct;
  acceptance: Readonly<Record<StateCode, Maybe<Acceptance>>>;
  /** The period that a referral or an authorisation fixed. */
  scope?: Maybe<{ from?: Maybe<IsoDate>; to?: Maybe<IsoDate> }>;
};

/** A time as a State Party; `left` is the first day on which it is none any more. */
export type Membership = { from: Day; left: Day | null };

/** What one state has accepted so far. */
export type Standing = { memberships: readonly Membership[]; declarations: readonly Period[] };

export type Standings = Readonly<Record<StateCode, Standing>>;

const NOTHING: Standing = { memberships: [], declarations: [] };

export const standingOf = (standings: Standings, state: StateCode): Standing =>
  Object.hasOwn(standings, state) ? (standings[state] ?? NOTHING) : NOTHING;

/** A declaration holds from its first day to its last, or stays open (12(3)). */
export const declared = (from: IsoDate, to: Maybe<IsoDate>): Period => ({
  from: firstDay(from),
  to: to ? lastDay(to) : OPEN,
});

/** What each state had accepted before the first event. */
export function standingsOf({ acceptance }: Pick<Facts, 'acceptance'>): Standings {
  const standings = Object.entries(acceptance).map(([state, accepted]): [StateCode, Standing] => {
    const { party, left, declared: from, until } = accepted ?? {};
    return [
      state,
      {
        memberships: party ? [{ from: firstDay(party), left: left ? lastDay(left) : null }] : [],
        declarations: from ? [declared(from, until)] : [],
      },
    ];
  });
  return Object.fromEntries(standings);
}

/** Every day of a membership. */
export const membershipDays = ({ from, left }: Membership): Period => ({ from, to: left ? dayBefore(left) : OPEN });

/** The memberships during which one of the days that `on` may mean falls. */
export const membershipsOn = ({ memberships }: Standing, on: IsoDate): Membership[] =>
  memberships.filter((membership) => shared(membershipDays(membership), spanOf(on)) !== null);

/** Whether the state is a party on one of the days that `on` may mean (126). */
export const isStateParty = (standings: Standings, state: StateCode, on: IsoDate): boolean =>
  membershipsOn(standingOf(standings, state), on).length > 0;

/** Whether the state is no party on one of the days that `on` may mean. */
export const isOutside = (standings: Standings, state: StateCode, on: IsoDate): boolean =>
  !isInside(on, standingOf(standings, state).memberships.map(membershipDays));
