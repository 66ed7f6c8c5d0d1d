/** Evidence that stands right beside a name: the name itself, titles, given names, the time. */
import { knownAs } from '../match/known-as';
import type { Article } from '../model/article';
import { type Entity, shown } from '../model/entity';
import { ageBeside, weighAge } from './age';
import { isDate } from './calendar';
import { foldForm } from './choices';
import type { Holder } from './counterpart';
import { courtesyBefore, weighCourtesy } from './courtesy';
import { add, WEIGHT } from './evidence';
import { isCalendarWord } from './function-words';
import { generationBehind } from './generation';
import { weighGeneration, weighGivenNames, weighLongerName, weighNamesBehind } from './given-evidence';
import { isGivenName } from './given-names';
import { weighLife } from './life';
import { longerName } from './longer-name';
import { namesBehind } from './names-behind';
import { occupationBefore } from './occupation';
import { owningCountry, weighOwningCountry } from './owning-country';
import type { Bearer, Place } from './places';
import { wordsOf } from './role-title';
import { sentenceYear } from './sentence-year';
import { isOftenShared } from './shared-names';
import { weighThing } from './things';
import { bestFit, hasTitle, NO_TITLES, titlesBeside, type When, weighTitle } from './title-evidence';

/** `holder`: who was surely named last with an office, if it was near. */
export function weighBeside(place: Place, article: Article, holder?: Holder): void {
  const date = article.date?.value;
  const persons = place.bearers.some((bearer) => bearer.entity.kind === 'person');
  const titles = persons ? titlesBeside(place) : NO_TITLES;
  const when: When = { date, year: hasTitle(titles) ? sentenceYear(place) : undefined };
  const fits = place.bearers.map((bearer) => bestFit(bearer, titles, when, holder));
  if (titles.direct && fits.some((fit) => fit?.phrase === titles.direct)) place.given = undefined;
  const titled = hasTitle(titles) || fits.some((fit) => fit !== undefined);
  const generation = persons ? generationBehind(place) : undefined;
  const longer = persons && !generation ? longerName(place) : undefined;
  const whole = place.bearers.filter((bearer) => bearer.full);
  const only = whole.length === 1 ? whole[0] : undefined;
  const behind = persons ? namesBehind(place) : undefined;
  const named = only && (isOftenShared(place.form) ? 'shared' : 'whole');
  const occupation = named === 'shared' ? occupationBefore(place) : undefined;
  const age = persons && date ? ageBeside(place) : undefined;
  const courtesy = persons ? courtesyBefore(place) : undefined;
  const country = persons && !titled && date ? owningCountry(place) : undefined;
  // "Prince George" has a given name there.
  const isMister = courtesy !== undefined && !knownAs(place.form).givenName;
  const dated = persons && !titled ? isDate(place) : undefined;
  for (const [at, bearer] of place.bearers.entries()) {
    weighForm(bearer, place, titled || isMister);
    if (bearer.entity.kind !== 'person') {
      weighThing(bearer, place, titles, persons);
      continue;
    }
    if (dated)
      add(bearer, dated === 'surely' ? WEIGHT.dateHere : WEIGHT.datePossible, { kind: 'common-word' });
    weighGivenNames(bearer, place);
    if (country && date) weighOwningCountry(bearer, country, date);
    if (courtesy) weighCourtesy(bearer, courtesy);
    if (behind) weighNamesBehind(bearer, behind, place);
    if (generation) weighGeneration(bearer, generation);
    if (longer) weighLongerName(bearer, longer, place);
    weighTitle(bearer, fits[at], titles, named && bearer.full ? named : 'part');
    if (occupation && !titled) weighOccupation(bearer, occupation);
    if (age !== undefined && date) weighAge(bearer, age, date);
    weighLife(bearer, date, fits[at]?.fit.past ?? false);
  }
}

/** The form that stands here: a whole name, or only a part of one. Behind a title, "Mr." or another, it is a name. */
function weighForm(bearer: Bearer, place: Place, titled: boolean): void {
  if (bearer.full) add(bearer, fullness(bearer, place), { kind: 'name-here' });
  else if (bearer.kind === 'initials') {
    const initials = place.surface.match(/(?<!\p{L})\p{Lu}\p{Ll}?\./gu)?.length ?? 0;
    add(bearer, initials > 1 ? WEIGHT.initialsHere : WEIGHT.initialHere, { kind: 'weak-form' });
  } else {
    const ordinary = titled ? 0 : ordinariness(bearer, place);
    // What may be a given name in front weighs for itself.
    add(bearer, place.given ? 0 : ordinary, { kind: ordinary < 0 ? 'common-word' : 'weak-form' });
  }
  if (!bearer.full && isDoubled(place)) add(bearer, WEIGHT.smallLetter, { kind: 'common-word' });
  if (isCommonNoun(bearer, place)) {
    const person = bearer.entity.kind === 'person';
    const weight = person && place.manner.small ? WEIGHT.smallLetters : WEIGHT.smallLetter;
    add(bearer, weight, { kind: 'common-word' });
  }
}

function fullness(bearer: Bearer, place: Place): number {
  if (bearer.kind !== 'initials') return WEIGHT.nameHere;
  return isLaterName(bearer, place) ? WEIGHT.laterNameHere : WEIGHT.shorterNameHere;
}

/** Does the name lack a given name here that the card has in front? "Díaz" of Isabel Díaz Ayuso is none. */
function isLaterName({ profile }: Bearer, { form }: Place): boolean {
  const here = form.split(' ');
  const [first = ''] = here;
  if (!isGivenName(first)) return false;
  const names = profile.names.filter((words) => words.includes(first));
  const isMissing = (word: string) => isGivenName(word) && !here.includes(word);
  return names.length > 0 && names.every((words) => words.slice(0, words.indexOf(first)).some(isMissing));
}

/** The article, written onto a word in front of which names have none: "السلام" is the peace, and no Salam. */
const DEFINITE = /(?:ال|(?<![א-ת])[ולבמש]?ה)$/u;
const LONGEST_DEFINITE = 4;

/** A surname alone that is also a place, a given name or an everyday word: "Israel", "James", "Day". */
function ordinariness({ entity }: Bearer, place: Place): number {
  if (entity.kind !== 'person' || (place.given && place.given.certainty !== 'possible')) return 0;
  if (hasArticle(place)) return WEIGHT.definiteWord;
  const { form, block, found } = place;
  place.knownAs ??= knownAs(form);
  const known = place.knownAs;
  if (known.word && DEFINITE.test(block.text.slice(Math.max(0, found.from - LONGEST_DEFINITE), found.from)))
    return WEIGHT.definiteWord;
  if (known.place || known.givenName) return WEIGHT.placeOrGivenName;
  return (known.word || isCalendarWord(form)) && !isExact(entity, form) ? WEIGHT.everydayWord : 0;
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

/** A card that does not say what its bearer is says nothing against it either. */
function weighOccupation(bearer: Bearer, occupation: string): void {
  const { description = '', roles } = bearer.entity;
  const words = [description, ...shown(roles).map(({ title }) => title)].flatMap(wordsOf);
  if (bearer.full && words.length > 0 && !words.some(({ fold }) => fold === occupation))
    add(bearer, WEIGHT.titleUnknownOfMany, { kind: 'title-unknown', title: occupation });
}
