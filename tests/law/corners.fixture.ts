/** Stories told in a line each, for the corners of the procedure. */
import { expect, it } from 'vitest';
import { endOf, factsWith } from './told.ts';

export const referred = '2007-02-01 STATE_REFERRED by: [UG]';
export const investigated = `${referred}\n2007-10-01 INVESTIGATION_OPENED`;
export const requested = '2007-03-01 EXAMINATION_OPENED\n2007-06-01 AUTHORISATION_REQUESTED';
export const refused = `${requested}\n2007-09-01 AUTHORISATION_REFUSED`;
export const closed = `${referred}\n2007-03-01 EXAMINATION_OPENED\n2007-06-01 EXAMINATION_CLOSED reason: gravity`;
export const adopted = (on: string, measure = 'referral') =>
  `${on} COUNCIL_VOTED measure: ${measure}, yes: 11, no: 0, abstain: 4, vetoes: []`;
export const vetoed = (on: string) =>
  `${on} COUNCIL_VOTED measure: referral, yes: 13, no: 2, abstain: 0, vetoes: [RU, CN]`;
export const short = (on: string) =>
  `${on} COUNCIL_VOTED measure: referral, yes: 8, no: 2, abstain: 5, vetoes: [RU, CN]`;
export const outsider = factsWith({ territory: ['SD'], nationality: ['SD'] }, { acceptance: { SD: {} } });
export const left = (day: string) => factsWith({}, { acceptance: { UG: { party: '2002-09-01', left: day } } });
export type Told = [what: string, lines: string, end: string, facts?: ReturnType<typeof factsWith>];
export const tell = (cases: readonly Told[]) =>
  it.each(cases.map((one): [string, Told] => [one[0], one]))('%s', (_what, [, lines, end, facts]) => {
    expect(endOf(lines, facts)).toBe(end);
  });
