/** How far a place lies from where the passage stood when it was stored: a hint where nothing else tells places apart. */
import type { Span } from '../model/span';
import type { PageText } from './page-text';
import type { Sought } from './sought';

/** In units of the plain text; 0 for every place where no position was stored. */
export function distances(page: PageText, { start }: Sought): (place: Span) => number {
  if (start === undefined) return () => 0;
  const at = page.plainOffset(start);
  return ({ from }) => Math.abs(from - at);
}
