/** Of all places of the very words, the one that the passage is. */
import type { Candidate } from './candidates';
import { distances } from './distance';
import type { PageText } from './page-text';
import type { Sought } from './sought';
import { farAround, farOf, isSame, supportOf, wholeness } from './verdict';

/** Context speaks for one of two places only where it does so by this many units: a little more than a text border counts. */
const MARGIN = 5;
/** Context farther away speaks for one of them where this much more of it stands there; 2 is all of it on both sides. */
const FAR_MARGIN = 0.5;
/** So many times farther from the stored position are the copies of a passage that it is not. */
const CLEARLY = 4;

export function bestExact(
  page: PageText,
  sought: Sought,
  places: readonly Candidate[],
): { place: Candidate; sure: boolean } | undefined {
  // Where the context stands as it was, however short it is, other places are out of the question.
  const best = Math.max(...places.map(wholeness));
  const ranked = places.filter((place) => wholeness(place) === best);
  ranked.sort((a, b) => supportOf(b) - supportOf(a));
  const [first] = ranked;
  if (!first) return undefined;
  const rivals = ranked.filter((place) => supportOf(first) - supportOf(place) < MARGIN);
  const one = rivals.length > 1 ? oneOf(page, sought, rivals) : first;
  const alone = places.length === 1 || (rivals.length > 1 && one !== undefined);
  if (one && isSame(page, sought, one, alone)) return { place: one, sure: true };
  const surrounded = onlySurrounded(page, sought, places);
  if (surrounded) return { place: surrounded, sure: true };
  const [nearest = first] = nearestFirst(page, sought, supportOf(first) > 0 ? rivals : ranked);
  return { place: nearest, sure: false };
}

/** The one of several that stands just where it was stored, or that the context farther away speaks for. */
function oneOf(page: PageText, sought: Sought, rivals: readonly Candidate[]): Candidate | undefined {
  const there = rivals.find((place) => page.rawSpan(place).from === sought.start);
  if (there) return there;
  const far = rivals.map((place) => {
    const { before, after } = farAround(page, sought, place);
    return { place, share: (before ?? 0) + (after ?? 0) };
  });
  const [first, second] = far.sort((a, b) => b.share - a.share);
  if (first && second && first.share - second.share >= FAR_MARGIN) return first.place;
  // Copies of one paragraph, as pages have them that are made for small and large screens.
  return sought.distinct ? clearlyNearest(page, sought, rivals) : undefined;
}

/** The one by the stored position, where all others are several times as far from it. */
function clearlyNearest(page: PageText, sought: Sought, rivals: readonly Candidate[]): Candidate | undefined {
  const distance = distances(page, sought);
  const [first, second] = nearestFirst(page, sought, rivals);
  return first && second && distance(first) * CLEARLY < distance(second) ? first : undefined;
}

/** The only place in the old surroundings, its direct neighbours rewritten. */
function onlySurrounded(page: PageText, sought: Sought, places: readonly Candidate[]): Candidate | undefined {
  // With the same words standing close by, one of the two may have gone, and nobody can tell which.
  if (sought.repeated) return undefined;
  const surrounded = places.filter((place) => farOf(page, sought, place) === 'for');
  return surrounded.length === 1 ? surrounded[0] : undefined;
}

function nearestFirst(page: PageText, sought: Sought, places: readonly Candidate[]): Candidate[] {
  const distance = distances(page, sought);
  return [...places].sort((a, b) => distance(a) - distance(b));
}
