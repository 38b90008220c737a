/** Whose turn it is: what moves the situation or a case on, apart from what only goes on record and what is shut. */
import { isCaseEvent, type SituationEvent } from '../../../law/events.ts';
import { type Organ, organs } from '../../../law/organs.ts';
import { advance } from '../../../law/replay.ts';
import type { SituationSnapshot } from '../../../law/situation.machine.ts';
import { caseOf } from '../../../law/situation-branches.ts';
import type { ActId } from './drafts.ts';
import type { Offer, Variant } from './offers.ts';
import { isRepeat } from './repeats.ts';

/** The acts of one organ. */
export type Acting = { organ: Organ; offers: readonly Offer[] };

/**
 * Acts that need something to act upon, of which the law asks no test. A draft made here speaks for a state, so there
 * is no declaration to turn down (12(3)): that is told where it was really done. And before anything has arrived
 * nothing can be put on hold (16).
 */
const hasObject: Partial<Record<ActId, (snapshot: SituationSnapshot) => boolean>> = {
  DECLARATION_REJECTED: () => false,
  VOTE_ON_DEFERRAL: ({ context }) => context.hasArrived,
};

const isOffered = (snapshot: SituationSnapshot, { act }: Offer): boolean => hasObject[act]?.(snapshot) ?? true;

/** To another stage, of the situation or of the case that it is about, or into a pause; that time passes is no act. */
function leadsOn(now: SituationSnapshot, { event, isOpen }: Variant): boolean {
  if (!isOpen) return false;
  const next = advance(now, event);
  const isCaseMoved = isCaseEvent(event) && caseOf(next.context, event).value !== caseOf(now.context, event).value;
  return next.value !== now.value || next.context.pauses.length > now.context.pauses.length || isCaseMoved;
}

/** By who does them most often; the open ones first. */
const byOrgan = (all: readonly Offer[]): Acting[] =>
  organs.flatMap((organ) => {
    const own = all.filter(({ organs: [first] }) => first === organ);
    const offers = [...own.filter(({ isOpen }) => isOpen), ...own.filter(({ isOpen }) => !isOpen)];
    return offers.length > 0 ? [{ organ, offers }] : [];
  });

export type Turns = {
  /** What leads on from here. */
  turns: readonly Acting[];
  /** What is open and moves nothing, and what is shut. */
  others: readonly Acting[];
  /** What was done already and would change nothing: it is not offered again. */
  done: readonly Acting[];
};

/** The offer with those of its variants alone that pass; `[]` where none does. */
function narrowed(offer: Offer, keeps: (variant: Variant) => boolean): Offer[] {
  const [first, ...rest] = offer.variants.filter(keeps);
  return first ? [{ ...offer, isOpen: first.isOpen, variants: [first, ...rest] }] : [];
}

/** @param events what was done on the path so far */
export function turnsOf(
  snapshot: SituationSnapshot,
  offers: readonly Offer[],
  events: readonly SituationEvent[],
): Turns {
  const repeats = (variant: Variant) => variant.isOpen && isRepeat(snapshot, events, variant.event);
  const all = offers.filter((offer) => isOffered(snapshot, offer));
  const done = all.flatMap((offer) => narrowed(offer, repeats));
  const offered = all.flatMap((offer) => narrowed(offer, (variant) => !repeats(variant)));
  const moving = new Set(offered.filter(({ variants }) => variants.some((one) => leadsOn(snapshot, one))));
  return {
    turns: byOrgan([...moving]),
    others: byOrgan(offered.filter((offer) => !moving.has(offer))),
    done: byOrgan(done),
  };
}

/** Every event that is drafted, in turn, out of turn, and done before. */
export const eventsOf = ({ turns, others, done }: Turns): SituationEvent[] =>
  [...turns, ...others, ...done].flatMap(({ offers }) =>
    offers.flatMap(({ variants }) => variants.map(({ event }) => event)),
  );
