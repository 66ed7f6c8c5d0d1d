/** Evidence from the rest of the article: who of those that bear a surname is named in full, and how near. */
import { type Anchor, type Anchors, headlineAnchor, isNearer, nearestTo } from './anchors';
import { add, WEIGHT } from './evidence';
import { isInPassing } from './kin';
import type { Bearer, Place } from './places';

/** Somebody who is named in the article; without a bearer a stranger of the same surname. */
interface Named {
  bearer: Bearer | undefined;
  /** The anchor nearest to the place. */
  anchor: Anchor;
  first: number;
}

/** Further away than this many paragraphs, a bare surname means again whom the article is about. */
const NEAR = 1;

/** Adds to the bearers of a place what the rest of the article says. "open": it names several and must not be pressed. */
export function weighElsewhere(place: Place, anchors: Anchors): 'open' | undefined {
  const persons = place.bearers.filter((bearer) => bearer.entity.kind === 'person');
  if (persons.length === 0) return undefined;
  const meant = whoIsMeant(namedOf(persons, place, anchors), place);
  if (meant === undefined || meant === 'open') return meant;
  const { bearer: best, anchor } = meant;
  const { text, block } = anchor;
  for (const bearer of persons) {
    if (!best) {
      if (!bearer.full) add(bearer, WEIGHT.strangerElsewhere, { kind: 'other-named-full', text, block });
    } else if (bearer !== best) bearer.why.push({ kind: 'other-named', entity: best.id });
    else if (anchor.full) add(bearer, WEIGHT.fullName, { kind: 'full-name', text, block });
    else add(bearer, WEIGHT.titledElsewhere, { kind: 'titled-elsewhere', text, block });
  }
  return undefined;
}

function namedOf(persons: readonly Bearer[], place: Place, anchors: Anchors): Named[] {
  const named: Named[] = [];
  const put = (bearer: Bearer | undefined, list: readonly Anchor[] | undefined) => {
    const anchor = list && nearestTo(list, place.order);
    if (anchor) named.push({ bearer, anchor, first: list[0]?.order ?? 0 });
  };
  for (const bearer of persons) put(bearer, anchors.named(bearer.id));
  put(undefined, anchors.strangers(place.form));
  return named.some((one) => one.bearer) ? named : [...named, ...inHeadline(persons, anchors)];
}

/** The headline names one of them in full, and no other by the same name. */
function inHeadline(persons: readonly Bearer[], anchors: Anchors): Named[] {
  const named = persons.flatMap((bearer) => {
    const text = anchors.inHeadline(bearer.entity);
    return text === undefined ? [] : [{ bearer, anchor: headlineAnchor(text), first: -1 }];
  });
  return named.length === 1 ? named : [];
}

/**
 * Of several who are named: the nearest before the place, if it is not far; otherwise the one named first, whom the
 * article is about. Somebody who is only named in passing leaves it open: it may be the relative whom the article is
 * about and the base does not know. So does a stranger in the same paragraph.
 */
function whoIsMeant(named: readonly Named[], place: Place): Named | 'open' | undefined {
  const [one] = named;
  if (!one) return undefined;
  if (named.length === 1)
    return one.bearer && isInPassing(one.anchor.place) && one.first === one.anchor.order ? 'open' : one;
  const nearest = named.reduce((best, it) => (isNearer(it.anchor, best.anchor, place.order) ? it : best));
  const first = named.reduce((best, it) => (it.first < best.first ? it : best));
  if (nearest === first) return nearest;
  if (place.paragraph - nearest.anchor.paragraph > (nearest.bearer ? NEAR : 0)) return first;
  return !nearest.bearer || isInPassing(nearest.anchor.place) ? 'open' : nearest;
}
