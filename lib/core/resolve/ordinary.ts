/** Is the word that stands here somebody's name, or the ordinary word that it also is? */
import { isWordIn, knownAs } from '../match/known-as';
import { type Entity, shown } from '../model/entity';
import { foldForm } from './choices';
import { add, WEIGHT } from './evidence';
import { isCalendarWord } from './function-words';
import type { Bearer, Place } from './places';

/** The article, written onto a word in front of which names have none: "السلام" is the peace, and no Salam. */
const DEFINITE = /(?:ال|(?<![א-ת])[ולבמש]?ה)$/u;
const LONGEST_DEFINITE = 4;

/** A surname alone that is also a place, a people, a given name or an everyday word: "Israel", "German", "James", "Day". */
export function ordinariness({ entity }: Bearer, place: Place): number {
  if (entity.kind !== 'person' || (place.given && place.given.certainty !== 'possible')) return 0;
  if (hasArticle(place)) return WEIGHT.definiteWord;
  const { form, block, found } = place;
  place.knownAs ??= knownAs(form);
  const known = place.knownAs;
  if (known.word && DEFINITE.test(block.text.slice(Math.max(0, found.from - LONGEST_DEFINITE), found.from)))
    return WEIGHT.definiteWord;
  if (known.place || known.people || known.givenName) return WEIGHT.placeOrGivenName;
  const isWord = isWordIn(known, place.manner.lang) || isCalendarWord(form) || isAcronym(place);
  return isWord && !isExact(entity, form) ? WEIGHT.everydayWord : 0;
}

/** Against the bearer: the text writes the word as one writes no name of theirs, small or twice. */
export function weighSpelling(bearer: Bearer, place: Place): void {
  if (!bearer.full && isDoubled(place)) add(bearer, WEIGHT.smallLetter, { kind: 'common-word' });
  if (!isCommonNoun(bearer, place)) return;
  const mayBeName = bearer.entity.kind === 'person' && place.manner.small;
  add(bearer, mayBeName ? WEIGHT.smallLetters : WEIGHT.smallLetter, { kind: 'common-word' });
}

/** Languages in which nobody's surname has an article, as "la Hollande" and "la Costa del Sol" have. */
const ARTICLES: Readonly<Record<string, RegExp>> = {
  fr: /(?<![\p{L}\p{M}])(?:la |le |les |l[’'])$/iu,
  es: /(?<![\p{L}\p{M}])(?:la|el|las|los) $/iu,
};
const LONGEST_ARTICLE = 5;

function hasArticle({ manner, block: { text }, found: { from } }: Place): boolean {
  const before = text.slice(Math.max(0, from - LONGEST_ARTICLE), from);
  return ARTICLES[manner.lang?.slice(0, 2) ?? '']?.test(before) ?? false;
}

/** "L’adresse IP", "les FAI": capitals among words that have small letters. */
const ACRONYM = /^\p{Lu}{2,4}$/u;
const NEAR = 40;

function isAcronym({ surface, block: { text }, found: { from, to } }: Place): boolean {
  if (!ACRONYM.test(surface)) return false;
  const around = [text.slice(Math.max(0, from - NEAR), from), text.slice(to, to + NEAR)];
  return around.every((side) => !/\p{L}/u.test(side) || /\p{Ll}{2}/u.test(side));
}

/** "Yavaş yavaş": the word, said twice. */
function isDoubled({ surface, block: { text }, found: { to } }: Place): boolean {
  const next = text.slice(to + 1, to + 1 + surface.length);
  return text[to] === ' ' && next !== surface && next.toLowerCase() === surface.toLowerCase();
}

/** The card wants the name in just this case, so the word with a small letter is none of it. */
function isExact(entity: Entity, form: string): boolean {
  return shown(entity.aliases).some((alias) => alias.caseSensitive && foldForm(alias.text) === form);
}

/**
 * One word with a small letter, where the name is written with a capital; or a short Hebrew one without the sign of the
 * acronym: רע"ם is a party, רעם the thunder. Entities of no kind may be such words.
 */
function isCommonNoun({ entity }: Bearer, { form, surface }: Place): boolean {
  if (entity.kind === 'other' || form.includes(' ')) return false;
  const isSmall = /^\p{Ll}/u.test(surface);
  if (!isSmall && !/^[א-ת]{2,3}$/.test(surface)) return false;
  const names = [entity.name, ...shown(entity.aliases).map((alias) => alias.text)];
  const written = names.filter((name) => foldForm(name) === form);
  if (isSmall) return !written.some((name) => /^\p{Ll}/u.test(name));
  return written.length > 0 && written.every((name) => /["״”'׳]/.test(name));
}
