import { describe, expect, it } from 'vitest';
import { monthAfter } from '../../../../src/law/dates.ts';
import { isMonthOver, lastDayToAsk, pausedUntil } from '../../../../src/learning/figures/simulator/clock.ts';
import { lawfulPart, nextDay, personAt, snapshotAfter } from '../../../../src/learning/figures/simulator/path.ts';
import { eventsIn } from '../../../law/told.ts';
import { facts } from './walks.ts';

describe('time in the simulator', () => {
  it.each([
    ['2013-01-31', '2013-02-28'],
    ['2012-01-31', '2012-02-29'],
    ['2013-12-15', '2014-01-15'],
  ])('a month after %s is %s', (day, after) => expect(monthAfter(day)).toBe(after));

  it('goes on by a month where nobody chooses a day, and begins with the Court', () => {
    expect(nextDay({ facts, events: [] })).toBe('2012-04-01');
    expect(nextDay({ facts: { ...facts, conduct: { ...facts.conduct, from: '1994' } }, events: [] })).toBe(
      '2002-07-01',
    );
    expect(nextDay({ facts, events: eventsIn('2013-02 EXAMINATION_OPENED') })).toBe('2013-03-28');
  });

  it('knows how long the Council has paused everything', () => {
    const vote = eventsIn('2013-02-01 COUNCIL_VOTED measure: deferral, yes: 9, no: 0, abstain: 6, vetoes: []');
    const snapshot = snapshotAfter({ facts, events: vote });
    expect(pausedUntil(snapshot, '2013-06-01')).toBe('2014-02-01');
    expect(pausedUntil(snapshot, '2014-02-01')).toBeNull();
  });

  it('counts the month in which a state can ask from the opening', () => {
    const opened = eventsIn('2013-02-01 INVESTIGATION_OPENED');
    expect(lastDayToAsk(opened)).toBe('2013-03-01');
    expect([isMonthOver(opened, '2013-03-01'), isMonthOver(opened, '2013-03-02')]).toEqual([false, true]);
    expect(isMonthOver([], '2013-03-02')).toBe(false);
  });

  it('keeps of a path what the law allows, in the order of its days', () => {
    const events = eventsIn(`
      2013-02-01 STATE_REFERRED by: [XB]
      2013-01-01 INVESTIGATION_OPENED
      2013-03-01 INVESTIGATION_OPENED`);
    expect(lawfulPart({ facts, events }).events).toEqual(events.slice(0, 1));
    const shut = eventsIn('2013-02-01 STATE_REFERRED by: [XA]');
    expect(lawfulPart({ facts, events: shut }).events).toEqual([]);
  });

  it('has a name for every person', () => {
    expect([0, 25, 26, 52].map(personAt)).toEqual(['A', 'Z', 'A1', 'A2']);
  });
});
