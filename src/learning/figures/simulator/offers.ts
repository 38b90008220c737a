/** What can be tried at a point of a path: who acts, whether it is open, why it is shut, and where it leads. */
import type { IsoDate } from '../../../law/dates.ts';
import { isCaseEvent, type SituationEvent } from '../../../law/events.ts';
import { actorsOf, type Organ } from '../../../law/organs.ts';
import { explain, type TestResult } from '../../../law/refusal.ts';
import { advance } from '../../../law/replay.ts';
import { type SituationSnapshot, situationStateOf } from '../../../law/situation.machine.ts';
import { caseOf } from '../../../law/situation-branches.ts';
import type { CaseStage, SituationState } from '../../../law/stages.ts';
import { type ActId, actIds, draftsOf } from './drafts.ts';

/** Where a situation stands, and the case that an event is about. */
export type Standing = { situation: SituationState; case: CaseStage | null };

export type Variant = {
  event: SituationEvent;
  isOpen: boolean;
  /** The tests that it fails; none where it is open. */
  failed: readonly TestResult[];
  /** Where it leads; where it stands already, if it is shut. */
  leadsTo: Standing;
};

export type Offer = {
  act: ActId;
  /** Who can do it, whoever does most often first. */
  organs: readonly [Organ, ...Organ[]];
  isOpen: boolean;
  variants: readonly [Variant, ...Variant[]];
};

export const standingAfter = (snapshot: SituationSnapshot, event: SituationEvent): Standing => ({
  situation: situationStateOf(snapshot),
  case: isCaseEvent(event) ? caseOf(snapshot.context, event).value : null,
});

function variantOf(snapshot: SituationSnapshot, event: SituationEvent): Variant {
  const { isOpen, failed } = explain(snapshot, event);
  return { event, isOpen, failed, leadsTo: standingAfter(isOpen ? advance(snapshot, event) : snapshot, event) };
}

function openFirst(variants: [Variant, ...Variant[]]): readonly [Variant, ...Variant[]] {
  const [open, ...more] = variants.filter(({ isOpen }) => isOpen);
  return open ? [open, ...more, ...variants.filter(({ isOpen }) => !isOpen)] : variants;
}

/** Every act on a day; those of a case are about `person`. */
export function offers(snapshot: SituationSnapshot, on: IsoDate, person: string): Offer[] {
  const { facts } = snapshot.context;
  return actIds.flatMap((act): Offer[] => {
    const [first, ...rest] = draftsOf(act, { facts, on, person }).map((event) => variantOf(snapshot, event));
    if (first === undefined) return [];
    const variants = openFirst([first, ...rest]);
    return [{ act, organs: actorsOf[first.event.type], isOpen: variants.some(({ isOpen }) => isOpen), variants }];
  });
}
