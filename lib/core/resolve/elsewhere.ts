/** Evidence from the rest of the article: who of those that bear a surname is named in full, and how near. */
import type { PartialDate } from '../model/date';
import { shown } from '../model/entity';
import type { Reason } from '../model/mention';
import { type Anchor, type Anchors, headlineAnchor, isNearer, nearestTo } from './anchors';
import { add, EXCLUDED, WEIGHT } from './evidence';
import { isInPassing } from './kin';
import { type Bearer, givenText, type Place } from './places';
import { standingOf } from './standing';
import { hasHonorific } from './titles';
import { isStranger, sureOf } from './verdict';

/** Somebody who is named in the article; without a bearer a stranger of the same surname. */
interface Named {
  bearer: Bearer | undefined;
  /** The anchor nearest to the place. */
  anchor: Anchor;
  first: number;
  /** Whom nothing but the surroundings names is not whom the article is about. */
  surrounded: boolean;
}

/** Further away than this many paragraphs, a bare surname means again whom the article is about. */
const NEAR = 1;

/** Of more bearers than this each may well be meant, and nobody is compared. */
const MOST_COMPARED = 50;

const SMALL = /^\p{Ll}+$/u;

/** "open": several are named and nobody must be pressed; "passing": somebody is, but only as a relative of another. */
export type Elsewhere = 'open' | 'passing' | undefined;

/** Adds to the bearers of a place what the rest of the article says. */
export function weighElsewhere(place: Place, anchors: Anchors, date: PartialDate | undefined): Elsewhere {
  // Who is otherwise called is none of those whom the article names, and no company.
  if (isStranger(place)) {
    weighThings(place, { kind: 'other-given-name', given: givenText(place) });
    return undefined;
  }
  // "Meloni compra i meloni": whoever is named, this is the word.
  if (!place.manner.small && SMALL.test(place.surface)) return undefined;
  const thing = sureOf(place);
  const persons = place.bearers.filter(({ entity, otherGender }) => entity.kind === 'person' && !otherGender);
  // Beside a company that is sure only a surname that is the same word may mean somebody else.
  if (persons.length === 0 || (thing && place.form.includes(' '))) return undefined;
  const named = namedOf(persons, place, anchors);
  const said = whoIsMeant(named, place);
  if (said === undefined) return undefined;
  const isDoubtful =
    typeof said === 'object' &&
    (mayBeLiving(said, persons, place) || mayBeHigher(said, persons, place, anchors, date));
  const meant = isDoubtful ? 'open' : said;
  if (meant === 'open' || meant === 'passing') {
    for (const { bearer, anchor } of named) {
      const reason = { kind: 'full-name', text: anchor.text, block: anchor.block } as const;
      if (bearer) add(bearer, WEIGHT.namedAmong, reason);
    }
    return meant;
  }
  if (thing && isNamedBefore(thing, meant, anchors)) return undefined;
  const { bearer: best, anchor } = meant;
  const { text, block } = anchor;
  weighThings(
    place,
    best ? { kind: 'other-named', entity: best.id } : { kind: 'other-named-full', text, block },
  );
  for (const bearer of persons) {
    if (bearer === best) speakFor(bearer, anchor);
    else if (best) bearer.why.push({ kind: 'other-named', entity: best.id });
    else if (!bearer.full) add(bearer, WEIGHT.strangerElsewhere, { kind: 'other-named-full', text, block });
  }
  return undefined;
}

/** "Herzog visited Ankara. His father Chaim Herzog died in 1997": who is named only later is dead, and another is not. */
function mayBeLiving({ bearer, anchor }: Named, persons: readonly Bearer[], place: Place): boolean {
  return bearer?.late === true && anchor.order > place.order && persons.some(({ late }) => !late);
}

/**
 * "Herzog met the families. Michael Herzog, the ambassador, is his brother": the article speaks of a Herzog before it
 * names this one, and another stands higher, or is of the same family and as high.
 */
function mayBeHigher(
  { bearer, first }: Named,
  persons: readonly Bearer[],
  place: Place,
  anchors: Anchors,
  date: PartialDate | undefined,
): boolean {
  if (!bearer || !date || anchors.bareFrom(place.form) > first || persons.length > MOST_COMPARED)
    return false;
  const own = standingOf(bearer.entity, date);
  return persons.some((other) => {
    if (other === bearer || other.late || other.sum <= EXCLUDED) return false;
    const standing = standingOf(other.entity, date);
    return standing > own || (standing === own && areRelated(other, bearer));
  });
}

function areRelated(a: Bearer, b: Bearer): boolean {
  const names = (one: Bearer, other: Bearer) =>
    shown(one.entity.relations).some(({ target }) => target === other.id);
  return names(a, b) || names(b, a);
}

function speakFor(bearer: Bearer, { full, text, block }: Anchor): void {
  if (full) add(bearer, WEIGHT.fullName, { kind: 'full-name', text, block });
  else add(bearer, WEIGHT.titledElsewhere, { kind: 'titled-elsewhere', text, block });
  if (!bearer.late) return;
  // The article speaks of the dead, so that they are dead says nothing.
  bearer.sum -= WEIGHT.dead;
  bearer.why = bearer.why.filter(({ kind }) => kind !== 'not-alive');
}

/** News of a company that then names its founder is about the company. */
function isNamedBefore({ id }: Bearer, { first }: Named, anchors: Anchors): boolean {
  return (anchors.named(id)?.[0]?.order ?? Number.POSITIVE_INFINITY) < first;
}

/** Where the article names a person so, a company or a place of that name is no longer sure by the name alone. */
function weighThings({ bearers }: Place, reason: Reason): void {
  for (const bearer of bearers)
    if (bearer.entity.kind !== 'person') add(bearer, WEIGHT.personElsewhere, reason);
}

function namedOf(persons: readonly Bearer[], place: Place, anchors: Anchors): Named[] {
  const named: Named[] = [];
  const put = (bearer: Bearer | undefined, list: readonly Anchor[] | undefined) => {
    const anchor = list && nearestTo(list, place.order);
    if (!anchor) return;
    const surrounded = list.every((one) => one.surrounded);
    named.push({ bearer, anchor, first: list[0]?.order ?? 0, surrounded });
  };
  for (const bearer of persons) {
    const own = anchors.named(bearer.id);
    put(bearer, own ?? anchors.partnered(place.form, bearer.profile));
  }
  put(undefined, anchors.strangers(place.form));
  return named.some((one) => one.bearer) ? named : [...named, ...inHeadline(persons, anchors)];
}

/** The headline names one of them in full, and no other by the same name. */
function inHeadline(persons: readonly Bearer[], anchors: Anchors): Named[] {
  const named = persons.flatMap((bearer) => {
    const text = anchors.inHeadline(bearer.entity);
    return text === undefined ? [] : [{ bearer, anchor: headlineAnchor(text), first: -1, surrounded: false }];
  });
  return named.length === 1 ? named : [];
}

/**
 * Of several who are named: the nearest before the place, if it is not far; otherwise the one named first, whom the
 * article is about. Somebody who is only named in passing leaves it open: it may be the relative whom the article is
 * about and the base does not know. So does a stranger in the same paragraph, and two who are named in one breath. A
 * stranger who is named as somebody's relative counts only behind "Mrs." and the like, or against one who is named later;
 * just before, in a paragraph that names nobody else, it is open: "His brother, Jo Johnson, resigned. Johnson was torn."
 */
function whoIsMeant(named: readonly Named[], place: Place): Named | Elsewhere {
  const told = named.length > 1 && !hasHonorific(place.before) ? named.filter(isNoRelative) : named;
  const [one] = told;
  if (!one) return undefined;
  if (named.some((it) => !told.includes(it) && isJustBefore(it.anchor, told, place))) return 'open';
  if (told.length === 1) {
    if (named.some(({ anchor }) => anchor.order < place.order) && one.anchor.order > place.order)
      return 'open';
    if (!isInPassing(one.anchor.place) || (one.bearer && one.first !== one.anchor.order)) return one;
    return one.anchor.order < place.order && hasHonorific(place.before) ? 'open' : 'passing';
  }
  const nearest = told.reduce((best, it) => (isNearer(it.anchor, best.anchor, place.order) ? it : best));
  if (told.some((it) => it !== nearest && it.anchor.order === nearest.anchor.order)) return 'open';
  const first = told.reduce((best, it) => (isAhead(it, best) ? it : best));
  if (nearest === first) return nearest;
  // "Lech Kaczyński died in 2010. Kaczyński, the leader of his party, ...": it may be either.
  if (nearest.bearer?.late && first.bearer && !first.bearer.late) return 'open';
  if (place.paragraph - nearest.anchor.paragraph > (nearest.bearer ? NEAR : 0)) return first;
  // "Hillary Clinton conceded. Bill Clinton stood behind her. Clinton spoke": no sentence tells which.
  const isBesideFirst = first.bearer && first.anchor.paragraph === nearest.anchor.paragraph;
  if (isBesideFirst && first.anchor.order < place.order) return 'open';
  return !nearest.bearer || isInPassing(nearest.anchor.place) ? 'open' : nearest;
}

function isJustBefore(relative: Anchor, told: readonly Named[], { order, paragraph }: Place): boolean {
  if (relative.order > order || relative.paragraph !== paragraph) return false;
  return told.every(({ anchor }) => anchor.paragraph !== paragraph && isNearer(relative, anchor, order));
}

function isAhead(a: Named, b: Named): boolean {
  return a.surrounded === b.surrounded ? a.first < b.first : b.surrounded;
}

function isNoRelative({ bearer, anchor }: Named): boolean {
  return bearer !== undefined || !isInPassing(anchor.place);
}
