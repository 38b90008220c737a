import { describe, expect, it } from 'vitest';
import { isOutside, standingsOf } from '../../src/law/facts.ts';
import { adopted, investigated, referred, tell } from './corners.fixture.ts';
import { factsWith, told } from './told.ts';

describe('the pause of the Council', () => {
  const pause = adopted('2007-11-15', 'deferral');
  tell([
    ['is said as long as it lasts', `${investigated}\n${pause}`, 'paused'],
    ['is said on its last day', `${investigated}\n${pause}\n2008-11-14 NEW_FACTS`, 'NEW_FACTS: was-refused-before'],
    ['lets a letter in', `${investigated}\n${pause}\n2008-11-14 COMMUNICATION_RECEIVED from: A group`, 'paused'],
    [
      'is over a year later',
      `${investigated}\n${pause}\n2008-11-15 COMMUNICATION_RECEIVED from: A group`,
      'investigation',
    ],
    [
      'runs again when adopted again',
      `${investigated}\n${pause}\n${adopted('2008-05-01', 'deferral')}\n2009-04-30 COMMUNICATION_RECEIVED from: A group`,
      'paused',
    ],
    [
      'that was renewed ends with its renewal',
      `${investigated}\n${pause}\n${adopted('2008-05-01', 'deferral')}\n2009-05-01 WARRANT_ISSUED case: a`,
      'investigation, a: warrant',
    ],
    [
      'from 29 February ends on the next 28 February',
      `${investigated}\n${adopted('2008-02-29', 'deferral')}\n2009-02-28 WARRANT_ISSUED case: a`,
      'WARRANT_ISSUED: is-not-paused',
    ],
    [
      'from 29 February is over on 1 March',
      `${investigated}\n${adopted('2008-02-29', 'deferral')}\n2009-03-01 WARRANT_ISSUED case: a`,
      'investigation, a: warrant',
    ],
    ['lets an examination begin', `${referred}\n${pause}\n2007-12-01 EXAMINATION_OPENED`, 'paused'],
    ['lets a state ask to take over', `${investigated}\n${pause}\n2007-12-01 DEFERRAL_REQUESTED by: UG`, 'paused'],
    [
      'does not let an investigation end',
      `${investigated}\n${pause}\n2007-12-01 INVESTIGATION_CONCLUDED`,
      'INVESTIGATION_CONCLUDED: is-not-paused',
    ],
    [
      'does not let judges be asked',
      `2007-03-01 EXAMINATION_OPENED\n${pause}\n2007-12-01 AUTHORISATION_REQUESTED`,
      'AUTHORISATION_REQUESTED: is-not-paused',
    ],
    [
      'lets death end a case',
      `${investigated}\n2007-11-01 WARRANT_ISSUED case: a\n${pause}\n2007-12-01 SUSPECT_DIED case: a`,
      'paused, a: terminated',
    ],
    [
      'holds a surrender',
      `${investigated}\n2007-11-01 WARRANT_ISSUED case: a\n${pause}\n2007-12-01 SURRENDERED case: a`,
      'SURRENDERED: is-not-paused',
    ],
  ]);

  it('is said of where a refused event finds it', () => {
    expect(told(`${investigated}\n${pause}\n2008-01-01 WARRANT_ISSUED case: a`)).toMatchObject({
      situation: 'paused',
      cases: {},
    });
  });
});

describe('leaving the Statute', () => {
  const leaves = '2008-03-01 WITHDRAWAL_NOTIFIED by: UG';
  const examined = '2007-03-01 EXAMINATION_OPENED';
  tell([
    [
      'keeps what was examined before',
      `${examined}\n${leaves}\n2010-01-01 AUTHORISATION_REQUESTED`,
      'authorisation-requested',
    ],
    [
      'keeps what was examined a day before it took effect',
      `${leaves}\n2009-02-28 EXAMINATION_OPENED\n2010-01-01 AUTHORISATION_REQUESTED`,
      'authorisation-requested',
    ],
    [
      'loses what is examined after',
      `${leaves}\n2009-03-01 EXAMINATION_OPENED\n2010-01-01 AUTHORISATION_REQUESTED`,
      'AUTHORISATION_REQUESTED: jurisdiction',
    ],
    [
      'keeps what another state referred before',
      `2007-03-01 STATE_REFERRED by: [KE]\n${leaves}\n2010-01-01 INVESTIGATION_OPENED`,
      'investigation',
      factsWith({}, { acceptance: { UG: { party: '2002-09-01' }, KE: { party: '2005-06-01' } } }),
    ],
    [
      'does not bind the Council',
      `${leaves}\n${adopted('2010-01-01')}\n2010-02-01 INVESTIGATION_OPENED`,
      'investigation',
    ],
    [
      'ends the right to refer',
      `${leaves}\n2009-03-01 STATE_REFERRED by: [UG]`,
      'STATE_REFERRED: referrers-are-states-parties',
    ],
    ['leaves it a day earlier', `${leaves}\n2009-02-28 STATE_REFERRED by: [UG]`, 'referred'],
    [
      'takes effect on a later day that is named',
      '2008-03-01 WITHDRAWAL_NOTIFIED by: UG, effective: 2009-06-01\n2009-05-31 STATE_REFERRED by: [UG]',
      'referred',
    ],
    [
      'never takes effect sooner',
      '2008-03-01 WITHDRAWAL_NOTIFIED by: UG, effective: 2008-06-01\n2009-02-28 STATE_REFERRED by: [UG]',
      'referred',
    ],
    [
      'can be taken back',
      `${leaves}\n2009-02-28 WITHDRAWAL_REVOKED by: UG\n2012-01-01 STATE_REFERRED by: [UG]`,
      'referred',
    ],
    [
      'cannot be taken back after it took effect',
      `${leaves}\n2009-03-01 WITHDRAWAL_REVOKED by: UG`,
      'WITHDRAWAL_REVOKED: withdrawal-is-not-yet-in-effect',
    ],
    [
      'cannot be taken back without a notice',
      '2009-02-28 WITHDRAWAL_REVOKED by: UG',
      'WITHDRAWAL_REVOKED: withdrawal-is-not-yet-in-effect',
    ],
    [
      'is undone by joining again',
      `${leaves}\n2011-01-01 STATE_JOINED by: UG\n2011-02-01 EXAMINATION_OPENED\n2011-03-01 AUTHORISATION_REQUESTED`,
      'authorisation-requested',
    ],
    [
      'does not undo a declaration made afterwards',
      `${leaves}\n2010-01-01 DECLARATION_LODGED by: UG, from: 2005-01-01\n2010-02-01 EXAMINATION_OPENED\n2010-03-01 AUTHORISATION_REQUESTED`,
      'authorisation-requested',
    ],
  ]);

  it('lets a state be outside and inside within one year', () => {
    const standings = standingsOf(factsWith({}, { acceptance: { UG: { party: '2002-09-01', left: '2008-12-31' } } }));
    expect([
      isOutside(standings, 'UG', '2008'),
      isOutside(standings, 'UG', '2007'),
      isOutside(standings, 'SD', '2007'),
    ]).toEqual([true, false, true]);
  });
});

describe('deferral to a state', () => {
  const asked = `${investigated}\n2007-11-01 DEFERRAL_REQUESTED`;
  tell([
    ['is asked for without saying who', asked, 'deferral-requested'],
    ['is granted without a request', `${investigated}\n2007-11-01 DEFERRED`, 'deferred'],
    ['can be answered by resuming', `${asked}\n2007-12-01 INVESTIGATION_RESUMED`, 'investigation'],
    [
      'lets no investigation end while asked for',
      `${asked}\n2007-12-01 INVESTIGATION_CONCLUDED`,
      'INVESTIGATION_CONCLUDED: investigation-is-open',
    ],
    [
      'lets warrants out while only asked for',
      `${asked}\n2007-12-01 WARRANT_ISSUED case: a`,
      'deferral-requested, a: warrant',
    ],
    [
      'is shut once the Council refers',
      `${investigated}\n${adopted('2007-10-15')}\n2007-11-01 DEFERRED`,
      'DEFERRED: route-is-not-the-councils',
    ],
  ]);
});
