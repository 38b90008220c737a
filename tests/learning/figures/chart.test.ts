import { describe, expect, it } from 'vitest';
import { charts } from '../../../src/law/arrows.ts';
import type { SituationEvent } from '../../../src/law/events.ts';
import { advance, begin } from '../../../src/law/replay.ts';
import { chartOfCase, chartOfSituation } from '../../../src/learning/figures/chart.ts';

const on = '2021-01-01';
const facts = {
  conduct: { from: '2010', to: null, crimes: ['genocide' as const], territory: ['TJ'], nationality: [] },
  acceptance: { TJ: { party: '2002-07-01' } },
};
const letter: SituationEvent = { type: 'COMMUNICATION_RECEIVED', on, from: 'Anyone' };
const referral: SituationEvent = { type: 'STATE_REFERRED', on, by: ['TJ'] };
const vote = (yes: number, vetoes: string[], measure: 'referral' | 'deferral' = 'referral'): SituationEvent => ({
  type: 'COUNCIL_VOTED',
  on,
  measure,
  yes,
  no: 15 - yes,
  abstain: 0,
  vetoes,
});
const moment = (...events: SituationEvent[]) => events.reduce(advance, begin(facts));
const openIn = (chart: { arrows: readonly { id: string; isOpen: boolean }[] }) =>
  chart.arrows.filter(({ isOpen }) => isOpen).map(({ id }) => id);

describe('the chart of a situation at one moment', () => {
  it('has every arrow of the machine, whatever is asked about', () => {
    expect(chartOfSituation(moment(), []).arrows.map(({ id }) => id)).toEqual(
      charts.situation.arrows.map(({ id }) => id),
    );
  });

  it('opens what begins where the letter is, and is allowed', () => {
    const chart = chartOfSituation(moment(letter), [referral, { type: 'EXAMINATION_OPENED', on }]);
    expect(chart.here).toBe('communication');
    expect(openIn(chart)).toEqual([
      'communication STATE_REFERRED referred',
      'communication EXAMINATION_OPENED examination',
    ]);
  });

  it('says with its article what shuts an arrow', () => {
    const members: SituationEvent = { type: 'STATE_REFERRED', on, by: ['38 members of a parliament'] };
    const { arrows } = chartOfSituation(moment(letter), [members]);
    const shut = arrows.find(({ id }) => id === 'communication STATE_REFERRED referred');
    expect(shut?.isOpen).toBe(false);
    expect(shut?.reasons).toEqual([{ test: 'referrers-are-states-parties', articles: ['13(a)', '14'] }]);
  });

  it('takes each end of a vote for an arrow of its own', () => {
    const votes = [vote(9, []), vote(13, ['FR']), vote(8, [])];
    const ends = openIn(chartOfSituation(moment(), votes));
    expect(ends.sort()).toEqual([
      'idle COUNCIL_VOTED referral-not-adopted',
      'idle COUNCIL_VOTED referral-vetoed',
      'idle COUNCIL_VOTED referred',
    ]);
  });

  it('opens no arrow for what is recorded only', () => {
    const chart = chartOfSituation(moment(vote(13, ['FR'])), [vote(13, ['FR'], 'deferral')]);
    expect(chart.here).toBe('referral-vetoed');
    expect(openIn(chart)).toEqual([]);
  });

  it('gives no reason where the event is open and takes another arrow', () => {
    const chart = chartOfSituation(moment(letter, { type: 'COMMUNICATION_SET_ASIDE', on, reason: 'gravity' }), [
      { type: 'NEW_FACTS', on },
    ]);
    expect(openIn(chart)).toEqual(['set-aside NEW_FACTS communication']);
    expect(chart.arrows.find(({ id }) => id === 'set-aside NEW_FACTS referred')?.reasons).toEqual([]);
  });
});

describe('the chart of one case', () => {
  const warrant: SituationEvent = { type: 'WARRANT_ISSUED', on, case: 'one' };
  const investigated = moment(referral, { type: 'INVESTIGATION_OPENED', on });

  it('begins before any warrant', () => {
    const chart = chartOfCase(investigated, 'one', [warrant]);
    expect(chart.here).toBe('none');
    expect(openIn(chart)).toEqual(['none WARRANT_ISSUED warrant']);
  });

  it('is shut by the situation too', () => {
    const { arrows } = chartOfCase(moment(letter), 'one', [warrant]);
    expect(arrows.find(({ id }) => id === 'none WARRANT_ISSUED warrant')?.reasons[0]?.test).toBe(
      'investigation-is-open-or-concluded',
    );
  });

  it('passes over what concerns other cases, and stands where its own case stands', () => {
    const chart = chartOfCase(advance(investigated, warrant), 'one', [{ ...warrant, case: 'two' }]);
    expect(chart.here).toBe('warrant');
    expect(openIn(chart)).toEqual([]);
  });
});
