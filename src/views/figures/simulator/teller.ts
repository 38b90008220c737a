/** Turns events, dates and places into the words of one language. It decides nothing. */
import type { SimulatorData } from '../../../content/lesson.ts';
import type { IsoDate } from '../../../law/dates.ts';
import type { SituationEvent } from '../../../law/events.ts';
import type { StateCode } from '../../../law/facts.ts';
import type { Milestone, Trail } from '../../../learning/figures/simulator/compare.ts';
import type { ActId } from '../../../learning/figures/simulator/drafts.ts';
import type { Standing } from '../../../learning/figures/simulator/offers.ts';
import { inFull } from '../../ui/date.ts';
import { fill } from '../../ui/message.ts';

const isAct = <Name extends string>(acts: Readonly<Record<Name, unknown>>, act: string): act is Name =>
  Object.hasOwn(acts, act);

export type Teller = ReturnType<typeof tellerOf>;

export function tellerOf({ words, law }: SimulatorData, lang: string) {
  const { details, labels } = words;
  // Made when first asked: the page is drawn without.
  let regions: Intl.DisplayNames | undefined;
  const regionOf = (state: StateCode) => {
    regions ??= new Intl.DisplayNames(lang, { type: 'region', fallback: 'code' });
    return regions.of(state);
  };
  const stateName = (state: StateCode): string => words.states[state] ?? regionOf(state) ?? state;
  const listOf = (states: readonly StateCode[]): string =>
    new Intl.ListFormat(lang, { type: 'conjunction' }).format(states.map(stateName));
  const date = (on: IsoDate): string => inFull(on, lang);

  /** What whoever acts has chosen; `null` where there was no choice. */
  function detail(event: SituationEvent): string | null {
    switch (event.type) {
      case 'COUNCIL_VOTED': {
        const vote = fill(details.vote, { yes: event.yes, no: event.no, abstain: event.abstain });
        return event.vetoes.length === 0 ? vote : fill(details.veto, { vote, states: listOf(event.vetoes) });
      }
      case 'STATE_REFERRED':
        return listOf(event.by);
      case 'COMMUNICATION_SET_ASIDE':
      case 'EXAMINATION_CLOSED':
        return words.reasons[event.reason];
      case 'APPEAL_DECIDED':
        return words.results[event.result];
      case 'CHARGES_CONFIRMED':
      case 'CHARGES_NOT_CONFIRMED':
        return event.inAbsence ? details.absent : details.present;
      default:
        if (!('by' in event) || typeof event.by !== 'string') return null;
        return event.by === 'council' ? details.council : stateName(event.by);
    }
  }

  const personName = (name: string) => fill(labels.personNamed, { name });
  const told = (event: SituationEvent): string =>
    event.type === 'COUNCIL_VOTED' ? words.votes[event.measure].told : law.events[event.type].told;

  return {
    words,
    law,
    labels,
    date,
    stateName,
    listOf,
    detail,
    personName,
    told,
    /** A line of the story: what happened, what was chosen, about whom. */
    line(event: SituationEvent): string {
      const chosen = detail(event);
      const isState = 'by' in event && event.by !== 'council';
      return [
        told(event),
        ...('case' in event ? [`${personName(event.case)}.`] : []),
        ...(chosen === null ? [] : [`${isState ? fill(details.states, { states: chosen }) : chosen}.`]),
      ].join(' ');
    },
    /** What whoever acts presses. */
    act(act: ActId): string {
      if (act === 'VOTE_ON_REFERRAL') return words.votes.referral.act;
      if (act === 'VOTE_ON_DEFERRAL') return words.votes.deferral.act;
      return isAct(law.events, act) ? law.events[act].act : act;
    },
    /** Of the case where the event was about one, else of the situation. */
    standing: ({ situation, case: stage }: Standing) => (stage === null ? law.stages[situation] : law.cases[stage]),
    milestone: (milestone: Milestone): string =>
      milestone.of === 'situation' ? law.stages[milestone.state].name : law.cases[milestone.state].name,
    /** The date of a real event: the year alone where its day was not checked. */
    realDate: ({ unchecked }: Pick<Trail, 'unchecked'>, { at, on }: Milestone): string =>
      date(unchecked.includes(at) ? on.slice(0, 4) : on),
    situation: (id: string): string => words.situations.find((one) => one.id === id)?.name ?? id,
  };
}
