import { describe, expect, it } from 'vitest';
import { adopted, investigated, left, outsider, requested, tell } from './corners.fixture.ts';
import { endOf, factsWith } from './told.ts';

describe('dates that are not known to the day', () => {
  tell([
    ['a month in which the state joins passes', '2002-09 STATE_REFERRED by: [UG]', 'referred'],
    ['the month before does not', '2002-08 STATE_REFERRED by: [UG]', 'STATE_REFERRED: referrers-are-states-parties'],
    ['a month in which the state leaves passes', '2008-05 STATE_REFERRED by: [UG]', 'referred', left('2008-05-02')],
    [
      'a month that is over when it leaves on its first day does not',
      '2008-05 STATE_REFERRED by: [UG]',
      'STATE_REFERRED: referrers-are-states-parties',
      left('2008-05-01'),
    ],
    ['a leaving in a month is one on its last day', '2008-05-30 STATE_REFERRED by: [UG]', 'referred', left('2008-05')],
    [
      'a joining in a year is one on its first day',
      '2002-01-01 STATE_REFERRED by: [UG]',
      'referred',
      factsWith({}, { acceptance: { UG: { party: '2002' } } }),
    ],
    [
      'a state that joins within the month is also outside in it',
      '2002-09 DECLARATION_LODGED by: UG',
      'declared',
      factsWith({}, { acceptance: { UG: { party: '2002-09-15' } } }),
    ],
    [
      'a year that reaches beyond a pause is not inside it',
      `${investigated}\n${adopted('2007-11-15', 'deferral')}\n2008 WARRANT_ISSUED case: a`,
      'investigation, a: warrant',
    ],
    [
      'a month inside a pause is',
      `${investigated}\n${adopted('2007-11-15', 'deferral')}\n2008-10 WARRANT_ISSUED case: a`,
      'WARRANT_ISSUED: is-not-paused',
    ],
    [
      'a month across a renewal is inside both',
      `${investigated}\n${adopted('2007-11-15', 'deferral')}\n${adopted('2008-11-15', 'deferral')}\n2008-11 WARRANT_ISSUED case: a`,
      'WARRANT_ISSUED: is-not-paused',
    ],
  ]);

  it('never reorder the list', () => {
    expect(endOf(`2010-01-01 COMMUNICATION_RECEIVED from: A group\n2007-02-01 STATE_REFERRED by: [UG]`)).toBe(
      'referred',
    );
  });
});

describe('the days that count', () => {
  const alone = (conduct: object, rest: object = {}) => factsWith(conduct, rest);
  tell([
    [
      'not before 1 July 2002',
      requested,
      'AUTHORISATION_REQUESTED: jurisdiction',
      alone({ from: '2001', to: '2002-06-30' }, { acceptance: { UG: { party: '2001-01-01' } } }),
    ],
    [
      'from 1 July 2002',
      requested,
      'authorisation-requested',
      alone({ from: '2001', to: '2002-07' }, { acceptance: { UG: { party: '2001-01-01' } } }),
    ],
    [
      'not before the state joined',
      requested,
      'AUTHORISATION_REQUESTED: jurisdiction',
      alone({ from: '2002-07-01', to: '2002-08-31' }),
    ],
    [
      'a month of the end reaches its last day',
      requested,
      'authorisation-requested',
      alone({ from: '2002-07-01', to: '2002-09' }),
    ],
    [
      'a scope that cuts all the conduct off',
      requested,
      'AUTHORISATION_REQUESTED: jurisdiction',
      alone({}, { scope: { from: '2007-01-01' } }),
    ],
    ['a scope that leaves a day', requested, 'authorisation-requested', alone({}, { scope: { from: '2006-12-31' } })],
    [
      'a scope that ends before the conduct',
      requested,
      'AUTHORISATION_REQUESTED: jurisdiction',
      alone({}, { scope: { to: '2004' } }),
    ],
    ['no crime of the four', requested, 'AUTHORISATION_REQUESTED: jurisdiction', alone({ crimes: ['other'] })],
    [
      'one crime of the four among others',
      requested,
      'authorisation-requested',
      alone({ crimes: ['other', 'genocide'] }),
    ],
    [
      'the Council asks for one day, and no state',
      `${adopted('2007-02-01')}\n2007-10-01 INVESTIGATION_OPENED`,
      'investigation',
      outsider,
    ],
    [
      'the Council cannot reach back before 2002',
      `${adopted('2007-02-01')}\n2007-10-01 INVESTIGATION_OPENED`,
      'INVESTIGATION_OPENED: jurisdiction',
      alone({ from: '1999', to: '2002-06-30' }),
    ],
    [
      'a state referral does not replace acceptance',
      `2007-02-01 STATE_REFERRED by: [KE]\n2007-10-01 INVESTIGATION_OPENED`,
      'INVESTIGATION_OPENED: jurisdiction',
      factsWith({ territory: ['SD'], nationality: ['SD'] }, { acceptance: { KE: { party: '2005-06-01' } } }),
    ],
    [
      'a declaration covers to its last day',
      `2007-01-01 DECLARATION_LODGED by: SD, from: 2004, to: 2005-01-01\n${requested}`,
      'authorisation-requested',
      outsider,
    ],
    [
      'a declaration that ends before does not',
      `2007-01-01 DECLARATION_LODGED by: SD, from: 2004, to: 2004\n${requested}`,
      'AUTHORISATION_REQUESTED: jurisdiction',
      outsider,
    ],
    [
      'a declaration without a first day holds from its own',
      `2007-01-01 DECLARATION_LODGED by: SD\n${requested}`,
      'AUTHORISATION_REQUESTED: jurisdiction',
      outsider,
    ],
    [
      'a declaration made before the file counts',
      requested,
      'authorisation-requested',
      factsWith({}, { acceptance: { UG: { declared: '2004', until: '2005' } } }),
    ],
    [
      'a rejected declaration opens nothing',
      `2007-01-01 DECLARATION_REJECTED by: A minister in exile\n2007-02-01 JURISDICTION_AFFIRMED`,
      'JURISDICTION_AFFIRMED: something-has-arrived',
    ],
  ]);
});

describe('aggression', () => {
  const aggression = (rest: object, acceptance: object) =>
    factsWith(
      { from: '2020-02-01', to: '2020-05-31', crimes: ['aggression'], territory: ['UG'], nationality: ['KE'], ...rest },
      { acceptance: { ...acceptance } },
    );
  const both = { UG: { party: '2002-09-01' }, KE: { party: '2005-06-01' } };
  const begun = '2020-06-01 STATE_REFERRED by: [UG]\n2020-07-01 EXAMINATION_OPENED';
  tell([
    [
      'after a state referral needs the judges',
      `${begun}\n2020-08-01 INVESTIGATION_OPENED`,
      'INVESTIGATION_OPENED: referral-or-authorisation',
      aggression({}, both),
    ],
    [
      'goes on with the judges',
      `${begun}\n2020-08-01 AUTHORISATION_REQUESTED\n2020-09-01 AUTHORISATION_GRANTED\n2020-10-01 INVESTIGATION_OPENED`,
      'investigation',
      aggression({}, both),
    ],
    [
      'is open after a Council referral without them',
      `${adopted('2020-06-01')}\n2020-08-01 INVESTIGATION_OPENED`,
      'investigation',
      aggression({}, {}),
    ],
    [
      'needs every state to be a party',
      `${begun}\n2020-08-01 AUTHORISATION_REQUESTED`,
      'AUTHORISATION_REQUESTED: judges-are-needed',
      aggression({}, { UG: { party: '2002-09-01' } }),
    ],
    [
      'is not reached by a declaration',
      '2020-07-01 EXAMINATION_OPENED\n2020-08-01 AUTHORISATION_REQUESTED',
      'AUTHORISATION_REQUESTED: jurisdiction',
      aggression({}, { ...both, KE: { declared: '2019' } }),
    ],
    [
      'needs every state on the same day',
      '2020-07-01 EXAMINATION_OPENED\n2020-08-01 AUTHORISATION_REQUESTED',
      'AUTHORISATION_REQUESTED: jurisdiction',
      aggression({}, { UG: { party: '2020-04-01' }, KE: { party: '2005', left: '2020-03-31' } }),
    ],
    [
      'needs every state on the same day, though each of them counts',
      '2020-03-01 EXAMINATION_OPENED\n2020-08-01 AUTHORISATION_REQUESTED',
      'AUTHORISATION_REQUESTED: jurisdiction',
      aggression({}, { UG: { party: '2020-04-01' }, KE: { party: '2005', left: '2020-03-31' } }),
    ],
    [
      'not before 17 July 2018',
      '2020-07-01 EXAMINATION_OPENED\n2020-08-01 AUTHORISATION_REQUESTED',
      'AUTHORISATION_REQUESTED: jurisdiction',
      aggression({ from: '2018-01-01', to: '2018-07-16' }, both),
    ],
    [
      'beside war crimes needs no judges',
      `${begun}\n2020-08-01 INVESTIGATION_OPENED`,
      'investigation',
      aggression({ crimes: ['aggression', 'war-crimes'] }, both),
    ],
    [
      'needs none once the Council refers too',
      `${begun}\n2020-08-01 AUTHORISATION_REQUESTED\n${adopted('2020-09-01')}\n2020-10-01 INVESTIGATION_OPENED`,
      'investigation',
      aggression({}, both),
    ],
  ]);
});
