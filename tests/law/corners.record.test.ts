import { describe } from 'vitest';
import { adopted, outsider, refused, tell } from './corners.fixture.ts';
import { factsWith } from './told.ts';

const parties = (more: object) => factsWith({}, { acceptance: { UG: { party: '2002-09-01' }, ...more } });

describe('what was considered before a state left (127(2))', () => {
  const leaves = '2008-03-01 WITHDRAWAL_NOTIFIED by: UG';
  const kenya = parties({ KE: { party: '2005-06-01' } });
  tell([
    [
      'stays so, whatever arrives after it has left',
      `2007-03-01 EXAMINATION_OPENED\n${leaves}\n2010-01-01 STATE_REFERRED by: [KE]\n2010-02-01 INVESTIGATION_OPENED`,
      'investigation',
      kenya,
    ],
    [
      'counts from the earliest day on record, in whatever order the record is kept',
      `${leaves}\n2009-06-01 EXAMINATION_OPENED\n2008-12 STATE_REFERRED by: [KE]\n2010-02-01 INVESTIGATION_OPENED`,
      'investigation',
      kenya,
    ],
    [
      'is not what a state referred after it had left',
      `${leaves}\n2009-06-01 STATE_REFERRED by: [KE]\n2010-02-01 INVESTIGATION_OPENED`,
      'INVESTIGATION_OPENED: jurisdiction',
      kenya,
    ],
  ]);
});

describe('a state that has given notice (127(2))', () => {
  const letter = '2007-01-10 COMMUNICATION_RECEIVED from: A group';
  const leaves = '2008-03-01 WITHDRAWAL_NOTIFIED by: UG';
  tell([
    ['is bound to its last day as a party', `${letter}\n${leaves}\n2009-02-28 JURISDICTION_AFFIRMED`, 'communication'],
    [
      'is bound no more from the day of leaving, where nothing was considered before',
      `${letter}\n${leaves}\n2009-03-01 JURISDICTION_AFFIRMED`,
      'JURISDICTION_AFFIRMED: jurisdiction',
    ],
  ]);
});

describe('a notice to leave (127(1))', () => {
  const named = '2008-03-01 WITHDRAWAL_NOTIFIED by: UG, effective: 2012-01-01';
  const refers = (on: string) => `${on} STATE_REFERRED by: [UG]`;
  const isRefused = 'STATE_REFERRED: referrers-are-states-parties';
  tell([
    ['may name a day more than a year away', `${named}\n${refers('2011-12-31')}`, 'referred'],
    ['takes effect on the day that it names', `${named}\n${refers('2012-01-01')}`, isRefused],
    [
      'may be followed by one that takes effect sooner, after its own year',
      `${named}\n2008-06-01 WITHDRAWAL_NOTIFIED by: UG\n${refers('2009-06-01')}`,
      isRefused,
    ],
    [
      'is not put off by one that follows',
      `2008-03-01 WITHDRAWAL_NOTIFIED by: UG\n2008-12-01 WITHDRAWAL_NOTIFIED by: UG\n${refers('2009-03-01')}`,
      isRefused,
    ],
    [
      'of which only the month is known may name the day a year after its first',
      `2008-03 WITHDRAWAL_NOTIFIED by: UG, effective: 2009-03-01\n${refers('2009-03-15')}`,
      isRefused,
    ],
    [
      'of which only the month is known takes effect a year after its last day',
      `2008-03 WITHDRAWAL_NOTIFIED by: UG\n${refers('2009-03-30')}`,
      'referred',
    ],
  ]);

  const examined = '2014-03-01 EXAMINATION_OPENED\n2014-06-01 AUTHORISATION_REQUESTED';
  const again = '2008-03-01 WITHDRAWAL_NOTIFIED by: UG\n2011-01-01 STATE_JOINED by: UG';
  const takenBack = '2012-03-01 WITHDRAWAL_NOTIFIED by: UG\n2012-06-01 WITHDRAWAL_REVOKED by: UG';
  const inBetween = factsWith({ from: '2010-01-01', to: '2010-12-31' });
  const noJurisdiction = 'AUTHORISATION_REQUESTED: jurisdiction';
  tell([
    ['leaves a gap until the state joins again', `${again}\n${examined}`, noJurisdiction, inBetween],
    [
      'taken back brings no earlier time as a member back',
      `${again}\n${takenBack}\n${examined}`,
      noJurisdiction,
      inBetween,
    ],
    [
      'taken back leaves the day of joining as it was',
      `${takenBack}\n${examined}`,
      noJurisdiction,
      factsWith({ from: '2002-07-01', to: '2002-08-31' }),
    ],
  ]);
});

describe('a state that joins (11(2), 126(2))', () => {
  const joined = '2006-01-01 STATE_JOINED by: SD\n2007-03-01 EXAMINATION_OPENED\n2007-06-01 AUTHORISATION_REQUESTED';
  const conduct = (from: string, to: string) =>
    factsWith({ from, to, territory: ['SD'], nationality: ['SD'] }, { acceptance: { SD: {} } });
  tell([
    [
      'is not bound for the time before',
      joined,
      'AUTHORISATION_REQUESTED: jurisdiction',
      conduct('2005-01-01', '2005-12-31'),
    ],
    ['is bound from its first day', joined, 'authorisation-requested', conduct('2005-01-01', '2006-01-01')],
  ]);
});

describe('judges who look at jurisdiction (19(1)-(3))', () => {
  const affirmed = '2008-01-01 JURISDICTION_AFFIRMED';
  tell([
    ['look at what the Council referred', `${adopted('2007-02-01')}\n${affirmed}`, 'referred', outsider],
    [
      'look at what rests on a declaration',
      `2007-01-10 DECLARATION_LODGED by: SD, from: 2004\n${affirmed}`,
      'declared',
      outsider,
    ],
    ['look at what a letter brought', `2007-01-10 COMMUNICATION_RECEIVED from: A group\n${affirmed}`, 'communication'],
    ['look at nothing that has not reached the Court', affirmed, 'JURISDICTION_AFFIRMED: something-has-arrived'],
  ]);
});

describe('a refusal of the judges, or of the Prosecutor (15(4)-(6))', () => {
  tell([
    [
      'opens no investigation',
      `${refused}\n2007-10-01 INVESTIGATION_OPENED`,
      'INVESTIGATION_OPENED: referral-or-authorisation',
    ],
    [
      'is open to new facts once a letter was set aside',
      '2007-01-10 COMMUNICATION_RECEIVED from: A group\n2007-02-01 COMMUNICATION_SET_ASIDE reason: gravity\n2007-03-01 NEW_FACTS',
      'communication',
    ],
    [
      'is not open to new facts before anything was refused',
      '2007-01-10 COMMUNICATION_RECEIVED from: A group\n2007-03-01 NEW_FACTS',
      'NEW_FACTS: was-refused-before',
    ],
  ]);
});
