/**
 * A path as a short text of letters, digits, `-`, `.` and `_`, so that it can stand in an address as it is:
 * `1_<facts>_<event>_<event>…`. The first field of an event is its code and its date.
 */
import { type IsoDate, isIsoDate } from '../../../law/dates.ts';
import { isCaseEvent, type SituationEvent } from '../../../law/events.ts';
import { type Acceptance, type Facts, isStateCode, type StateCode } from '../../../law/facts.ts';
import { ELSEWHERE, SOMEONE } from './drafts.ts';
import { crimeCodes, eventCodes, measureCodes, named, reasonCodes, resultCodes } from './link-codes.ts';
import type { Path } from './path.ts';

const VERSION = '1';
/** Longer than any path that is told; a text that goes on and on is no link of ours. */
const LONGEST = 8000;

const dateText = (date: IsoDate | null | undefined): string => (date ?? '').replaceAll('-', '');

/** `null` where a text is no date; a field left empty has none. */
function dateIn(text: string | undefined): IsoDate | null {
  const [, year, month, day] = /^(\d{4})(\d{2})?(\d{2})?$/.exec(text ?? '') ?? [];
  const date = [year, month, day].filter((part) => part !== undefined).join('-');
  return isIsoDate(date) ? date : null;
}

/** Two letters a state, one after the other; `null` where something else stands there. */
function statesIn(text: string | undefined): StateCode[] | null {
  const states = (text ?? '').match(/../g) ?? [];
  return states.join('') === text && states.every(isStateCode) ? states : null;
}

function fieldsOf(event: SituationEvent): readonly string[] {
  if (event.type === 'COUNCIL_VOTED')
    return [measureCodes[event.measure], `${event.yes}`, `${event.no}`, `${event.abstain}`, event.vetoes.join('')];
  if (event.type === 'STATE_REFERRED') return [event.by.join('')];
  if (event.type === 'DECLARATION_LODGED') return [event.by, dateText(event.from), dateText(event.to)];
  if (event.type === 'WITHDRAWAL_NOTIFIED') return [event.by, dateText(event.effective)];
  if (event.type === 'CHARGES_CONFIRMED' || event.type === 'CHARGES_NOT_CONFIRMED')
    return [event.case, event.inAbsence ? 'a' : ''];
  if (event.type === 'APPEAL_DECIDED') return [event.case, resultCodes[event.result]];
  if (isCaseEvent(event)) return [event.case];
  if ('reason' in event) return [reasonCodes[event.reason]];
  return 'by' in event ? [event.by ?? ''] : [];
}

const withoutEnd = (fields: readonly string[]) => fields.slice(0, fields.findLastIndex((field) => field !== '') + 1);
const segment = (fields: readonly string[]) => withoutEnd(fields).join('.');

function factsText({ conduct, acceptance, scope }: Facts): string {
  const accepted = Object.entries(acceptance).map(([state, known]) => {
    const { party, left, declared, until } = known ?? {};
    return state + withoutEnd([party, left, declared, until].map(dateText)).join('-');
  });
  return segment([
    dateText(conduct.from),
    dateText(conduct.to),
    conduct.crimes.map((crime) => crimeCodes[crime]).join(''),
    conduct.territory.join(''),
    conduct.nationality.join(''),
    `${dateText(scope?.from)}-${dateText(scope?.to)}`,
    ...accepted,
  ]);
}

/** Who sent a letter, and what a matter was joined to, is left out: the law does not ask. */
export const encodePath = ({ facts, events }: Path): string =>
  [
    VERSION,
    factsText(facts),
    ...events.map((event) => segment([eventCodes[event.type] + dateText(event.on), ...fieldsOf(event)])),
  ].join('_');

function acceptanceIn(text: string): [StateCode, Acceptance] | null {
  const state = text.slice(0, 2);
  const dates = text.slice(2).split('-');
  if (!isStateCode(state) || dates.length > 4) return null;
  if (dates.some((date) => date !== '' && dateIn(date) === null)) return null;
  const names = ['party', 'left', 'declared', 'until'] as const;
  const known = names.flatMap((name, index) => {
    const date = dateIn(dates[index]);
    return date === null ? [] : [[name, date] as const];
  });
  return [state, Object.fromEntries(known)];
}

function factsIn(text: string | undefined): Facts | null {
  const [start, end = '', crimeText = '', place, persons, scopeText = '', ...accepted] = (text ?? '').split('.');
  const [from, to] = [dateIn(start), dateIn(end)];
  const crimes = [...crimeText].map((code) => named(crimeCodes, code));
  const [territory, nationality] = [statesIn(place ?? ''), statesIn(persons ?? '')];
  const acceptance = accepted.map(acceptanceIn);
  const [since = '', until = ''] = scopeText.split('-');
  const scope = { from: dateIn(since), to: dateIn(until) };
  const isScope = (since === '' || scope.from !== null) && (until === '' || scope.to !== null);
  if (from === null || (end !== '' && to === null) || !isScope || territory === null || nationality === null)
    return null;
  if (crimes.includes(undefined) || acceptance.includes(null)) return null;
  return {
    conduct: { from, to, crimes: crimes.flatMap((crime) => crime ?? []), territory, nationality },
    acceptance: Object.fromEntries(acceptance.flatMap((one) => (one === null ? [] : [one]))),
    ...((scope.from || scope.to) && {
      scope: { ...(scope.from && { from: scope.from }), ...(scope.to && { to: scope.to }) },
    }),
  };
}

const isCount = (text: string | undefined): text is string => /^\d{1,2}$/.test(text ?? '');
const isPerson = (text: string | undefined): text is string => /^[A-Za-z0-9-]{1,24}$/.test(text ?? '');
/** A date that may be left out, but not be wrong. */
const isDateOrNone = (text: string | undefined) => text === undefined || text === '' || dateIn(text) !== null;

function eventIn(text: string): SituationEvent | null {
  const [head = '', first, second, third, fourth, fifth = ''] = text.split('.');
  const type = named(eventCodes, head.slice(0, 2));
  const on = dateIn(head.slice(2));
  if (type === undefined || on === null) return null;
  const by = first !== undefined && (isStateCode(first) || first === 'council') ? first : null;
  switch (type) {
    case 'COMMUNICATION_RECEIVED':
      return { type, on, from: SOMEONE };
    case 'MERGED':
      return { type, on, into: ELSEWHERE };
    case 'STATE_REFERRED': {
      const states = statesIn(first ?? '');
      return states && { type, on, by: states };
    }
    case 'COUNCIL_VOTED': {
      const measure = named(measureCodes, first);
      const vetoes = statesIn(fifth);
      if (measure === undefined || vetoes === null || !isCount(second) || !isCount(third) || !isCount(fourth))
        return null;
      return { type, on, measure, yes: Number(second), no: Number(third), abstain: Number(fourth), vetoes };
    }
    case 'DECLARATION_LODGED': {
      if (by === null || !isDateOrNone(second) || !isDateOrNone(third)) return null;
      const [from, to] = [dateIn(second), dateIn(third)];
      return { type, on, by, ...(from && { from }), ...(to && { to }) };
    }
    case 'WITHDRAWAL_NOTIFIED': {
      const effective = dateIn(second);
      return by === null || !isDateOrNone(second) ? null : { type, on, by, ...(effective && { effective }) };
    }
    case 'DEFERRAL_REQUESTED':
    case 'DEFERRED':
      if (first === undefined) return { type, on };
      return by === null ? null : { type, on, by };
    case 'DECLARATION_REJECTED':
    case 'REVIEW_REQUESTED':
    case 'STATE_JOINED':
    case 'WITHDRAWAL_REVOKED':
      return by === null ? null : { type, on, by };
    case 'COMMUNICATION_SET_ASIDE':
    case 'EXAMINATION_CLOSED': {
      const reason = named(reasonCodes, first);
      return reason === undefined ? null : { type, on, reason };
    }
    case 'EXAMINATION_OPENED':
    case 'NEW_FACTS':
    case 'RECONSIDERATION_REQUESTED':
    case 'REVIEW_REFUSED':
    case 'JURISDICTION_AFFIRMED':
    case 'AUTHORISATION_REQUESTED':
    case 'AUTHORISATION_GRANTED':
    case 'AUTHORISATION_REFUSED':
    case 'AUTHORISATION_GRANTED_ON_APPEAL':
    case 'INVESTIGATION_OPENED':
    case 'INVESTIGATION_RESUMED':
    case 'INVESTIGATION_CONCLUDED':
      return { type, on };
    case 'APPEAL_DECIDED': {
      const result = named(resultCodes, second);
      return isPerson(first) && result ? { type, on, case: first, result } : null;
    }
    case 'CHARGES_CONFIRMED':
    case 'CHARGES_NOT_CONFIRMED':
      if (!isPerson(first)) return null;
      return { type, on, case: first, ...(second === 'a' && { inAbsence: true }) };
    default:
      return isPerson(first) ? { type, on, case: first } : null;
  }
}

/**
 * The path behind a text that anybody may have written: `null` where it is none. It never throws; whether the law allows
 * the path is for `lawfulPart` to say.
 */
export function decodePath(text: string): Path | null {
  if (text.length > LONGEST) return null;
  const [version, known, ...happened] = text.split('_');
  const facts = version === VERSION ? factsIn(known) : null;
  const events = happened.map(eventIn);
  if (facts === null || events.includes(null)) return null;
  return { facts, events: events.flatMap((event) => event ?? []) };
}
