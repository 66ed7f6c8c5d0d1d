/** What a card will show, fetched while the pointer still rests: it is kept until the next card is loaded. */
import { same } from '../../lib/core/edit/same';
import type { CardTarget } from '../../lib/core/hover/talk';
import { fetchShown, type Shown } from './fetch-shown';

export function fetchAhead(fetch = fetchShown) {
  let kept: { target: CardTarget; shown: Promise<Shown> } | undefined;
  return {
    prepare(target: CardTarget): void {
      kept = { target, shown: fetch(target) };
    },
    /** What was fetched for just this target, or else what is fetched now. */
    take(target: CardTarget): Promise<Shown> {
      const shown = kept && same(kept.target, target) ? kept.shown : fetch(target);
      kept = undefined;
      return shown;
    },
    /** The base changed: what was fetched may be out of date. */
    forget(): void {
      kept = undefined;
    },
  };
}
