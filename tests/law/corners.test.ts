import { describe, expect, it } from 'vitest';
import { isOutside, standingsOf } from '../../src/law/facts.ts';
import { endOf, factsWith, told } from './told.ts';

const referred = '2007-02-01 STATE_REFERRED by: [UG]';
const investigated = `${referred}\n2007-10-01 INVESTIGATION_OPENED`;
const requested = '2007-03-01 EXAMINATION_OPENED\n2007-06-01 AUTHORISATION_REQUESTED';
const refused = `${requested}\n2007-09-01 AUTHORISATION_REFUSED`;
const closed = `${referred}\n2007-03-01 EXAMINATION_OPENED\n2007-06-01 EXAMINATION_CLOSED reason: gravity`;
const adopted = (on: string, measure = 'referral') =>
  `${on} COUNCIL_VOTED measure: ${measure}, yes: 11, no: 0, abstain: 4, vetoes: []`;
const vetoed = (on: string) => `${on} COUNCIL_VOTED measure: referral, yes: 13, no: 2, abstain: 0, vetoes: [RU, CN]`;
const short = (on: string) => `${on} COUNCIL_VOTED measure: referral, yes: 8, no: 2, abstain: 5, vetoes: [RU, CN]`;
const outsider = factsWith({ territory: ['SD'], nationality: ['SD'] }, { acceptance: { SD: {} } });
const left = (day: string) => factsWith({}, { acceptance: { UG: { party: '2002-09-01', left: day } } });
type Told = [what: string, lines: string, end: string, facts?: ReturnType<typeof factsWith>];
const tell = (cases: readonly Told[]) =>
  it.each(cases.map((one): [string, Told] => [one[0], one]))('%s', (_what, [, lines, end, facts]) => {
    expect(endOf(lines, facts)).toBe(end);
  });

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

describe('what arrives', () => {
  tell([
    ['a referral makes a refusal pending again', `${refused}\n2008-01-01 STATE_REFERRED by: [UG]`, 'referred'],
    [
      'and then needs no judges',
      `${refused}\n2008-01-01 STATE_REFERRED by: [UG]\n2008-02-01 INVESTIGATION_OPENED`,
      'investigation',
    ],
    ['a declaration does not', `${refused}\n2008-01-01 DECLARATION_LODGED by: SD`, 'authorisation-refused'],
    [
      'a communication does not',
      `${refused}\n2008-01-01 COMMUNICATION_RECEIVED from: A group`,
      'authorisation-refused',
    ],
    ['new facts lead from a refusal to an examination', `${refused}\n2008-01-01 NEW_FACTS`, 'examination'],
    [
      'an appeal after new facts is too late',
      `${refused}\n2008-01-01 NEW_FACTS\n2008-02-01 AUTHORISATION_GRANTED_ON_APPEAL`,
      'AUTHORISATION_GRANTED_ON_APPEAL: authorisation-was-refused',
    ],
    [
      'a communication leaves what is closed closed',
      `${closed}\n2008-01-01 COMMUNICATION_RECEIVED from: A group`,
      'closed',
    ],
    [
      'a declaration makes what is closed pending under its strongest name',
      `${closed}\n2008-01-01 DECLARATION_LODGED by: SD`,
      'referred',
    ],
    ['new facts make what is closed pending under its strongest name', `${closed}\n2008-01-01 NEW_FACTS`, 'referred'],
    [
      'new facts on what nobody sent in are a communication',
      '2007-03-01 EXAMINATION_OPENED\n2007-06-01 EXAMINATION_CLOSED reason: gravity\n2008-01-01 NEW_FACTS',
      'communication',
    ],
    [
      'new facts elsewhere are only recorded',
      `${closed}\n2008-01-01 NEW_FACTS\n2008-02-01 EXAMINATION_OPENED\n2008-03-01 NEW_FACTS`,
      'examination',
    ],
    [
      'a referral during a request is recorded, and makes it needless',
      `${requested}\n2007-07-01 STATE_REFERRED by: [UG]\n2007-08-01 INVESTIGATION_OPENED`,
      'investigation',
    ],
    [
      'a referral during a request moves nothing back',
      `${requested}\n2007-07-01 STATE_REFERRED by: [UG]`,
      'authorisation-requested',
    ],
    ['a referral is merged', `${referred}\n2007-03-01 MERGED into: other`, 'merged'],
    ['an examination is merged', '2007-03-01 EXAMINATION_OPENED\n2007-04-01 MERGED into: other', 'merged'],
    [
      'a merged situation is not examined',
      `${referred}\n2007-03-01 MERGED into: other\n2007-04-01 EXAMINATION_OPENED`,
      'EXAMINATION_OPENED: nothing-further-is-under-way',
    ],
    [
      'a referral by nobody is none',
      '2007-02-01 STATE_REFERRED by: []',
      'STATE_REFERRED: referrers-are-states-parties',
    ],
    ['words cannot join', '2007-02-01 STATE_JOINED by: A province', 'STATE_JOINED: joining-state-is-outside'],
    [
      'words cannot leave',
      '2007-02-01 WITHDRAWAL_NOTIFIED by: A province',
      'WITHDRAWAL_NOTIFIED: withdrawing-state-is-a-party',
    ],
    [
      'words cannot ask for a review',
      `${closed}\n2007-07-01 REVIEW_REQUESTED by: A human rights group`,
      'REVIEW_REQUESTED: review-is-asked-by-referrer',
    ],
    [
      'the Council asks for a review only of what it referred',
      `${closed}\n2007-07-01 REVIEW_REQUESTED by: council`,
      'REVIEW_REQUESTED: review-is-asked-by-referrer',
    ],
    [
      'a review asked for does not outlive the next closing',
      `${closed}\n2007-07-01 REVIEW_REQUESTED by: UG\n2007-08-01 RECONSIDERATION_REQUESTED\n2007-09-01 EXAMINATION_CLOSED reason: gravity\n2007-10-01 REVIEW_REFUSED`,
      'REVIEW_REFUSED: review-was-requested',
    ],
    [
      'interests of justice without a referral are not reviewed',
      '2007-03-01 EXAMINATION_OPENED\n2007-06-01 EXAMINATION_CLOSED reason: interests-of-justice\n2007-07-01 RECONSIDERATION_REQUESTED',
      'RECONSIDERATION_REQUESTED: judges-may-review',
    ],
    [
      'a chamber may look at what the Prosecutor began',
      '2007-03-01 EXAMINATION_OPENED\n2007-04-01 JURISDICTION_AFFIRMED',
      'examination',
    ],
  ]);
});

describe('votes of the Council', () => {
  const group = '2007-01-10 COMMUNICATION_RECEIVED from: A group';
  const declared = '2007-01-10 DECLARATION_LODGED by: SD';
  tell([
    ['a veto on a referral', vetoed('2007-02-01'), 'referral-vetoed'],
    ['fewer than nine, vetoes or not', short('2007-02-01'), 'referral-not-adopted'],
    ['a repeated vote that fails otherwise', `${vetoed('2007-02-01')}\n${short('2007-03-01')}`, 'referral-not-adopted'],
    ['a repeated vote that fails again', `${short('2007-02-01')}\n${vetoed('2007-03-01')}`, 'referral-vetoed'],
    ['a repeated vote that passes', `${vetoed('2007-02-01')}\n${adopted('2007-03-01')}`, 'referred'],
    ['a failed vote after a letter', `${group}\n${vetoed('2007-02-01')}`, 'communication'],
    ['a failed vote after a declaration', `${declared}\n${vetoed('2007-02-01')}`, 'declared'],
    ['a failed vote after a referral', `${referred}\n${vetoed('2007-02-02')}`, 'referred'],
    ['a failed vote during an examination', `2007-01-20 EXAMINATION_OPENED\n${short('2007-02-01')}`, 'examination'],
    ['a failed vote on what is closed', `${closed}\n${vetoed('2008-02-01')}`, 'closed'],
    ['a failed vote after a refusal', `${refused}\n${vetoed('2008-02-01')}`, 'authorisation-refused'],
    ['a failed vote during an investigation', `${investigated}\n${vetoed('2008-02-01')}`, 'investigation'],
    [
      'a failed deferral changes nothing',
      '2007-02-01 COUNCIL_VOTED measure: deferral, yes: 7, no: 0, abstain: 8, vetoes: []',
      'idle',
    ],
    [
      'a letter after a failed vote',
      `${vetoed('2007-02-01')}\n2007-03-01 COMMUNICATION_RECEIVED from: A group`,
      'communication',
    ],
    ['an examination after a failed vote', `${vetoed('2007-02-01')}\n2007-03-01 EXAMINATION_OPENED`, 'examination'],
    [
      'an abstention of all five permanent members',
      '2007-02-01 COUNCIL_VOTED measure: referral, yes: 10, no: 0, abstain: 5, vetoes: []',
      'referred',
    ],
    [
      'six votes against by elected members',
      '2007-02-01 COUNCIL_VOTED measure: referral, yes: 9, no: 6, abstain: 0, vetoes: []',
      'referred',
    ],
    [
      'fourteen votes',
      '2007-02-01 COUNCIL_VOTED measure: referral, yes: 12, no: 0, abstain: 2, vetoes: []',
      'COUNCIL_VOTED: votes-are-fifteen',
    ],
  ]);
});

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

it('passes over a field that the page does not name', () => {
  expect(endOf('2007-02-01 STATE_REFERRED by: [UG], weather: fine')).toBe('referred');
  expect(endOf('2007-02-01 STATE_REFERRED by: [UG], case: a')).toBe('referred');
});
