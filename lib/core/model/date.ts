/**
 * Partial dates: EDTF-like strings whose precision is their length ("2018", "2018-07", "2018-07-03").
 * A partial date means the whole interval it names.
 */

/** "YYYY", "YYYY-MM" or "YYYY-MM-DD" in the proleptic Gregorian calendar. */
export type PartialDate = string;

const SHAPE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** True where `text` names a year, month or day that exists. */
export function isPartialDate(text: string): text is PartialDate {
  const parts = SHAPE.exec(text);
  if (!parts) return false;
  const year = Number(parts[1]);
  if (parts[2] === undefined) return true;
  const month = Number(parts[2]);
  if (month < 1 || month > 12) return false;
  if (parts[3] === undefined) return true;
  const day = Number(parts[3]);
  return day >= 1 && day <= daysIn(year, month);
}

/** The first day of the interval, as "YYYY-MM-DD". */
export function firstDay(date: PartialDate): string {
  return date + '-01-01'.slice(date.length - 4);
}

/** The last day of the interval, as "YYYY-MM-DD". */
export function lastDay(date: PartialDate): string {
  if (date.length === 10) return date;
  if (date.length === 4) return `${date}-12-31`;
  return `${date}-${String(daysIn(Number(date.slice(0, 4)), Number(date.slice(5, 7)))).padStart(2, '0')}`;
}

/** A stretch of time with a start and an end, either of which may not be known. */
export interface Period {
  start?: PartialDate | undefined;
  end?: PartialDate | undefined;
  /** It is over, but nobody knows since when. Without `end` and `ended` it still goes on, as far as is known. */
  ended?: 'unknown' | undefined;
}

/**
 * Was the period running at `date`?
 * "yes": on every day the two partial dates allow; "no": on none; "maybe": the dates are too coarse or not known.
 */
export function runsAt(period: Period, date: PartialDate): 'yes' | 'no' | 'maybe' {
  const from = firstDay(date);
  const to = lastDay(date);
  if (period.start && firstDay(period.start) > to) return 'no';
  if (period.end && lastDay(period.end) < from) return 'no';
  if (!period.start || lastDay(period.start) > from) return 'maybe';
  if (period.end ? firstDay(period.end) < to : period.ended === 'unknown') return 'maybe';
  return 'yes';
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
