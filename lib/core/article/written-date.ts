/**
 * Reads a date as publishers write it in attributes: ISO 8601 and its looser cousins, RFC 2822, English month names,
 * compact digits, Unix time. The day stays the one that was written: it is never moved into another time zone.
 */
import { isPartialDate, type PartialDate } from '../model/date';

export interface WrittenDate {
  value: PartialDate;
  /** A zone or an offset stands beside the time. */
  zoneKnown: boolean;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?';
/** A clock time with seconds, fractions and half of the day as may be, and a zone or an offset right behind it. */
const ZONED_TIME =
  /[\sT,](?:\d{1,2}:\d{2}(?::\d{2})?|\d{4}(?:\d{2})?)(?:[.,]\d+)?\s*(?:[ap]\.?m\.?)?\s*(?:z|[+-]\d{2}(?::?\d{2})?|gmt|utc|[a-z]{1,4}t)\b/i;

const YEAR_FIRST = /^(\d{4})(?:([-/.])(\d{1,2})(?:\2(\d{1,2}))?)?(?=$|[\stT,])/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?=$|[\sT]|\d{4}$|\d{6}$)/;
const DAY_FIRST = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?=$|[\s,T])/;
const DAY_MONTH_NAME = new RegExp(
  `^(?:[a-z]+,?\\s+)?(\\d{1,2})(?:st|nd|rd|th)?[\\s-]+${MONTH},?[\\s-]+(\\d{4})\\b`,
  'i',
);
const MONTH_NAME_DAY = new RegExp(
  `^(?:[a-z]+,?\\s+)?${MONTH}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})\\b`,
  'i',
);

/** The date that `text` begins with, or undefined where there is none that can be read without guessing. */
export function readWrittenDate(text: string): WrittenDate | undefined {
  const written = text.trim();
  const value = unixDay(written) ?? calendarDay(written);
  if (value === undefined || !isPartialDate(value)) return undefined;
  return { value, zoneKnown: value.length === 10 && ZONED_TIME.test(written) };
}

function calendarDay(text: string): PartialDate | undefined {
  const compact = COMPACT.exec(text);
  if (compact) return join(compact[1], compact[2], compact[3]);
  const iso = YEAR_FIRST.exec(text);
  if (iso) return join(iso[1], iso[3], iso[4]);
  const numbers = DAY_FIRST.exec(text);
  if (numbers) return dayFirst(Number(numbers[1]), Number(numbers[3]), numbers[2] ?? '', numbers[4] ?? '');
  const dayName = DAY_MONTH_NAME.exec(text);
  if (dayName) return join(dayName[3], monthNumber(dayName[2]), dayName[1]);
  const nameDay = MONTH_NAME_DAY.exec(text) ?? javascriptDay(text);
  if (nameDay) return join(nameDay[3], monthNumber(nameDay[1]), nameDay[2]);
  return undefined;
}

/** "Wed Oct 21 2015 07:28:00 GMT+0000": caught by the month-name shape; "Wed Oct 21 07:28:00 UTC 2015" is not. */
function javascriptDay(text: string): RegExpExecArray | null {
  return new RegExp(
    `^[a-z]{3}\\s+${MONTH}\\s+(\\d{1,2})\\s+[\\d:]{5,8}\\s+[a-z+\\d:]+\\s+(\\d{4})$`,
    'i',
  ).exec(text);
}

/** 7.3.2018 is the 7th of March; 7/3/2018 is either and therefore nothing, 27/3/2018 and 3/27/2018 are the 27th. */
function dayFirst(first: number, second: number, mark: string, year: string): PartialDate | undefined {
  if (second > 12) return join(year, String(first), String(second));
  if (mark === '.' || first > 12 || first === second) return join(year, String(second), String(first));
  return undefined;
}

/** Year, month and day as a partial date; a month or day of zero means that it is not known. */
function join(year = '', month?: string, day?: string): PartialDate {
  if (month === undefined || Number(month) === 0) return year;
  const upToMonth = `${year}-${month.padStart(2, '0')}`;
  return day === undefined || Number(day) === 0 ? upToMonth : `${upToMonth}-${day.padStart(2, '0')}`;
}

function monthNumber(name = ''): string {
  return String(MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1);
}

/** Seconds or milliseconds since 1970, of 2001 and later; the day is that of UTC, so its zone is not known. */
function unixDay(text: string): PartialDate | undefined {
  if (!/^(?:1[0-9]{9}|1[0-9]{12})$/.test(text)) return undefined;
  const milliseconds = text.length === 10 ? Number(text) * 1000 : Number(text);
  return new Date(milliseconds).toISOString().slice(0, 10);
}
