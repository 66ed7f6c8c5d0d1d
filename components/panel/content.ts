/** What the side panel shows. */
import type { AnchorState } from '../../lib/core/anchor/selectors';
import type { KeptAnnotation } from '../../lib/core/model/annotation-records';
import type { Sketch } from '../../lib/core/model/card';

/** An annotation with how it stands on the page that is open, or stood when that was last open. */
export interface Item extends KeptAnnotation {
  state: AnchorState | 'unseen';
  /** What stands on the page now, where that is something else. */
  words?: string | undefined;
  /** The people tied to it. */
  people: readonly Sketch[];
}

/** It was changed, moved or lost, and the user has not looked at that yet. */
export function wantsEye({ state, seen }: Item): boolean {
  return (state === 'lost' || state === 'changed' || state === 'suggested') && seen?.left !== true;
}
