/** Days, months and years: on them turn the limits of time in Articles 11, 16, 18(2), 126 and 127. */
import { describe, expect, it } from 'vitest';
import {
  dayAfter,
  dayBefore,
  firstDay,
  isInside,
  isIsoDate,
  lastDay,
  monthAfter,
  shared,
  spanOf,
  yearAfter,
} from '../../src/law/dates.ts';

describe('a date', () => {
  it.each(['2002', '2002-07', '2002-07-01', '2002-01-31', '2002-04-30', '2002-12-31', '2000-02-29', '2024-02-29'])(
    '%s is one',
    (text) => expect(isIsoDate(text)).toBe(true),
  );
  it.each([
    '',
    '202',
    '20020',
    '2002-7',
    '2002-07-1',
    '2002-07-011',
    '2002-00',
    '2002-13',
    '2002-07-00',
    '2002-07-32',
    '2002-04-31',
    '2002-06-31',
    '2002-09-31',
    '2002-11-31',
    '2002-02-29',
    '2100-02-29',
    '1900-02-29',
    '2024-02-30',
    'in 2002',
    '2002 or so',
    'year-mm-dd',
    '2002-mm',
    '2002-07-dd',
  ])('“%s” is none', (text) => expect(isIsoDate(text)).toBe(false));

  it('that names a month or a year stands for each of its days', () => {
    expect(spanOf('2012')).toEqual({ from: '2012-01-01', to: '2012-12-31' });
    expect(spanOf('2012-02')).toEqual({ from: '2012-02-01', to: '2012-02-29' });
    expect(spanOf('2012-02-03')).toEqual({ from: '2012-02-03', to: '2012-02-03' });
  });

  it.each([
    ['2011-01', '2011-01-31'],
    ['2011-02', '2011-02-28'],
    ['2000-02', '2000-02-29'],
    ['2100-02', '2100-02-28'],
    ['2011-04', '2011-04-30'],
    ['2011-06', '2011-06-30'],
    ['2011-09', '2011-09-30'],
    ['2011-11', '2011-11-30'],
    ['2011-12', '2011-12-31'],
  ])('%s ends on %s', (month, day) => {
    expect(lastDay(month)).toBe(day);
    expect(firstDay(month)).toBe(`${month}-01`);
  });
});

describe('from one day to another', () => {
  it.each([
    ['2011-01-30', '2011-01-31'],
    ['2011-01-31', '2011-02-01'],
    ['2011-02-28', '2011-03-01'],
    ['2012-02-28', '2012-02-29'],
    ['2012-02-29', '2012-03-01'],
    ['2011-03-31', '2011-04-01'],
    ['2011-04-30', '2011-05-01'],
    ['2011-11-30', '2011-12-01'],
    ['2011-12-31', '2012-01-01'],
    ['0999-12-31', '1000-01-01'],
    ['0998-12-31', '0999-01-01'],
  ])('%s comes right before %s', (day, next) => {
    expect(dayAfter(day)).toBe(next);
    expect(dayBefore(next)).toBe(day);
  });

  it.each([
    ['2011-03-01', '2012-03-01'],
    ['2011-02-28', '2012-02-28'],
    ['2012-02-28', '2013-02-28'],
    ['2012-02-29', '2013-03-01'],
    ['2012-12-31', '2013-12-31'],
    ['2011-04-30', '2012-04-30'],
  ])('a year after %s it is %s', (day, later) => expect(yearAfter(day)).toBe(later));

  it.each([
    ['2011-01-15', '2011-02-15'],
    ['2011-01-31', '2011-02-28'],
    ['2012-01-30', '2012-02-29'],
    ['2011-03-31', '2011-04-30'],
    ['2011-11-30', '2011-12-30'],
    ['2011-12-31', '2012-01-31'],
  ])('a month after %s it is %s', (day, later) => expect(monthAfter(day)).toBe(later));
});

describe('periods', () => {
  const first = { from: '2007-11-15', to: '2008-11-14' };
  it('share the days that lie in both, and none where one ends before the other', () => {
    expect(shared(first, { from: '2008-11-14', to: '2009-01-01' })).toEqual({ from: '2008-11-14', to: '2008-11-14' });
    expect(shared(first, { from: '2008-11-15', to: '2009-01-01' })).toBeNull();
    expect(shared(first, { from: '2008-01-01', to: '2008-01-31' })).toEqual({ from: '2008-01-01', to: '2008-01-31' });
    expect(shared({ from: '2008-01-01', to: '2008-01-31' }, first)).toEqual({ from: '2008-01-01', to: '2008-01-31' });
  });

  it.each([
    ['the first day', '2007-11-15', true],
    ['the day before', '2007-11-14', false],
    ['the last day', '2008-11-14', true],
    ['the day after', '2008-11-15', false],
    ['a month inside', '2008-05', true],
    ['a month that ends with it', '2008-10', true],
    ['a month that reaches beyond', '2008-11', false],
    ['a year of which only a part lies inside', '2008', false],
  ])('hold %s: %s', (_what, date, isHeld) => expect(isInside(date, [first])).toBe(isHeld));

  it('hold a date together that none of them holds alone, where no day is missing between', () => {
    const beside = { from: '2008-11-15', to: '2009-11-14' };
    expect(isInside('2008-11', [first, beside])).toBe(true);
    expect(isInside('2008-11', [beside, first])).toBe(true);
    expect(isInside('2008-11', [first, { ...beside, from: '2008-11-16' }])).toBe(false);
    expect(isInside('2008', [first, beside])).toBe(true);
    expect(isInside('2008-11-20', [])).toBe(false);
  });
});
