import { describe, expect, it } from 'vitest';
import { compare, milestonesOf, type RealPath, realNext } from '../../../../src/learning/figures/simulator/compare.ts';
import { realSituations } from '../../../law/situation-files.ts';
import { eventsIn } from '../../../law/told.ts';
import { facts } from './walks.ts';

const real: RealPath[] = realSituations.map((situation) => ({ ...situation, unchecked: [], sources: [] }));
const council = eventsIn('2013-01-01 COUNCIL_VOTED measure: referral, yes: 11, no: 0, abstain: 4, vetoes: []');

describe('a path beside the real ones', () => {
  it('comes to stages, and passes over what is only recorded', () => {
    const events = [
      ...council,
      ...eventsIn(`
        2013-02-01 COMMUNICATION_RECEIVED from: A group
        2013-03-01 INVESTIGATION_OPENED
        2013-04-01 WARRANT_ISSUED case: A
        2013-05-01 WARRANT_ISSUED case: B`),
    ];
    expect(milestonesOf({ facts, events }).map(({ of, state, at }) => `${of} ${state} ${at}`)).toEqual([
      'situation referred 0',
      'situation investigation 2',
      'case warrant 3',
    ]);
  });

  it('tells who went the same way, who went another, and who stopped', () => {
    const [start, end] = compare({ facts, events: council }, real);
    const same = start?.same.find(({ id }) => id === 'darfur');
    expect(same?.milestone).toMatchObject({ of: 'situation', state: 'referred', on: '2005-03-31' });
    expect(start?.other.find(({ id }) => id === 'syria-2014')?.milestone).toMatchObject({
      state: 'referral-vetoed',
      on: '2014-05-22',
    });
    expect(start?.same.map(({ id }) => id)).not.toContain('syria-2014');
    expect(end?.next).toBeNull();
    expect(end?.other.find(({ id }) => id === 'darfur')?.milestone).toMatchObject({ state: 'investigation' });
    expect(end?.other.map(({ id }) => id)).not.toContain('syria-2014');
  });

  it('says that a veto was the end for Syria', () => {
    const events = eventsIn('2013-01-01 COUNCIL_VOTED measure: referral, yes: 14, no: 1, abstain: 0, vetoes: [RU]');
    expect(compare({ facts, events }, real).at(-1)?.ended).toEqual(['syria-2014']);
  });

  it.each(real.map((one) => [one.id, one] as const))('keeps %s company on its own path to the end', (id, one) => {
    const points = compare(one, real);
    for (const { next, same } of points.slice(0, -1)) expect(same).toContainEqual({ id, milestone: next });
    expect(points.at(-1)?.ended).toContain(id);
  });

  it('counts every real situation once at each point that it comes to', () => {
    for (const one of real) {
      let before = real.length;
      for (const { same, other, ended } of compare(one, real)) {
        expect(same.length + other.length + ended.length).toBe(before);
        before = same.length;
      }
    }
  });

  it('knows the next real act only while every act so far was the real one', () => {
    const libya = real.find(({ id }) => id === 'libya');
    if (!libya) throw new RangeError('The file of Libya is one of the twenty-one.');
    expect(realNext({ facts: libya.facts, events: [] }, libya)).toEqual(libya.events[0]);
    expect(realNext({ facts: libya.facts, events: libya.events }, libya)).toBeNull();
    expect(realNext({ facts: libya.facts, events: council }, libya)).toBeNull();
    expect(realNext({ facts, events: [] }, undefined)).toBeNull();
  });
});
