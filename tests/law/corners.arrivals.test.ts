import { describe, expect, it } from 'vitest';
import { adopted, closed, investigated, referred, refused, requested, short, tell, vetoed } from './corners.fixture.ts';
import { endOf } from './told.ts';

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
      'new facts on what rests on a declaration alone are declared',
      '2007-01-10 DECLARATION_LODGED by: SD\n2007-03-01 EXAMINATION_OPENED\n2007-06-01 EXAMINATION_CLOSED reason: gravity\n2008-01-01 NEW_FACTS',
      'declared',
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

it('passes over a field that the page does not name', () => {
  expect(endOf('2007-02-01 STATE_REFERRED by: [UG], weather: fine')).toBe('referred');
  expect(endOf('2007-02-01 STATE_REFERRED by: [UG], case: a')).toBe('referred');
});
