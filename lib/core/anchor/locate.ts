/**
 * Finds a passage again in a text that may have changed: first the very words, wherever they stand, then something like them.
 * It works in steps of a fraction of a millisecond, so that hundreds of lost passages can be looked for in slices.
 */
import { bestExact } from './best-exact';
import { type Candidate, weigh } from './candidates';
import { distances } from './distance';
import type { PageText } from './page-text';
import { exactPlaces, meet, neighboursOf, roughPlaces } from './places';
import type { Anchor, Selector } from './selectors';
import { type Sought, soughtBy } from './sought';
import { farOf, isChanged, isSuggestion, supportOf } from './verdict';

/** Places weighed between two yields. */
const STEP = 4;
/** Likeness counts like so many units of context, or as many as the passage has. */
const LIKENESS = 64;

export function locate(page: PageText, selectors: readonly Selector[]): Anchor {
  const work = locating(page, selectors);
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** The same in steps, for whoever has to give way in between. */
export function* locating(page: PageText, selectors: readonly Selector[]): Generator<undefined, Anchor> {
  const sought = soughtBy(selectors);
  if (!sought) return byPosition(page, selectors);
  const exact: Candidate[] = [];
  for (const span of exactPlaces(page, sought)) {
    exact.push(weigh(page, sought, span));
    if (exact.length % STEP === 0) yield undefined;
  }
  const best = bestExact(page, sought, exact);
  // A few words may stand elsewhere in the very same sentence, while their own place was edited.
  const doubtful = best?.sure && !sought.distinct && farOf(page, sought, best.place) === 'against';
  if (best?.sure && !doubtful) return anchor(page, sought, best.place, 'same');
  yield undefined;
  const rough = yield* roughly(page, sought, exact);
  const changed = rough.find(({ changed }) => changed)?.place;
  if (changed && (!best?.sure || farOf(page, sought, changed) === 'for'))
    return anchor(page, sought, changed, 'changed');
  if (best) return anchor(page, sought, best.place, best.sure ? 'same' : 'suggested');
  const suggested = rough.find(({ place }) => isSuggestion(sought, place))?.place;
  return suggested ? anchor(page, sought, suggested, 'suggested') : { state: 'lost' };
}

/** Places of other words, likeliest first. */
function* roughly(
  page: PageText,
  sought: Sought,
  exact: readonly Candidate[],
): Generator<undefined, { place: Candidate; changed: boolean }[]> {
  const neighbours = neighboursOf(page, sought);
  yield undefined;
  const places: Candidate[] = [];
  for (const span of roughPlaces(page, sought, neighbours)) {
    if (exact.some((other) => meet(other, span))) continue;
    places.push(weigh(page, sought, span));
    yield undefined;
  }
  const worth = (place: Candidate): number =>
    place.likeness * Math.min(LIKENESS, sought.plain.length) + supportOf(place);
  const distance = distances(page, sought);
  places.sort((a, b) => worth(b) - worth(a) || distance(a) - distance(b));
  return places.map((place) => {
    const elsewhere = neighbours.frames.some((frame) => !meet(frame, place));
    return { place, changed: isChanged(page, sought, place, elsewhere) };
  });
}

/** Without the words, a position is no proof of anything. */
function byPosition({ text }: PageText, selectors: readonly Selector[]): Anchor {
  const position = selectors.find((selector) => selector.type === 'TextPositionSelector');
  if (!position || position.start >= position.end || position.end > text.length) return { state: 'lost' };
  return { state: 'suggested', from: position.start, to: position.end, score: 0 };
}

function anchor(
  page: PageText,
  { white }: Sought,
  place: Candidate,
  state: 'same' | 'changed' | 'suggested',
): Anchor {
  const { from, to } = page.rawSpan(place);
  const before = page.text.slice(Math.max(0, from - white.before), from);
  const after = page.text.slice(to, to + white.after);
  return {
    state,
    from: from - (before.length - before.trimEnd().length),
    to: to + (after.length - after.trimStart().length),
    score: place.likeness,
  };
}
