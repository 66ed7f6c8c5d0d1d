/** Evidence that stands right beside a name: the name itself, titles, given names, the time. */
import { knownAs } from '../match/known-as';
import type { Article } from '../model/article';
import { firstDay, lastDay, type PartialDate } from '../model/date';
import { type Entity, shown } from '../model/entity';
import { isDate } from './calendar';
import { foldForm } from './choices';
import type { Holder } from './counterpart';
import { add, WEIGHT } from './evidence';
import { isCalendarWord } from './function-words';
import { type Generation, generationBehind } from './generation';
import { ownGivenName } from './given-fit';
import { isGivenName } from './given-names';
import { type LongerName, longerName } from './longer-name';
import { type NamesBehind, namesBehind } from './names-behind';
import { isInitial } from './names-beside';
import { occupationBefore } from './occupation';
import { otherState, surnameBehind } from './other-place';
import { type Bearer, givenText, type Place } from './places';
import type { Profile } from './profile';
import { wordsOf } from './role-title';
import { sentenceYear } from './sentence-year';
import { isOftenShared } from './shared-names';
import {
  bestFit,
  hasTitle,
  NO_TITLES,
  type Titles,
  titlesBeside,
  type When,
  weighTitle,
} from './title-evidence';
import { isOnly } from './titles';

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
  const dated = persons && !titled ? isDate(place) : undefined;
  for (const [at, bearer] of place.bearers.entries()) {
    weighForm(bearer, place, titled);
    if (bearer.entity.kind !== 'person') {
      weighThing(bearer, place, titles, persons);
      continue;
    }
    if (dated)
      add(bearer, dated === 'surely' ? WEIGHT.dateHere : WEIGHT.datePossible, { kind: 'common-word' });
    weighGivenNames(bearer, place);
    if (behind) weighNamesBehind(bearer, behind, place);
    if (generation) weighGeneration(bearer, generation);
    if (longer) weighLongerName(bearer, longer, place);
    weighTitle(bearer, fits[at], titles, named && bearer.full ? named : 'part');
    if (occupation && !titled) weighOccupation(bearer, occupation);
    weighLife(bearer, date, fits[at]?.fit.past ?? false);
  }
}

/** The form that stands here: a whole name, or only a part of one. */
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
  const { form, block, found } = place;
  place.knownAs ??= knownAs(form);
  const known = place.knownAs;
  if (known.word && DEFINITE.test(block.text.slice(Math.max(0, found.from - LONGEST_DEFINITE), found.from)))
    return WEIGHT.definiteWord;
  if (known.place || known.givenName) return WEIGHT.placeOrGivenName;
  return (known.word || isCalendarWord(form)) && !isExact(entity, form) ? WEIGHT.everydayWord : 0;
}

/** The card wants the name in just this case, so the word with a small letter is none of it. */
function isExact(entity: Entity, form: string): boolean {
  return shown(entity.aliases).some((alias) => alias.caseSensitive && foldForm(alias.text) === form);
}

/** A place or an organization is hardly meant where a title or a given name stands in front of it. */
function weighThing(bearer: Bearer, place: Place, titles: Titles, shared: boolean): void {
  if (bearer.entity.kind === 'place') weighPlace(bearer, place);
  const named = place.given?.certainty === 'known';
  const titled = titles.before?.hasHead === true && !isOnly(titles.before.items[0], 'c');
  if (shared && (named || titled || isAged(place)))
    add(bearer, WEIGHT.personExpected, { kind: 'common-word' });
  else if (shared && (place.given?.certainty === 'likely' || place.given?.certainty === 'first')) {
    add(bearer, WEIGHT.personPossible, { kind: 'other-given-name', given: givenText(place) });
  } else if (named && !place.form.includes(' ')) {
    add(bearer, WEIGHT.personExpected, { kind: 'other-given-name', given: givenText(place) });
  }
}

function weighPlace(bearer: Bearer, place: Place): void {
  const behind = otherState(bearer.entity, place) ?? surnameBehind(place);
  if (behind) add(bearer, WEIGHT.otherPlace, { kind: 'longer-name', text: `${place.surface} … ${behind}` });
}

/** "Ford, 71, will recover": somebody has an age. */
function isAged({ block, found }: Place): boolean {
  return /^(?:,? aged|,) \d{1,3}(?=[,.;)]| years)/.test(block.text.slice(found.to, found.to + 16));
}

/** One word with a small letter, where the name is written with a capital. Entities of no kind may be such words. */
function isCommonNoun(bearer: Bearer, place: Place): boolean {
  if (bearer.entity.kind === 'other' || place.form.includes(' ') || !/^\p{Ll}/u.test(place.surface))
    return false;
  const written = [bearer.entity.name, ...shown(bearer.entity.aliases).map((alias) => alias.text)];
  return !written.some((name) => foldForm(name) === place.form && /^\p{Ll}/u.test(name));
}

function weighGivenNames(bearer: Bearer, place: Place): void {
  const run = place.given;
  if (!run) return;
  const { nameWords } = bearer.profile;
  if (bearer.full) {
    if (run.certainty === 'known' && !run.names.some((name) => isInitial(name) || nameWords.has(name.fold))) {
      add(bearer, WEIGHT.otherGivenBeforeFull, { kind: 'other-given-name', given: givenText(place) });
    }
    return;
  }
  const names = run.names.filter((name) => !isInitial(name));
  const own = ownGivenName(names, bearer.profile.names, place.form);
  if (own) {
    const known = names.every(({ fold }) => nameWords.has(fold) || startsOne(fold, bearer, place));
    add(bearer, known ? WEIGHT.givenName : WEIGHT.givenNameAndOther, { kind: 'given-name', given: own.text });
    return;
  }
  if (names.length === 0 && run.names.every((initial) => startsOne(initial.fold, bearer, place))) return;
  const weight = {
    known: WEIGHT.otherGivenKnown,
    likely: WEIGHT.otherGivenLikely,
    first: WEIGHT.otherGivenFirst,
    'first-noun': WEIGHT.otherGivenFirstNoun,
    possible: WEIGHT.otherGivenPossible,
  }[run.certainty];
  add(bearer, weight, { kind: 'other-given-name', given: givenText(place) });
}

function weighLongerName(bearer: Bearer, { text, hyphened }: LongerName, { form }: Place): void {
  const reason = { kind: 'longer-name', text } as const;
  if (!bearer.full || !form.includes(' ')) add(bearer, WEIGHT.longerName, reason);
  else if (hyphened)
    add(bearer, hyphened === 'another' ? WEIGHT.hyphenedAnother : WEIGHT.hyphenedPerhaps, reason);
}

/** A card that does not say what its bearer is says nothing against it either. */
function weighOccupation(bearer: Bearer, occupation: string): void {
  const { description = '', roles } = bearer.entity;
  const words = [description, ...shown(roles).map(({ title }) => title)].flatMap(wordsOf);
  if (bearer.full && words.length > 0 && !words.some(({ fold }) => fold === occupation))
    add(bearer, WEIGHT.titleUnknownOfMany, { kind: 'title-unknown', title: occupation });
}

function weighNamesBehind(bearer: Bearer, { text, names }: NamesBehind, place: Place): void {
  if (bearer.full) return;
  const own = names.every((name) =>
    name.length > 1 ? bearer.profile.nameWords.has(name) : startsOne(name, bearer, place),
  );
  if (!own) add(bearer, WEIGHT.otherGivenKnown, { kind: 'other-given-name', given: text });
  else if (names.some((name) => name.length > 1) && !isOftenShared(`${names[0]} ${place.form}`))
    add(bearer, WEIGHT.givenName, { kind: 'given-name', given: text });
}

function weighGeneration(bearer: Bearer, { word, text }: Generation): void {
  if (bearer.profile.nameWords.has(word)) add(bearer, WEIGHT.generation, { kind: 'name-here' });
  else add(bearer, WEIGHT.otherGeneration, { kind: 'longer-name', text });
}

/** Begins a given name of the bearer with this letter? */
function startsOne(initials: string, { profile }: Bearer, { form }: Place): boolean {
  const letter = initials.slice(0, 1);
  const surname = form.split(' ');
  return profile.names.some((words) =>
    words.some((word) => word.startsWith(letter) && !surname.includes(word)),
  );
}

/** Years before the first and after the last role in which somebody may still be in the news. */
const BEFORE_ROLE = 75;
const AFTER_ROLE = 60;
/** Nobody gets much older. */
const OLDEST = 110;
/** Pages without a date are not older than the web. */
const FIRST_PAGES = '1990';

/** The dead may well be called former holders of their office. */
function weighLife(bearer: Bearer, date: PartialDate | undefined, former: boolean): void {
  if (date && isUnborn(bearer.profile, date)) {
    add(bearer, WEIGHT.unborn, { kind: 'not-alive', date });
  } else if (!bearer.full && !former && isDead(bearer.profile, date ?? FIRST_PAGES)) {
    add(bearer, WEIGHT.dead, { kind: 'not-alive', date: date ?? FIRST_PAGES });
    bearer.late = true;
  }
}

function isUnborn({ birth, firstYear }: Profile, date: PartialDate): boolean {
  if (birth) return firstDay(birth) > lastDay(date);
  return firstYear !== undefined && firstYear - BEFORE_ROLE > yearOf(date);
}

function isDead({ birth, death, lastYear }: Profile, date: PartialDate): boolean {
  if (death) return lastDay(death) < firstDay(date);
  const year = yearOf(date);
  if (birth && yearOf(birth) + OLDEST < year) return true;
  return lastYear !== undefined && lastYear + AFTER_ROLE < year;
}

function yearOf(date: PartialDate): number {
  return Number(date.slice(0, 4));
}
