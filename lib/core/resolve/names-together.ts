/** Names that a text lists together, and what they share: "Presidents Obama and Putin", "Bill and Hillary Clinton". */
import { isGivenName } from './given-names';
import type { Place } from './places';
import type { Word } from './words';

/** "and", a comma, or both; the country of the first one may stand before: "Erdoğan of Turkey and Herzog of Israel". */
const BETWEEN =
  /^(?: of(?: the)? \p{Lu}[\p{L}.]*)?(?:[,،]? (?:and|und|ve|ile|et|y|e|en|и|та|i) |[,،] | & |[,،]? ו-?| و ?)/u;
const LONGEST_BETWEEN = 30;

/** Do two names stand in one list, the first up to `from` and the second from `to` on? */
export function areTogether(text: string, from: number, to: number): boolean {
  if (to <= from || to - from > LONGEST_BETWEEN) return false;
  const between = text.slice(from, to);
  return BETWEEN.exec(between)?.[0] === between;
}

/** Is the name one of a list, the first or a later one? */
export function isInList({ companion, block, found }: Place): boolean {
  if (companion) return true;
  const after = block.text.slice(found.to, found.to + LONGEST_BETWEEN + 1);
  const between = BETWEEN.exec(after)?.[0];
  return between !== undefined && /^(?!\p{Ll})\p{L}/u.test(after.slice(between.length));
}

/** Names in one list that are looked at on either side. */
const MOST_TOGETHER = 6;

/** The name and those of its list that come before it, nearest first. */
export function namesUpTo(place: Place | undefined): Place[] {
  const names: Place[] = [];
  for (let name = place; name && names.length < MOST_TOGETHER; name = name.companion) names.push(name);
  return names;
}

/** The other names of the list, nearest first on either side. */
export function listedWith(place: Place): Place[] {
  const others: Place[] = [];
  let [before, behind] = [place.companion, place.follower];
  for (let steps = 0; steps < MOST_TOGETHER && (before || behind); steps++) {
    if (before) others.push(before);
    if (behind) others.push(behind);
    before = before?.companion;
    behind = behind?.follower;
  }
  return others;
}

const AND = new Set('and & und ve ile et y e en и та i'.split(' '));
/** Written onto the next word. */
const AND_PREFIX = /^[וو]/u;

/** The given name that goes before "and" and the name at the place; undefined where none does. */
export function partnerBefore({ before, block, found, form, given, bearers }: Place): Word | undefined {
  const { words } = before;
  const whole = bearers.some((bearer) => bearer.full) && form.includes(' ');
  const at = whole ? 0 : (given?.length ?? 0);
  const first = whole ? block.text.charAt(found.from - 1) : (words[at - 1]?.fold ?? '');
  if (!AND_PREFIX.test(first) && !AND.has(words[at]?.fold ?? '')) return undefined;
  const partner = words[AND_PREFIX.test(first) ? at : at + 1];
  return partner && !partner.owning && isGivenName(partner.fold) ? partner : undefined;
}
