/** A moment (ISO 8601) in words, in the reader's language and time zone. */
import { locale } from '../words/language';

export function saidMoment(at: string): string {
  return new Intl.DateTimeFormat(locale(), {
    dateStyle: 'medium',
    timeStyle: 'short',
    calendar: 'gregory',
  }).format(new Date(at));
}
