/** Partial dates and periods in words, in the reader's language. */
import { i18n } from '#i18n';
import { firstDay, type PartialDate, type Period } from '../../lib/core/model/date';
import { locale } from './language';

type Precision = 'year' | 'month' | 'day';

const FORMATS: Record<Precision, Intl.DateTimeFormatOptions> = {
  year: { year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  day: { day: 'numeric', month: 'long', year: 'numeric' },
};

/** "27 October 2022", "October 2022" or "2022": as precise as the date is. */
export function saidDate(date: PartialDate): string {
  const day = new Date(0);
  const [year = 0, month = 1, dayOfMonth = 1] = firstDay(date).split('-').map(Number);
  day.setUTCFullYear(year, month - 1, dayOfMonth);
  return new Intl.DateTimeFormat(locale(), {
    ...FORMATS[precisionOf(date)],
    timeZone: 'UTC',
    calendar: 'gregory',
  }).format(day);
}

/** "on 27 October 2022", "in October 2022", "in 2022". */
export function saidWhen(date: PartialDate): string {
  const said = { date: saidDate(date) };
  const precision = precisionOf(date);
  if (precision === 'day') return i18n.t('dates.onDay', said);
  return precision === 'month' ? i18n.t('dates.inMonth', said) : i18n.t('dates.inYear', said);
}

/** "17 May 2020 to 29 December 2022", "since 2018", "dates unknown". */
export function saidPeriod(period: Period): string {
  const start = period.start && saidDate(period.start);
  const end = period.end && saidDate(period.end);
  if (start && end) return start === end ? start : i18n.t('dates.span', { start, end });
  if (end) return isYear(period.end) ? i18n.t('dates.untilYear', { end }) : i18n.t('dates.until', { end });
  if (period.ended) return start ? i18n.t('dates.endUnknown', { start }) : i18n.t('dates.over');
  if (!start) return i18n.t('dates.unknown');
  return isYear(period.start) ? i18n.t('dates.sinceYear', { start }) : i18n.t('dates.since', { start });
}

function precisionOf(date: PartialDate): Precision {
  return date.length === 4 ? 'year' : date.length === 7 ? 'month' : 'day';
}

function isYear(date: PartialDate | undefined): boolean {
  return date !== undefined && precisionOf(date) === 'year';
}
