/** Days, months and years as ISO 8601 writes them. A text compares like the day that it names. */

/** A day (2011-02-15), or a month (2011-02) or a year (2011) where no more is known. */
export type IsoDate = string;

/** A day: YYYY-MM-DD. */
export type Day = string;

/** All days from `from` to `to`, both included. */
export type Period = { from: Day; to: Day };

/** The last day of a period that stays open. */
export const OPEN: Day = '9999-12-31';

const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

function daysIn(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

const written = (year: number, month: number, day: number): Day =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

const partsOf = (day: Day): [year: number, month: number, day: number] => [
  Number(day.slice(0, 4)),
  Number(day.slice(5, 7)),
  Number(day.slice(8, 10)),
];

/** Whether a text is a date that the calendar knows: 2011-02-30 is none. */
export function isIsoDate(text: string): boolean {
  if (!/^\d{4}(-\d{2}(-\d{2})?)?$/.test(text)) return false;
  const [year, month, day] = partsOf(firstDay(text));
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

/** The day for which a date stands where it begins something. */
export function firstDay(date: IsoDate): Day {
  if (date.length === 4) return `${date}-01-01`;
  return date.length === 7 ? `${date}-01` : date;
}

/** The day for which a date stands where it ends something. */
export function lastDay(date: IsoDate): Day {
  if (date.length === 4) return `${date}-12-31`;
  if (date.length > 7) return date;
  const [year, month] = partsOf(date);
  return written(year, month, daysIn(year, month));
}

/** Every day that a date may mean. */
export const spanOf = (date: IsoDate): Period => ({ from: firstDay(date), to: lastDay(date) });

export function dayAfter(date: Day): Day {
  const [year, month, day] = partsOf(date);
  if (day < daysIn(year, month)) return written(year, month, day + 1);
  return month < 12 ? written(year, month + 1, 1) : written(year + 1, 1, 1);
}

export function dayBefore(date: Day): Day {
  const [year, month, day] = partsOf(date);
  if (day > 1) return written(year, month, day - 1);
  return month > 1 ? written(year, month - 1, daysIn(year, month - 1)) : written(year - 1, 12, 31);
}

/** The same day of the next year; 1 March after 29 February, so that a whole year lies between. */
export function yearAfter(date: Day): Day {
  const [year, month, day] = partsOf(date);
  return day > daysIn(year + 1, month) ? written(year + 1, month + 1, 1) : written(year + 1, month, day);
}

/** The same day of the next month; its last day where the month is too short. */
export function monthAfter(date: Day): Day {
  const [year, month, day] = partsOf(date);
  const [nextYear, next] = month < 12 ? [year, month + 1] : [year + 1, 1];
  return written(nextYear, next, Math.min(day, daysIn(nextYear, next)));
}

/** The days that two periods share; `null` where there is none. */
export function shared(a: Period, b: Period): Period | null {
  const from = a.from > b.from ? a.from : b.from;
  const to = a.to < b.to ? a.to : b.to;
  return from <= to ? { from, to } : null;
}

/** Whether every day that `date` may mean lies in one of the periods; these may touch or overlap. */
export function isInside(date: IsoDate, periods: readonly Period[]): boolean {
  const { from, to } = spanOf(date);
  let day = from;
  while (day <= to) {
    const around = periods.find((period) => period.from <= day && day <= period.to);
    if (around === undefined) return false;
    if (around.to >= to) return true;
    day = dayAfter(around.to);
  }
  return true;
}
