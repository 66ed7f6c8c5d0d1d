/** Today, as a date of the model. */
import type { PartialDate } from '../../lib/core/model/date';

/** The day of `now` in the reader's own time zone, "YYYY-MM-DD". */
export function dayOf(now: Date): PartialDate {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${String(now.getFullYear()).padStart(4, '0')}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
