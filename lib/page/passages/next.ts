/** Which saved passage the keyboard goes to. */
import type { AnnotationId } from '../../core/model/annotation';
import type { Found } from './passages';

/**
 * The one after `after`, round the end; without it, the first that stands below the top of the view. `places` in reading
 * order; `topOf` in the viewport, undefined where nothing is to be seen. Undefined where there are none.
 */
export function nextPassage(
  places: readonly Found[],
  after: AnnotationId | undefined,
  topOf: (place: Found) => number | undefined,
): Found | undefined {
  const at = places.findIndex(({ id }) => id === after);
  const next = at >= 0 ? places[at + 1] : places.find((place) => (topOf(place) ?? -1) >= 0);
  return next ?? places[0];
}
