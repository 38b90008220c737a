/**
 * What happens when someone tries one of the three doors of Article 13. Each try is a row of real events, and the
 * machine of the law answers it: nothing here says who may and who may not.
 */
import type { CouncilVote, SituationEvent } from '../../law/events.ts';
import type { Facts, StateCode } from '../../law/facts.ts';
import type { LegalTestName } from '../../law/legal-tests.ts';
import { explain } from '../../law/refusal.ts';
import { advance, begin } from '../../law/replay.ts';
import { stageOf } from '../../law/situation.machine.ts';
import type { Stage } from '../../law/stages.ts';

export const doors = ['state-party', 'council', 'prosecutor'] as const;
export type Door = (typeof doors)[number];

/** What someone can bring to a door. Whether it is enough is for the law to say. */
export const doorRoles = ['state', 'council', 'prosecutor', 'judges', 'prosecutor-and-judges', 'sender'] as const;
export type DoorRole = (typeof doorRoles)[number];

export type DoorActor = {
  id: string;
  role: DoorRole;
  /** The code of an actor that is a state. */
  state?: StateCode | undefined;
  /** The votes of the Council; nobody else brings any. */
  votes?: Pick<CouncilVote, 'yes' | 'no' | 'abstain' | 'vetoes'> | undefined;
};

export type DoorsSetting = { facts: Facts; on: string };

export type DoorAnswer =
  /** The door opens: the situation stands at the stage to which it leads. */
  | { kind: 'opens'; stage: Stage }
  /** The law refuses what was tried, for the first test that it fails. */
  | { kind: 'refused'; test: LegalTestName }
  /** It was allowed to be tried, and led elsewhere. */
  | { kind: 'failed'; stage: Stage }
  /** The letter went through the slot; the door stays shut. */
  | { kind: 'posted'; stage: Stage };

/** Where the situation stands once a door is open: referred, or under investigation (13(a)-(c)). */
const behind = {
  'state-party': 'referred',
  council: 'referred',
  prosecutor: 'investigation',
} as const satisfies Record<Door, Stage>;

const noVotes = { yes: 0, no: 0, abstain: 0, vetoes: [] } as const;

/** The events by which someone tries the third door: with a key, with both, or with a letter through the slot. */
function triesAtSlot({ id, role }: DoorActor, on: string): readonly [SituationEvent, ...SituationEvent[]] {
  switch (role) {
    case 'prosecutor':
      return [
        { type: 'EXAMINATION_OPENED', on },
        { type: 'INVESTIGATION_OPENED', on },
      ];
    case 'judges':
      return [{ type: 'AUTHORISATION_GRANTED', on }];
    case 'prosecutor-and-judges':
      return [
        { type: 'EXAMINATION_OPENED', on },
        { type: 'AUTHORISATION_REQUESTED', on },
        { type: 'AUTHORISATION_GRANTED', on },
        { type: 'INVESTIGATION_OPENED', on },
      ];
    default:
      return [{ type: 'COMMUNICATION_RECEIVED', on, from: id }];
  }
}

/** What someone does at a door, as events of the law. */
export function triesAt(actor: DoorActor, door: Door, on: string): readonly [SituationEvent, ...SituationEvent[]] {
  if (door === 'state-party') return [{ type: 'STATE_REFERRED', on, by: [actor.state ?? actor.id] }];
  if (door === 'council') return [{ type: 'COUNCIL_VOTED', on, measure: 'referral', ...(actor.votes ?? noVotes) }];
  return triesAtSlot(actor, on);
}

/** What the machine of the law answers. */
export function answerAt({ facts, on }: DoorsSetting, actor: DoorActor, door: Door): DoorAnswer {
  const events = triesAt(actor, door, on);
  let snapshot = begin(facts);
  for (const event of events) {
    const [reason] = explain(snapshot, event).failed;
    if (reason !== undefined) return { kind: 'refused', test: reason.test };
    snapshot = advance(snapshot, event);
  }
  const stage = stageOf(snapshot);
  if (stage === behind[door]) return { kind: 'opens', stage };
  return { kind: events.at(-1)?.type === 'COMMUNICATION_RECEIVED' ? 'posted' : 'failed', stage };
}

/** Actor id → door → answer. */
export type DoorAnswers = Readonly<Record<string, Readonly<Record<Door, DoorAnswer>>>>;

/** Every answer that there is. */
export const allAnswers = (setting: DoorsSetting, actors: readonly DoorActor[]): DoorAnswers =>
  Object.fromEntries(
    actors.map((actor) => [
      actor.id,
      {
        'state-party': answerAt(setting, actor, 'state-party'),
        council: answerAt(setting, actor, 'council'),
        prosecutor: answerAt(setting, actor, 'prosecutor'),
      },
    ]),
  );
